import { Field, ObjectType } from "type-graphql";
import { bilingual } from "./bilingual.js";
import { Entity } from "./Entity.js";
import { Relation } from "./Relation.js";

@ObjectType({
  simpleResolvers: true,
  ...bilingual("A shortest way from one entity to another.", "两个实体之间的最短路径。"),
})
export class Path {
  @Field(() => [Entity], bilingual("The entities on the way, both ends included.", "途经的实体,含两端。"))
  readonly nodes!: Entity[];

  @Field(() => [Relation], bilingual("One relation a hop, the best evidenced.", "每一步的关系(出处最多者)。"))
  readonly relations!: Relation[];
}
