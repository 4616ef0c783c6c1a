import type { Parameters } from "../../graph/GraphStore.js";
import type { Statement } from "../../graph/Statement.js";
import type { ParentQuestion } from "../loaders/ParentQuestion.js";
import type { PageShape } from "./pageStatement.js";

/** A page, apart from how it is asked of the store. */
export interface PagePlan {
  readonly shape: PageShape;
  /** Rows of the page; the statement reads one more, to tell whether the list goes on. */
  readonly size: number;
  /** Whether the page is read from the end of the list. */
  readonly fromEnd: boolean;
  /** Name of the order, for cursors. */
  readonly order: string;
  /** Whether every edge needs its cursor: making thousands that nobody asked for takes longer than reading the rows. */
  readonly cursors: boolean;
}

/** A page of all nodes of a label. */
export interface ListPlan extends PagePlan {
  readonly statement: Statement;
  readonly parameters: Parameters;
}

/** A page of the neighbors of each of some parents. */
export interface ConnectionPlan extends PagePlan {
  readonly question: ParentQuestion;
}
