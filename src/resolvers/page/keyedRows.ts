import type { NodeLabel } from "../nodeColumns.js";
import type { Relationship } from "../relationships.js";
import type { PageShape } from "./pageStatement.js";
import type { SortOrder } from "./sortKeys.js";

/** From so many relations on, reading the index costs less than sorting them. */
const INDEX_FROM = 1_000;
/** Stands between the parts of a key; smaller than any character of a name. */
const SEPARATOR = "'\\u0001'";
const AFTER_ALL = "'\\u0002'";

const WITHOUT_KEY: readonly NodeLabel[] = ["Article", "Document", "Passage", "Node"];

/** Whether relations of this kind have `keyName`: those between entities, for the entity they end at, by name. */
export function isKeyed(via: Relationship | null, order: SortOrder, conditions: number): boolean {
  return (
    via !== null &&
    via.yields === "node" &&
    via.arrow.startsWith("<-") &&
    ![via.near, via.far].some((label) => WITHOUT_KEY.includes(label)) &&
    order.expressions[0] === "n.name" &&
    conditions === 0
  );
}

/**
 * Rows by name of an entity that very many others point to. `keyName` of a relation holds the id of the entity it ends
 * at, then its order among those, so that an index gives a page without the rest being read.
 */
export function keyedRows(shape: PageShape, via: Relationship, sorted: string): string {
  const type = /\[r:(\w+)\]/.exec(via.arrow)?.[1] as string;
  const key = (bound: string): string =>
    ["p.id", ...shape.keys.map((_, index) => `$${bound}${index}`)].join(` + ${SEPARATOR} + `);
  const [least, most] = shape.listDescending ? (["before", "after"] as const) : (["after", "before"] as const);
  const low = shape[least] ? key(least) : `p.id + ${SEPARATOR}`;
  const high = shape[most] ? key(most) : `p.id + ${AFTER_ALL}`;
  const indexed = [
    "WITH p WHERE keyed",
    `MATCH (n:${shape.label})-[r:${type}]->() WHERE r.keyName > ${low} AND r.keyName < ${high}`,
    `WITH r, n ORDER BY r.keyName${shape.descending ? " DESC" : ""} LIMIT $limit`,
    "RETURN r, n",
  ];
  const read = ["WITH p WHERE NOT keyed", ...sorted.split("\n"), "RETURN r, n"];
  const indent = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join("\n");
  return [
    // A graph that was not written by the loader may have no keys: its lists are sorted, however long.
    `WITH p, COUNT { (p)<-[:${type}]-() } > ${INDEX_FROM}`,
    `  AND EXISTS { MATCH (p)<-[k:${type}]-() WHERE k.keyName IS NOT NULL } AS keyed`,
    "CALL (p, keyed) {",
    indent(indexed),
    "  UNION ALL",
    indent(read),
    "}",
  ].join("\n");
}
