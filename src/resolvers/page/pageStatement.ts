import type { Statement } from "../../graph/Statement.js";
import { EVIDENCE_COLUMNS } from "../decodeEvidence.js";
import { isInterface, type NodeLabel } from "../nodeColumns.js";
import type { Relationship } from "../relationships.js";
import { keyedRows } from "./keyedRows.js";
import { keysetPredicate } from "./keysetPredicate.js";

/** Which of the lists of a relationship a query asks for, by their names in `EVIDENCE_COLUMNS`; empty: none. */
export interface EdgeColumns {
  readonly title: boolean;
  readonly confidence: boolean;
  readonly evidence: readonly string[];
}

/** Everything that the text of a page's statement depends on. Values never do: they are parameters. */
export interface PageShape {
  readonly label: NodeLabel;
  /** Null: all nodes of `label`. */
  readonly via: Relationship | null;
  readonly columns: readonly string[];
  readonly edge: EdgeColumns;
  readonly conditions: readonly string[];
  readonly keys: readonly string[];
  /** Whether rows are read from the greatest key down. */
  readonly descending: boolean;
  readonly after: boolean;
  readonly before: boolean;
  /** Which columns the answer has: the rows, their number, and whether anything stands outside a bound. */
  readonly wants: {
    readonly items: boolean;
    readonly total: boolean;
    readonly preceding: boolean;
    readonly following: boolean;
  };
  /** Whether rows are looked up in a text index; a planner left alone reads every name instead. */
  readonly textIndex: boolean;
  /** Whether the store has an order index for it: see `keyedRows`. */
  readonly keyed: boolean;
  /** Whether the list itself runs from the greatest key down, whichever end the page is read from. */
  readonly listDescending: boolean;
}

/**
 * One statement for a page of every parent at once. Rows come as lists of scalars, keys first: the driver decodes them
 * several times faster than maps.
 */
export function pageStatement(shape: PageShape): Statement {
  const { via, wants } = shape;
  const scope = via === null ? "" : "p";
  const parts = [
    ...(via === null ? [] : ["UNWIND $parents AS parent", `MATCH (p:${via.near} {id: parent})`]),
    ...(wants.items ? [block(scope, itemsQuery(shape))] : []),
    ...(wants.total ? [block(scope, totalQuery(shape))] : []),
    `RETURN ${returned(shape).join(", ")}`,
  ];
  return { name: `page/${via?.name ?? shape.label}`, text: parts.join("\n") };
}

const block = (scope: string, query: string): string => `CALL (${scope}) {\n  ${query.replaceAll("\n", "\n  ")}\n}`;

function returned(shape: PageShape): string[] {
  const { wants, via } = shape;
  const columns = [
    ...(via === null ? [] : ["parent"]),
    ...(wants.items ? ["items"] : []),
    ...(wants.total ? ["total"] : []),
    ...(wants.preceding ? [`${outside(shape, "after")} AS preceding`] : []),
    ...(wants.following ? [`${outside(shape, "before")} AS following`] : []),
  ];
  return columns;
}

function pattern({ label, via, textIndex }: PageShape): string {
  const node = label === "Node" ? "(n)" : `(n:${label})`;
  const hint = textIndex ? ` USING TEXT INDEX n:${label}(searchText)` : "";
  return via === null ? `${node}${hint}` : `(p)${via.arrow}${node}`;
}

const where = (conditions: readonly string[]): string =>
  conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`;

function itemsQuery(shape: PageShape): string {
  const { keys, descending, via, columns, edge } = shape;
  const order = keys.map((key) => (descending ? `${key} DESC` : key)).join(", ");
  const values = [
    ...keys,
    // A row of an interface says which type it is.
    ...(isInterface(shape.label) && (via === null || via.yields === "node") ? ["labels(n)"] : []),
    ...columns.map((column) => `n.${column}`),
    ...edgeValues(edge, via),
  ];
  const sorted = [
    `MATCH ${pattern(shape)}${where([...indexHint(shape), ...shape.conditions, ...bounds(shape)])}`,
    `WITH ${via === null ? "n" : "r, n"} ORDER BY ${order} LIMIT $limit`,
  ].join("\n");
  const rows = shape.keyed && via !== null ? keyedRows(shape, via, sorted) : sorted;
  return `${rows}\nRETURN collect([${values.join(", ")}]) AS items`;
}

/** Neo4j reads names in the order of its index only when it knows that rows without a name are not wanted. */
function indexHint({ via, keys, conditions, after, before }: PageShape): string[] {
  const plain = via === null && keys[0] === "n.name" && conditions.length === 0 && !after && !before;
  return plain ? ["n.name IS NOT NULL"] : [];
}

function edgeValues(edge: EdgeColumns, via: Relationship | null): string[] {
  if (via?.yields === "mention") return ["r.start", "r.end", "r.surface"];
  return [
    ...(edge.title ? ["r.title"] : []),
    ...(edge.confidence ? ["r.confidence"] : []),
    ...(edge.evidence.length === 0
      ? []
      : EVIDENCE_COLUMNS.map((column) => (edge.evidence.includes(column) ? `r.${column}` : "null"))),
  ];
}

function bounds(shape: PageShape): string[] {
  const { keys, listDescending: descending } = shape;
  return [
    ...(shape.after ? [keysetPredicate(keys, { parameter: "after", greater: !descending, inclusive: false })] : []),
    ...(shape.before ? [keysetPredicate(keys, { parameter: "before", greater: descending, inclusive: false })] : []),
  ];
}

/** Whether anything stands on the far side of a bound, the bound itself included. */
function outside(shape: PageShape, bound: "after" | "before"): string {
  const greater = (bound === "before") !== shape.listDescending;
  const beyond = keysetPredicate(shape.keys, { parameter: bound, greater, inclusive: true });
  return `EXISTS { MATCH ${pattern(shape)}${where([...shape.conditions, beyond])} }`;
}

function totalQuery(shape: PageShape): string {
  const { via, conditions } = shape;
  if (via !== null && via.farImplied && conditions.length === 0) {
    // Without a label at the far end the store knows the number; with it, every neighbor would be visited.
    return `RETURN COUNT { (p)${via.arrow.replace("[r:", "[:")}() } AS total`;
  }
  return `MATCH ${pattern(shape)}${where(conditions)}\nRETURN count(${via === null ? "n" : "r"}) AS total`;
}
