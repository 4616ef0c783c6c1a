import { ValidateNested } from "class-validator";
import { ArgsType, Field } from "type-graphql";
import { bilingual } from "../bilingual.js";
import { OrganizationFilter } from "../filters/OrganizationFilter.js";
import { OrderedArguments } from "./OrderedArguments.js";

@ArgsType()
export class OrganizationListArguments extends OrderedArguments {
  @Field(() => OrganizationFilter, { nullable: true, ...bilingual("Only those that meet it.", "仅限符合条件者。") })
  @ValidateNested()
  readonly filter?: OrganizationFilter | null;
}
