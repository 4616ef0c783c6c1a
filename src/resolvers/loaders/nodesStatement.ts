import type { Statement } from "../../graph/Statement.js";
import { isInterface, type NodeLabel } from "../nodeColumns.js";

/** Nodes by id. Rows are `[id, …columns]`, of an interface `[id, labels, …columns]`. */
export function nodesStatement(label: NodeLabel, columns: readonly string[]): Statement {
  const values = ["n.id", ...(isInterface(label) ? ["labels(n)"] : []), ...columns.map((column) => `n.${column}`)];
  const text = ["UNWIND $ids AS id", ...matchOf(label), `RETURN [${values.join(", ")}] AS item`].join("\n");
  return { name: `nodes/${label}`, text };
}

/** Every entity carries the label `Entity`; the other nodes are looked up under their own, so that an index answers. */
function matchOf(label: NodeLabel): string[] {
  if (label !== "Node") return [`MATCH (n:${label} {id: id})`];
  const branches = ["Entity", "Document", "Article", "Passage"].map((name) => `  MATCH (n:${name} {id: id}) RETURN n`);
  return ["CALL (id) {", branches.join("\n  UNION ALL\n"), "}"];
}
