import type { Parameters } from "../../graph/GraphStore.js";
import type { Statement } from "../../graph/Statement.js";
import { EVIDENCE_COLUMNS } from "../decodeEvidence.js";
import { isInterface, type NodeLabel } from "../nodeColumns.js";
import type { ParentQuestion } from "../loaders/ParentQuestion.js";
import type { Relationship } from "../relationships.js";
import { keyedRows } from "./keyedRows.js";
import { keysetPredicate } from "./keysetPredicate.js";
import { namedRows } from "./namedRows.js";
import { type NameIndex, PAIRS, PAIRS_INDEX } from "./nameIndex.js";

/** Which of the lists of a relationship a query asks for, by their names in `EVIDENCE_COLUMNS`; empty: none. */
export interface EdgeColumns {
  readonly title: boolean;
  readonly similarity: boolean;
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
  /** Which index finds the rows that the first condition asks for; null: the store decides. */
  readonly nameIndex: NameIndex | null;
  /** Whether the store has an order index for it: see `keyedRows`. */
  readonly keyed: boolean;
  /** Whether the list itself runs from the greatest key down, whichever end the page is read from. */
  readonly listDescending: boolean;
}

/**
 * The statement of a page of all nodes of a label. Rows come as lists of scalars, keys first: the driver decodes them
 * several times faster than maps.
 */
export function pageStatement(shape: PageShape): Statement {
  const blocks = queriesOf(shape);
  const parts = [
    ...blocks.map(({ query, as }) => `CALL () {\n  ${query.replaceAll("\n", "\n  ")} AS ${as}\n}`),
    `RETURN ${[...blocks.map(({ as }) => as), ...outsides(shape).map(asColumn)].join(", ")}`,
  ];
  return { name: `page/${shape.label}`, text: parts.join("\n") };
}

const asColumn = ({ expression, as }: { expression: string; as: string }): string => `${expression} AS ${as}`;

/** A page of every parent, with the same rows. `parameters` are those that the texts name. */
export function pageQuestion(shape: PageShape, via: Relationship, parameters: Parameters): ParentQuestion {
  const [blocks, columns] = [queriesOf(shape), outsides(shape)];
  return { name: `page/${via.name}`, near: via.near, blocks, columns, parameters };
}

function queriesOf(shape: PageShape): ParentQuestion["blocks"] {
  return [
    ...(shape.wants.items ? [{ query: itemsQuery(shape), as: "items" }] : []),
    ...(shape.wants.total ? [{ query: totalQuery(shape), as: "total" }] : []),
  ];
}

function outsides(shape: PageShape): ParentQuestion["columns"] {
  return [
    ...(shape.wants.preceding ? [{ expression: outside(shape, "after"), as: "preceding" }] : []),
    ...(shape.wants.following ? [{ expression: outside(shape, "before"), as: "following" }] : []),
  ];
}

function pattern({ label, via, nameIndex }: PageShape): string {
  const node = label === "Node" ? "(n)" : `(n:${label})`;
  // A planner left alone may read every name instead.
  const hint = nameIndex === "text" || nameIndex === "short" ? ` USING TEXT INDEX n:${label}(searchText)` : "";
  return via === null ? `${node}${hint}` : `(p)${via.arrow}${node}`;
}

function matching(shape: PageShape, conditions: readonly string[]): string {
  if (shape.nameIndex !== "pairs") return `MATCH ${pattern(shape)}${where(conditions)}`;
  return [
    `CALL db.index.fulltext.queryNodes('${PAIRS_INDEX}', $${PAIRS}) YIELD node AS n`,
    `WITH n${where([`n:${shape.label}`, ...conditions])}`,
  ].join("\n");
}

const where = (conditions: readonly string[]): string =>
  conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`;

function itemsQuery(shape: PageShape): string {
  const { keys, descending, via, edge } = shape;
  const order = keys.map((key) => (descending ? `${key} DESC` : key)).join(", ");
  const values = [
    ...keys,
    // A row of an interface says which type it is.
    ...(isInterface(shape.label) && (via === null || via.yields === "node") ? ["labels(n)"] : []),
    ...restColumns(shape).map((column) => `n.${column}`),
    ...edgeValues(edge, via),
  ];
  return `${orderedRows(shape, order)}\nRETURN collect([${values.join(", ")}])`;
}

function orderedRows(shape: PageShape, order: string): string {
  const { via, label, keys, conditions, nameIndex } = shape;
  const rows = matching(shape, [...indexHint(shape), ...conditions, ...bounds(shape)]);
  if (nameIndex !== null && keys[0] === "n.name") {
    return namedRows({ label, nameIndex, matching: rows, conditions, bounds: bounds(shape), order });
  }
  const sorted = `${rows}\nWITH ${via === null ? "n" : "r, n"} ORDER BY ${order} LIMIT $limit`;
  return shape.keyed && via !== null ? keyedRows(shape, via, sorted) : sorted;
}

/** The columns that are no keys: those need not be sent twice. */
export function restColumns({ columns, keys }: Pick<PageShape, "columns" | "keys">): string[] {
  return columns.filter((column) => !keys.includes(`n.${column}`));
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
    ...(edge.similarity ? ["r.similarity"] : []),
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
    return `RETURN COUNT { (p)${via.arrow.replace("[r:", "[:")}() }`;
  }
  return `${matching(shape, conditions)}\nRETURN count(${via === null ? "n" : "r"})`;
}
