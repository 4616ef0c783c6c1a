import type { Relationship } from "../relationships.js";
import type { ParentQuestion } from "./ParentQuestion.js";

/**
 * For each parent the one far end that most passages state; between equals, the surer one, then the smaller id. `best`
 * is a list of at most one `[id, …columns]`.
 */
export function bestQuestion(via: Relationship, columns: readonly string[]): ParentQuestion {
  const order = via.evidenced ? "size(coalesce(r.passages, [])) DESC, coalesce(r.confidence, 0.0) DESC, n.id" : "n.id";
  const values = ["n.id", ...columns.map((column) => `n.${column}`)].join(", ");
  const query = [
    `MATCH (p)${via.arrow}(n:${via.far})`,
    `WITH r, n ORDER BY ${order} LIMIT 1`,
    `RETURN collect([${values}])`,
  ].join("\n");
  return { name: `best/${via.name}`, near: via.near, blocks: [{ query, as: "best" }], columns: [], parameters: {} };
}
