import { Field, ObjectType } from "type-graphql";
import { bilingual } from "./bilingual.js";
import { Entity } from "./Entity.js";
import { Relation } from "./Relation.js";

@ObjectType({ simpleResolvers: true, ...bilingual("The surroundings of an entity.", "实体的邻域。") })
export class Subgraph {
  @Field(
    () => [Entity],
    bilingual(
      "The entity itself, then the nearest, best evidenced first.",
      "实体本身及其邻近实体,近者、出处多者在前。",
    ),
  )
  readonly nodes!: Entity[];

  @Field(() => [Relation], bilingual("The relations between these nodes.", "这些节点之间的关系。"))
  readonly relations!: Relation[];

  @Field(() => Boolean, bilingual("Whether a limit left anything out.", "是否因上限有所省略。"))
  readonly truncated!: boolean;
}
