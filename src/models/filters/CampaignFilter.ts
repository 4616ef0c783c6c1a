import { Field, InputType } from "type-graphql";
import { bilingual } from "../bilingual.js";
import { CampaignScope } from "../enums.js";
import { PartialDate } from "../PartialDate.js";
import { EntityFilter } from "./EntityFilter.js";

@InputType(bilingual("Which campaigns; every condition must hold.", "运动筛选条件,须全部满足。"))
export class CampaignFilter extends EntityFilter {
  @Field(() => CampaignScope, { nullable: true, ...bilingual("How far it reaches.", "范围。") })
  readonly scope?: CampaignScope | null;

  @Field(() => PartialDate, { nullable: true, ...bilingual("Began on this date or later.", "在该日期及以后开始。") })
  readonly startedFrom?: string | null;

  @Field(() => PartialDate, { nullable: true, ...bilingual("Began on this date or earlier.", "在该日期及以前开始。") })
  readonly startedTo?: string | null;
}
