import { Field, ObjectType } from "type-graphql";
import { bilingual } from "./bilingual.js";
import { Entity } from "./Entity.js";
import { Level, OrganizationKind } from "./enums.js";
import { Node } from "./Node.js";

@ObjectType({
  implements: [Node, Entity],
  simpleResolvers: true,
  ...bilingual(
    "A body: Party, government, school, company, village and so on.",
    "组织:党组织、政府、学校、企业、村居等。",
  ),
})
export class Organization extends Entity {
  @Field(() => OrganizationKind, bilingual("What kind of body it is.", "组织类别。"))
  readonly kind!: OrganizationKind;

  @Field(() => Level, { nullable: true, ...bilingual("Its administrative level, if known.", "行政层级(如已知)。") })
  readonly level!: Level | null;

  @Field(() => Boolean, bilingual("The text hides part of the name, as in `××`.", "原文以“××”等隐去部分名称。"))
  readonly masked!: boolean;
}
