import { Field, ObjectType } from "type-graphql";
import { bilingual } from "./bilingual.js";
import { Entity } from "./Entity.js";
import { Level } from "./enums.js";
import { Node } from "./Node.js";

@ObjectType({
  implements: [Node, Entity],
  simpleResolvers: true,
  ...bilingual("An administrative division or locality.", "行政区划或地名。"),
})
export class Place extends Entity {
  @Field(() => Level, { nullable: true, ...bilingual("Its administrative level, if known.", "行政层级(如已知)。") })
  readonly level!: Level | null;

  @Field(() => String, {
    nullable: true,
    ...bilingual("Its code in GB/T 2260, if it has one.", "GB/T 2260 行政区划代码(如有)。"),
  })
  readonly code!: string | null;
}
