import { ValidateNested } from "class-validator";
import { ArgsType, Field } from "type-graphql";
import { bilingual } from "../bilingual.js";
import { DocumentFilter } from "../filters/DocumentFilter.js";
import { OrderedArguments } from "./OrderedArguments.js";

@ArgsType()
export class DocumentListArguments extends OrderedArguments {
  @Field(() => DocumentFilter, { nullable: true, ...bilingual("Only those that meet it.", "仅限符合条件者。") })
  @ValidateNested()
  readonly filter?: DocumentFilter | null;
}
