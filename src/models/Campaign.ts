import { Field, ObjectType } from "type-graphql";
import { bilingual } from "./bilingual.js";
import { Entity } from "./Entity.js";
import { CampaignScope } from "./enums.js";
import { Node } from "./Node.js";
import { PartialDate } from "./PartialDate.js";

@ObjectType({
  implements: [Node, Entity],
  simpleResolvers: true,
  ...bilingual("A campaign, national or local.", "运动、主题活动,全国性或地方性。"),
})
export class Campaign extends Entity {
  @Field(() => CampaignScope, bilingual("How far it reaches.", "范围。"))
  readonly scope!: CampaignScope;

  @Field(() => PartialDate, { nullable: true, ...bilingual("When it began, if known.", "开始时间(如已知)。") })
  readonly startedOn!: string | null;

  @Field(() => PartialDate, { nullable: true, ...bilingual("When it ended, if known.", "结束时间(如已知)。") })
  readonly endedOn!: string | null;
}
