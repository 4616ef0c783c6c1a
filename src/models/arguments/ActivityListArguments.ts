import { ValidateNested } from "class-validator";
import { ArgsType, Field } from "type-graphql";
import { bilingual } from "../bilingual.js";
import { ActivityFilter } from "../filters/ActivityFilter.js";
import { OrderedArguments } from "./OrderedArguments.js";

@ArgsType()
export class ActivityListArguments extends OrderedArguments {
  @Field(() => ActivityFilter, { nullable: true, ...bilingual("Only those that meet it.", "仅限符合条件者。") })
  @ValidateNested()
  readonly filter?: ActivityFilter | null;
}
