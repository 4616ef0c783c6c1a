import { ValidateNested } from "class-validator";
import { ArgsType, Field } from "type-graphql";
import { bilingual } from "../bilingual.js";
import { CampaignFilter } from "../filters/CampaignFilter.js";
import { OrderedArguments } from "./OrderedArguments.js";

@ArgsType()
export class CampaignListArguments extends OrderedArguments {
  @Field(() => CampaignFilter, { nullable: true, ...bilingual("Only those that meet it.", "仅限符合条件者。") })
  @ValidateNested()
  readonly filter?: CampaignFilter | null;
}
