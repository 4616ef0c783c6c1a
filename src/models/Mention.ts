import { Field, Int, ObjectType } from "type-graphql";
import { bilingual } from "./bilingual.js";

@ObjectType({
  simpleResolvers: true,
  ...bilingual("One stretch of a passage that names an entity.", "段落中提及实体的一处文字。"),
})
export class Mention {
  readonly passageId!: string;
  readonly entityId!: string;

  @Field(() => Int, bilingual("Where it begins in the passage, in UTF-16 units.", "在段落中的起点(UTF-16)。"))
  readonly start!: number;

  @Field(() => Int, bilingual("Where it ends in the passage, in UTF-16 units.", "在段落中的终点(UTF-16)。"))
  readonly end!: number;

  @Field(() => String, bilingual("The words that stand there.", "该处的文字。"))
  readonly surface!: string;
}
