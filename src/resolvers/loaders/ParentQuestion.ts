import type { Parameters } from "../../graph/GraphStore.js";
import type { NodeLabel } from "../nodeColumns.js";

/** What is asked of each of some nodes, which a statement calls `p`: in a form that stands beside others in one statement. */
export interface ParentQuestion {
  readonly name: string;
  /** What the parents are. */
  readonly near: NodeLabel;
  /** Queries on `p`, each returning one row with one value. */
  readonly blocks: readonly { readonly query: string; readonly as: string }[];
  /** Further columns: expressions on `p`. */
  readonly columns: readonly { readonly expression: string; readonly as: string }[];
  /** What the texts name, such as `$limit`. They never name `$parents`. */
  readonly parameters: Parameters;
}
