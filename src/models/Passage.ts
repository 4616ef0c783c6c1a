import { Field, Int, ObjectType } from "type-graphql";
import { bilingual } from "./bilingual.js";
import { Node } from "./Node.js";

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  ...bilingual("One paragraph of an article.", "文章中的一段。"),
})
export class Passage extends Node {
  @Field(() => Int, bilingual("0 for the first passage of the article.", "在文章中的序号,从 0 起。"))
  readonly ordinal!: number;

  @Field(() => String, bilingual("The cleaned text, in Simplified characters.", "清理后的文字(简体)。"))
  readonly text!: string;

  @Field(() => String, {
    nullable: true,
    ...bilingual("The headings it stands under, outermost first.", "所属各级标题,由外到内。"),
  })
  readonly heading!: string | null;

  @Field(
    () => Int,
    bilingual("Where it begins in the decoded source, in UTF-16 units.", "在解码后原文中的起点(UTF-16)。"),
  )
  readonly sourceStart!: number;

  @Field(
    () => Int,
    bilingual("Where it ends in the decoded source, in UTF-16 units.", "在解码后原文中的终点(UTF-16)。"),
  )
  readonly sourceEnd!: number;
}
