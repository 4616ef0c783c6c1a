import { Field, ObjectType } from "type-graphql";
import { bilingual } from "./bilingual.js";
import { Entity } from "./Entity.js";
import { SloganKind } from "./enums.js";
import { Node } from "./Node.js";

@ObjectType({
  implements: [Node, Entity],
  simpleResolvers: true,
  ...bilingual("A slogan, theme or numbered formula; its name is its text.", "口号、主题或数字概括语;名称即其文字。"),
})
export class Slogan extends Entity {
  @Field(() => SloganKind, bilingual("What kind of wording it is.", "口号类别。"))
  readonly kind!: SloganKind;

  @Field(
    () => [String],
    bilingual("What a formula counts, in the order of the text.", "数字概括语所列各项,按原文顺序。"),
  )
  readonly items!: string[];
}
