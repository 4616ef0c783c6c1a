import { type FieldNode, Kind, parse, print, type SelectionSetNode, visit } from "graphql";

/** Fields of the schema that hold nodes of the graph. */
const NODES = new Set([
  "node",
  "nodes",
  "parent",
  "place",
  "partOf",
  "campaign",
  "issuedBy",
  "document",
  "article",
  "passage",
  "entity",
  "from",
  "to",
]);

const field = (value: string) => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value } }) as const;
const selects = ({ selections }: SelectionSetNode, names: readonly string[]): boolean =>
  selections.some((selection) => selection.kind === Kind.FIELD && names.includes(selection.name.value));

/** The operation with `id` and `__typename` wherever a node is selected, so that the answer can be looked up. */
export function identified(query: string): string {
  const document = visit(parse(query), {
    Field(node: FieldNode) {
      const set = node.selectionSet;
      // Rows of mentions and relations have no id.
      if (!set || !NODES.has(node.name.value) || selects(set, ["surface", "type"])) return undefined;
      const added = ["id", "__typename"].filter((name) => !selects(set, [name])).map(field);
      return { ...node, selectionSet: { ...set, selections: [...set.selections, ...added] } };
    },
  });
  return print(document);
}
