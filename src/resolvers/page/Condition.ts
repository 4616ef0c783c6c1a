import type { GraphValue } from "../../graph/GraphStore.js";

/** A predicate on the row variables `n` (far end) and `r` (relationship), with the parameters it names. */
export interface Condition {
  readonly text: string;
  readonly parameters: Readonly<Record<string, GraphValue>>;
}
