import { Field, Int, ObjectType } from "type-graphql";
import { bilingual } from "./bilingual.js";
import { Genre } from "./enums.js";
import { Node } from "./Node.js";
import { PartialDate } from "./PartialDate.js";

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  ...bilingual("One text inside a document.", "文档中的一篇文章。"),
})
export class Article extends Node {
  @Field(() => Int, bilingual("1 for the first article of the document.", "在文档中的序号,从 1 起。"))
  readonly ordinal!: number;

  @Field(() => String, { nullable: true, ...bilingual("Its title, if it has one.", "标题(如有)。") })
  readonly title!: string | null;

  @Field(() => Genre, bilingual("What kind of text it is.", "体裁。"))
  readonly genre!: Genre;

  @Field(() => PartialDate, { nullable: true, ...bilingual("Its date, if stated.", "发布日期(如有说明)。") })
  readonly issuedOn!: string | null;
}
