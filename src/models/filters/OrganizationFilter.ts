import { ArrayMaxSize, IsOptional } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { bilingual } from "../bilingual.js";
import { Level, OrganizationKind } from "../enums.js";
import { EntityFilter } from "./EntityFilter.js";

@InputType(bilingual("Which organizations; every condition must hold.", "组织筛选条件,须全部满足。"))
export class OrganizationFilter extends EntityFilter {
  @Field(() => [OrganizationKind], { nullable: true, ...bilingual("Of one of these kinds.", "属于所列类别之一。") })
  @IsOptional()
  @ArrayMaxSize(50)
  readonly kind?: OrganizationKind[] | null;

  @Field(() => [Level], { nullable: true, ...bilingual("At one of these levels.", "属于所列层级之一。") })
  @IsOptional()
  @ArrayMaxSize(50)
  readonly level?: Level[] | null;

  @Field(() => Boolean, { nullable: true, ...bilingual("Whether the name is masked.", "名称是否被隐去。") })
  readonly masked?: boolean | null;

  @Field(() => ID, { nullable: true, ...bilingual("In this place or anywhere inside it.", "位于该地或其辖内。") })
  readonly placeId?: string | null;

  @Field(() => ID, { nullable: true, ...bilingual("Runs this campaign.", "开展该运动。") })
  readonly campaignId?: string | null;
}
