import type { Parameters } from "../../graph/GraphStore.js";
import type { NodeLabel } from "../nodeColumns.js";
import type { Condition } from "./Condition.js";
import { ONE_NAME_FORM } from "./filterConditions.js";

/**
 * What narrows the candidates of a part of a name on Neo4j; what counts as a hit is CONTAINS itself. A text index holds
 * three characters together, so of fewer it reads everything it has: most words of Chinese have two. The other holds
 * pairs of Chinese characters.
 */
export type NameIndex = "text" | "short" | "pairs";

/** Of `cypher/schema/neo4j`. */
export const PAIRS_INDEX = "Entity_pairs";
/** The parameter with what is asked of it. */
export const PAIRS = "pairs";

/** Characters that every version of the index takes for Chinese. */
const PAIR = /^[\u4e00-\u9fa5]{2}$/;
/** Fewer are too few for a text index. */
const TOGETHER = 3;

/** The index for a list of all nodes of `label` that meet `conditions`, or null. */
export function nameIndexFor(label: NodeLabel, conditions: readonly Condition[]): NameIndex | null {
  const name = conditions.find(({ text }) => text === ONE_NAME_FORM)?.parameters.name0;
  if (typeof name !== "string" || label === "Node") return null;
  if (PAIR.test(name)) return "pairs";
  return [...name].length < TOGETHER ? "short" : "text";
}

export function nameIndexParameters(index: NameIndex | null, parameters: Parameters): Parameters {
  return index === "pairs" ? { [PAIRS]: `"${String(parameters.name0)}"` } : {};
}
