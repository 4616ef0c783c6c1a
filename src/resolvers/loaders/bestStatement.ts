import type { Statement } from "../../graph/Statement.js";
import type { Relationship } from "../relationships.js";

/**
 * For each parent the one far end that most passages state; between equals, the surer one, then the smaller id. Rows are
 * `[id, …columns]`.
 */
export function bestStatement(via: Relationship, columns: readonly string[]): Statement {
  const order = via.evidenced ? "size(coalesce(r.passages, [])) DESC, coalesce(r.confidence, 0.0) DESC, n.id" : "n.id";
  const values = ["n.id", ...columns.map((column) => `n.${column}`)].join(", ");
  const text = [
    "UNWIND $parents AS parent",
    `MATCH (p:${via.near} {id: parent})`,
    "CALL (p) {",
    `  MATCH (p)${via.arrow}(n:${via.far})`,
    `  WITH r, n ORDER BY ${order} LIMIT 1`,
    `  RETURN [${values}] AS item`,
    "}",
    "RETURN parent, item",
  ].join("\n");
  return { name: `best/${via.name}`, text };
}
