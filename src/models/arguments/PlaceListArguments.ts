import { ValidateNested } from "class-validator";
import { ArgsType, Field } from "type-graphql";
import { bilingual } from "../bilingual.js";
import { PlaceFilter } from "../filters/PlaceFilter.js";
import { OrderedArguments } from "./OrderedArguments.js";

@ArgsType()
export class PlaceListArguments extends OrderedArguments {
  @Field(() => PlaceFilter, { nullable: true, ...bilingual("Only those that meet it.", "仅限符合条件者。") })
  @ValidateNested()
  readonly filter?: PlaceFilter | null;
}
