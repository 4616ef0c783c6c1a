import type { Statement } from "../../graph/Statement.js";
import { isInterface, type NodeLabel } from "../nodeColumns.js";
import type { ParentQuestion } from "./ParentQuestion.js";

/** Nodes of one label by id: `item` is `[id, …columns]`, of an interface `[id, labels, …columns]`. */
export function nodesQuestion(label: Exclude<NodeLabel, "Node">, columns: readonly string[]): ParentQuestion {
  const item = { expression: valuesOf("p", label, columns), as: "item" };
  return { name: `nodes/${label}`, near: label, blocks: [], columns: [item], parameters: {} };
}

/**
 * Nodes of any label by id, with the same rows. Every entity carries the label `Entity`; the other nodes are looked up
 * under their own, so that an index answers.
 */
export function anyNodesStatement(columns: readonly string[]): Statement {
  const branches = ["Entity", "Document", "Article", "Passage"].map((name) => `  MATCH (n:${name} {id: id}) RETURN n`);
  const text = [
    "UNWIND $ids AS id",
    "CALL (id) {",
    branches.join("\n  UNION ALL\n"),
    "}",
    `RETURN id AS parent, ${valuesOf("n", "Node", columns)} AS item`,
  ].join("\n");
  return { name: "nodes/Node", text };
}

function valuesOf(variable: string, label: NodeLabel, columns: readonly string[]): string {
  const names = columns.map((column) => `${variable}.${column}`);
  return `[${[`${variable}.id`, ...(isInterface(label) ? [`labels(${variable})`] : []), ...names].join(", ")}]`;
}
