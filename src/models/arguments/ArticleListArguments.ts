import { ValidateNested } from "class-validator";
import { ArgsType, Field } from "type-graphql";
import { bilingual } from "../bilingual.js";
import { ArticleFilter } from "../filters/ArticleFilter.js";
import { OrderedArguments } from "./OrderedArguments.js";

@ArgsType()
export class ArticleListArguments extends OrderedArguments {
  @Field(() => ArticleFilter, { nullable: true, ...bilingual("Only those that meet it.", "仅限符合条件者。") })
  @ValidateNested()
  readonly filter?: ArticleFilter | null;
}
