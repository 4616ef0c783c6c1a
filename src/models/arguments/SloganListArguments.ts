import { ValidateNested } from "class-validator";
import { ArgsType, Field } from "type-graphql";
import { bilingual } from "../bilingual.js";
import { SloganFilter } from "../filters/SloganFilter.js";
import { OrderedArguments } from "./OrderedArguments.js";

@ArgsType()
export class SloganListArguments extends OrderedArguments {
  @Field(() => SloganFilter, { nullable: true, ...bilingual("Only those that meet it.", "仅限符合条件者。") })
  @ValidateNested()
  readonly filter?: SloganFilter | null;
}
