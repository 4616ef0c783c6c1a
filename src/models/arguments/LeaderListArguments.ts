import { ValidateNested } from "class-validator";
import { ArgsType, Field } from "type-graphql";
import { bilingual } from "../bilingual.js";
import { LeaderFilter } from "../filters/LeaderFilter.js";
import { OrderedArguments } from "./OrderedArguments.js";

@ArgsType()
export class LeaderListArguments extends OrderedArguments {
  @Field(() => LeaderFilter, { nullable: true, ...bilingual("Only those that meet it.", "仅限符合条件者。") })
  @ValidateNested()
  readonly filter?: LeaderFilter | null;
}
