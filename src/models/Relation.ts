import { Field, Float, ObjectType } from "type-graphql";
import { bilingual } from "./bilingual.js";
import { RelationType } from "./enums.js";
import { Evidence } from "./Evidence.js";

@ObjectType({
  simpleResolvers: true,
  ...bilingual("A typed edge between two nodes, with what states it.", "两个节点之间带出处的关系。"),
})
export class Relation {
  readonly fromId!: string;
  readonly toId!: string;

  @Field(() => RelationType, bilingual("How the two are related.", "关系类型。"))
  readonly type!: RelationType;

  @Field(() => String, { nullable: true, ...bilingual("The office, for HOLDS_POSITION.", "职务(限任职关系)。") })
  readonly title!: string | null;

  @Field(() => Float, bilingual("The greatest confidence of its evidence, 0–1.", "各条出处中最高的置信度,0–1。"))
  readonly confidence!: number;

  @Field(
    () => [Evidence],
    bilingual("The passages that state it; empty for facts of the lexicon.", "陈述该关系的原文;词典事实为空。"),
  )
  readonly evidence!: Evidence[];
}
