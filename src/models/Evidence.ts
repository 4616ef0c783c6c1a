import { Field, Float, Int, ObjectType } from "type-graphql";
import { bilingual } from "./bilingual.js";

@ObjectType({
  simpleResolvers: true,
  ...bilingual("The stretch of a passage that states a relation.", "陈述某关系的原文片段。"),
})
export class Evidence {
  readonly passageId!: string;

  @Field(
    () => String,
    bilingual("Exactly the words from `start` to `end` of the passage.", "段落中 start 至 end 的原文。"),
  )
  readonly quote!: string;

  @Field(
    () => Int,
    bilingual("Where the quotation begins in the passage, in UTF-16 units.", "引文在段落中的起点(UTF-16)。"),
  )
  readonly start!: number;

  @Field(
    () => Int,
    bilingual("Where the quotation ends in the passage, in UTF-16 units.", "引文在段落中的终点(UTF-16)。"),
  )
  readonly end!: number;

  @Field(() => Float, bilingual("How sure the rule is, 0–1.", "规则的置信度,0–1。"))
  readonly confidence!: number;

  @Field(() => String, bilingual("The rule that found it.", "发现该关系的规则。"))
  readonly method!: string;
}
