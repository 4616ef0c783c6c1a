import type { GraphValue, Parameters } from "../../graph/GraphStore.js";
import { DEFAULT_PAGE_SIZE, type PageArguments } from "../../models/arguments/PageArguments.js";
import type { Order } from "../../models/Order.js";
import { columnsFor, type NodeLabel } from "../nodeColumns.js";
import type { Relationship } from "../relationships.js";
import { type Selection, selectedAt } from "../selection.js";
import { decodeCursor, type Position } from "./cursor.js";
import { filterConditions, type FilterValues } from "./filterConditions.js";
import { isKeyed } from "./keyedRows.js";
import { nameIndexFor, nameIndexParameters } from "./nameIndex.js";
import type { ConnectionPlan, ListPlan, PagePlan } from "./PagePlan.js";
import { type EdgeColumns, pageQuestion, pageStatement, type PageShape } from "./pageStatement.js";
import { type SortOrder, sortOrder } from "./sortKeys.js";
import { validateArguments } from "./validateArguments.js";

/** The arguments that a connection field may have. */
export interface ListArguments extends PageArguments {
  readonly filter?: object | null;
  readonly orderBy?: Order | null;
}

/** Where the rows of a list come from. */
export interface ListSource {
  readonly label: NodeLabel;
  /** Null: all nodes of `label`. */
  readonly via: Relationship | null;
  /** Replaces the order that `orderBy` states, where a list has one of its own. */
  readonly order?: SortOrder;
}

export interface ConnectionSource extends ListSource {
  readonly via: Relationship;
}

/** What a plan depends on besides the question. */
export interface PlanOptions {
  /** Whether the store has text indexes, and order keys on relations, and can be told to use them. */
  readonly indexed: boolean;
}

const WITHOUT_INDEXES: PlanOptions = { indexed: false };

/** Turns arguments and selection into the page of all nodes of a label. @throws CampaignGraphError BAD_INPUT */
export function planList(
  label: NodeLabel,
  args: ListArguments,
  selection: Selection,
  options = WITHOUT_INDEXES,
): ListPlan {
  const { plan, parameters } = planPage({ label, via: null }, args, selection, options);
  return { ...plan, statement: pageStatement(plan.shape), parameters };
}

/** Turns arguments and selection into the page of each parent. @throws CampaignGraphError BAD_INPUT */
export function planConnection(
  source: ConnectionSource,
  args: ListArguments,
  selection: Selection,
  options = WITHOUT_INDEXES,
): ConnectionPlan {
  const { plan, parameters } = planPage(source, args, selection, options);
  return { ...plan, question: pageQuestion(plan.shape, source.via, parameters) };
}

/** The page without the words it is asked in. @throws CampaignGraphError BAD_INPUT */
export function planPage(
  source: ListSource,
  args: ListArguments,
  selection: Selection,
  { indexed } = WITHOUT_INDEXES,
): { plan: PagePlan; parameters: Parameters } {
  validateArguments(args);
  const filter = (args.filter ?? {}) as FilterValues;
  const conditions = filterConditions(source.label, filter);
  const order = source.order ?? sortOrder(source, args.orderBy ?? null, filter.nameContains != null);
  const cursors = readCursors(args, order);
  const fromEnd = args.last != null;
  const shape: PageShape = {
    label: source.label,
    via: source.via,
    ...selectedColumns(source, selection),
    conditions: conditions.map(({ text }) => text),
    keys: order.expressions,
    descending: order.descending !== fromEnd,
    listDescending: order.descending,
    nameIndex: indexed && source.via === null ? nameIndexFor(source.label, conditions) : null,
    keyed: indexed && isKeyed(source.via, order, conditions.length),
    after: cursors.after !== null,
    before: cursors.before !== null,
    wants: wanted(selection, cursors),
  };
  const size = args.last ?? args.first ?? DEFAULT_PAGE_SIZE;
  const needsCursors = selectedAt(selection, ["edges"]).fields.has("cursor");
  const filtering: Parameters = Object.assign({}, ...conditions.map(({ parameters }) => parameters));
  return {
    plan: { shape, size, fromEnd, order: order.name, cursors: needsCursors },
    parameters: {
      ...filtering,
      ...nameIndexParameters(shape.nameIndex, filtering),
      ...positionParameters("after", cursors.after),
      ...positionParameters("before", cursors.before),
      ...(shape.wants.items ? { limit: size + 1 } : {}),
    },
  };
}

interface Cursors {
  readonly after: Position | null;
  readonly before: Position | null;
}

function readCursors(args: ListArguments, order: SortOrder): Cursors {
  const expected = { order: order.name, keys: order.expressions.length };
  return {
    after: args.after == null ? null : decodeCursor(args.after, "after", expected),
    before: args.before == null ? null : decodeCursor(args.before, "before", expected),
  };
}

function positionParameters(name: string, position: Position | null): Record<string, GraphValue> {
  return Object.fromEntries((position ?? []).map((value, index) => [`${name}${index}`, value]));
}

function wanted(selection: Selection, cursors: Cursors): PageShape["wants"] {
  const pageInfo = selectedAt(selection, ["pageInfo"]).fields;
  return {
    items: selection.fields.has("edges") || selection.fields.has("nodes") || pageInfo.size > 0,
    total: selection.fields.has("totalCount"),
    preceding: cursors.after !== null && pageInfo.has("hasPreviousPage"),
    following: cursors.before !== null && pageInfo.has("hasNextPage"),
  };
}

function selectedColumns({ label, via }: ListSource, selection: Selection): { columns: string[]; edge: EdgeColumns } {
  const nothing: EdgeColumns = { title: false, similarity: false, confidence: false, evidence: [] };
  if (via?.yields === "mention") return { columns: [], edge: nothing };
  const node = selectedAt(selection, ["nodes"], ["edges", "node"]);
  const edge = selectedAt(selection, ["edges"]).fields;
  if (via?.yields === "relation") return { columns: [], edge: { ...nothing, ...edgeColumns(node.fields) } };
  const columns = columnsFor([label], node.fields.keys());
  if (via?.alike === true) return { columns, edge: { ...nothing, similarity: edge.has("similarity") } };
  if (via?.evidenced !== true) return { columns, edge: nothing };
  return { columns, edge: { ...nothing, ...edgeColumns(edge), title: via.titled && edge.has("title") } };
}

function edgeColumns(fields: Selection["fields"]): Omit<EdgeColumns, "title" | "similarity"> {
  return { confidence: fields.has("confidence"), evidence: evidenceColumns(fields.get("evidence") ?? null) };
}

/** The stored lists behind the fields of `Evidence`. The passages are always read: they say how many there are. */
export function evidenceColumns(evidence: Selection | null): string[] {
  if (evidence === null) return [];
  const { fields } = evidence;
  return [
    "passages",
    ...(fields.has("start") || fields.has("end") ? ["spans"] : []),
    ...(fields.has("quote") ? ["quotes"] : []),
    ...(fields.has("confidence") ? ["confidences"] : []),
    ...(fields.has("method") ? ["methods"] : []),
  ];
}
