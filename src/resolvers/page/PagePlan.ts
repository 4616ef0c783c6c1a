import type { GraphValue } from "../../graph/GraphStore.js";
import type { Statement } from "../../graph/Statement.js";
import type { PageShape } from "./pageStatement.js";

/** A page as it is asked of the store, the same for every parent. */
export interface PagePlan {
  readonly shape: PageShape;
  readonly statement: Statement;
  /** Everything but `parents`. */
  readonly parameters: Readonly<Record<string, GraphValue>>;
  /** Rows of the page; the statement reads one more, to tell whether the list goes on. */
  readonly size: number;
  /** Whether the page is read from the end of the list. */
  readonly fromEnd: boolean;
  /** Name of the order, for cursors. */
  readonly order: string;
  /** Whether every edge needs its cursor: making thousands that nobody asked for takes longer than reading the rows. */
  readonly cursors: boolean;
}
