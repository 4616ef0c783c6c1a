import { Field, ID, InterfaceType } from "type-graphql";
import { bilingual } from "./bilingual.js";

/** Names of the types that are nodes of the graph: labels in the store and `__typename` in GraphQL alike. */
export type NodeType =
  | "Organization"
  | "Leader"
  | "Campaign"
  | "Slogan"
  | "Activity"
  | "Place"
  | "CitedWork"
  | "Document"
  | "Article"
  | "Passage";

@InterfaceType({
  ...bilingual("Anything that can be fetched by its id.", "可按 id 取得的对象。"),
  resolveType: (value: Node) => value.__typename,
})
export abstract class Node {
  /** Tells GraphQL which type a value of an interface is. */
  readonly __typename!: NodeType;

  @Field(
    () => ID,
    bilingual("The same on every machine for the same documents.", "同样的文档在任何机器上得到同样的 id。"),
  )
  readonly id!: string;
}
