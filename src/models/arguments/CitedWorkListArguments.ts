import { ValidateNested } from "class-validator";
import { ArgsType, Field } from "type-graphql";
import { bilingual } from "../bilingual.js";
import { CitedWorkFilter } from "../filters/CitedWorkFilter.js";
import { OrderedArguments } from "./OrderedArguments.js";

@ArgsType()
export class CitedWorkListArguments extends OrderedArguments {
  @Field(() => CitedWorkFilter, { nullable: true, ...bilingual("Only those that meet it.", "仅限符合条件者。") })
  @ValidateNested()
  readonly filter?: CitedWorkFilter | null;
}
