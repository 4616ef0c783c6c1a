import { ArrayMaxSize, IsOptional } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { bilingual } from "../bilingual.js";
import { ActivityKind } from "../enums.js";
import { PartialDate } from "../PartialDate.js";
import { EntityFilter } from "./EntityFilter.js";

@InputType(bilingual("Which activities; every condition must hold.", "活动筛选条件,须全部满足。"))
export class ActivityFilter extends EntityFilter {
  @Field(() => [ActivityKind], { nullable: true, ...bilingual("Of one of these kinds.", "属于所列类别之一。") })
  @IsOptional()
  @ArrayMaxSize(50)
  readonly kind?: ActivityKind[] | null;

  @Field(() => PartialDate, {
    nullable: true,
    ...bilingual("Took place on this date or later.", "在该日期及以后举办。"),
  })
  readonly dateFrom?: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    ...bilingual("Took place on this date or earlier.", "在该日期及以前举办。"),
  })
  readonly dateTo?: string | null;

  @Field(() => ID, { nullable: true, ...bilingual("Part of this campaign.", "属于该运动。") })
  readonly campaignId?: string | null;

  @Field(() => ID, { nullable: true, ...bilingual("Organized by this organization.", "由该组织举办。") })
  readonly organizationId?: string | null;
}
