import { ObjectType } from "type-graphql";
import { bilingual } from "./bilingual.js";
import { Entity } from "./Entity.js";
import { Node } from "./Node.js";

@ObjectType({
  implements: [Node, Entity],
  simpleResolvers: true,
  ...bilingual("A person who holds an office or is invoked as an authority.", "领导:担任职务或被引为权威的人。"),
})
export class Leader extends Entity {}
