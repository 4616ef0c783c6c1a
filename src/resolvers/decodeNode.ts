import type { GraphValue } from "../graph/GraphStore.js";
import type { Node, NodeType } from "../models/Node.js";
import { NODE_TYPES } from "./nodeColumns.js";

/** What stands in for a property that the store leaves out where the schema promises a value. */
const WHERE_ABSENT: Readonly<Record<string, GraphValue>> = {
  aliases: [],
  items: [],
  measures: [],
  sources: [],
  masked: false,
  mentionCount: 0,
};

/** The type among the labels of a stored node. */
export function typeOfLabels(labels: GraphValue): NodeType {
  const found = NODE_TYPES.find((type) => (labels as string[]).includes(type));
  if (found === undefined) throw new Error(`expected a label of the ontology, got ${JSON.stringify(labels)}`);
  return found;
}

/** A node for GraphQL from its id and the values of `columns`, each of which stands in `list` where `at` says. */
export function decodeNode<T extends Node>(
  identity: { type: NodeType; id: string },
  columns: readonly string[],
  { list, at }: { list: readonly GraphValue[]; at: readonly number[] },
): T {
  const node: Record<string, GraphValue> = { __typename: identity.type, id: identity.id };
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index] as string;
    node[column] = list[at[index] as number] ?? WHERE_ABSENT[column] ?? null;
  }
  return node as unknown as T;
}
