import { Field, ObjectType } from "type-graphql";
import { bilingual } from "./bilingual.js";
import { Entity } from "./Entity.js";
import { Node } from "./Node.js";

@ObjectType({
  implements: [Node, Entity],
  simpleResolvers: true,
  ...bilingual("A document, law or speech that an article cites; its name is its title.", "被引文献;名称即其标题。"),
})
export class CitedWork extends Entity {
  @Field(() => String, { nullable: true, ...bilingual("Its document number, if stated.", "文号(如有)。") })
  readonly number!: string | null;
}
