import { Field, ObjectType } from "type-graphql";
import { bilingual } from "./bilingual.js";
import { Entity } from "./Entity.js";
import { ActivityKind } from "./enums.js";
import { Node } from "./Node.js";
import { PartialDate } from "./PartialDate.js";

@ObjectType({
  implements: [Node, Entity],
  simpleResolvers: true,
  ...bilingual("One deed: a meeting, lecture, competition, visit.", "一项具体活动:会议、讲座、竞赛、慰问等。"),
})
export class Activity extends Entity {
  @Field(() => ActivityKind, bilingual("What kind of deed it is.", "活动类别。"))
  readonly kind!: ActivityKind;

  @Field(() => PartialDate, { nullable: true, ...bilingual("When it took place, if stated.", "举办日期(如有说明)。") })
  readonly date!: string | null;

  @Field(() => [String], bilingual("Figures the text attaches to it, as written.", "原文所附的数字,照录。"))
  readonly measures!: string[];
}
