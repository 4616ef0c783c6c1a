import type { GraphValue, Row } from "../../graph/GraphStore.js";
import type { Connection, Edge } from "../../models/connections.js";
import type { Mention } from "../../models/Mention.js";
import type { RelationType } from "../../models/enums.js";
import type { Evidence } from "../../models/Evidence.js";
import type { Node, NodeType } from "../../models/Node.js";
import type { Relation } from "../../models/Relation.js";
import { decodeEvidence } from "../decodeEvidence.js";
import { decodeNode, typeOfLabels } from "../decodeNode.js";
import { encodeCursor, type Position } from "./cursor.js";
import { isInterface } from "../nodeColumns.js";
import type { PagePlan } from "./PagePlan.js";
import { type EdgeColumns, type PageShape, restColumns } from "./pageStatement.js";

/** What GraphQL gets for one parent. Where the row is missing (no such parent), the list is empty. */
export function decodePage(plan: PagePlan, row: Row | undefined, parentId: string | null): Connection<unknown> {
  const items = (row?.items ?? []) as GraphValue[][];
  const layout = layoutOf(plan.shape);
  const more = items.length > plan.size;
  const page = items.filter((values) => isThere(values, layout)).slice(0, plan.size);
  if (plan.fromEnd) page.reverse();
  const source = { plan, layout, parentId };
  const edges = page.map((values) => decodeEdge(source, values));
  const preceding = row?.preceding === true;
  const following = row?.following === true;
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: plan.fromEnd ? following : more || following,
      hasPreviousPage: plan.fromEnd ? more || preceding : preceding,
      startCursor: cursorOf(plan, page[0]),
      endCursor: cursorOf(plan, page.at(-1)),
    },
    totalCount: (row?.total ?? 0) as number,
  };
}

function cursorOf(plan: PagePlan, values: GraphValue[] | undefined): string | null {
  return values === undefined ? null : encodeCursor(plan.order, values.slice(0, plan.shape.keys.length) as Position);
}

/** Where the values of a row stand. */
interface Layout {
  readonly id: number;
  /** Of the labels, where a row has any. */
  readonly labels: number | null;
  /** Of each column. */
  readonly columns: readonly number[];
  readonly edge: number;
}

function layoutOf({ keys, label, columns, via }: PageShape): Layout {
  const labels = isInterface(label) && (via === null || via.yields === "node") ? keys.length : null;
  const rest = restColumns({ columns, keys });
  const first = keys.length + (labels === null ? 0 : 1);
  const at = (column: string): number => {
    const index = rest.indexOf(column);
    return index === -1 ? keys.indexOf(`n.${column}`) : first + index;
  };
  return { id: keys.indexOf("n.id"), labels, columns: columns.map(at), edge: first + rest.length };
}

/** Where the ids of its two ends stand in the row of a relation, behind its type. */
const ENDS = [1, 2];

/** Neo4j reads what is committed: a node that another process deletes while a statement runs is met without its values. */
function isThere(values: readonly GraphValue[], { id }: Layout): boolean {
  return (id < 0 ? ENDS : [id]).every((at) => values[at] != null);
}

interface RowSource {
  readonly plan: PagePlan;
  readonly layout: Layout;
  readonly parentId: string | null;
}

function decodeEdge({ plan, layout, parentId }: RowSource, values: GraphValue[]): Edge<unknown> {
  const { via, label, columns, edge } = plan.shape;
  const cursor = plan.cursors ? (cursorOf(plan, values) as string) : "";
  if (via?.yields === "relation") return { cursor, node: decodeRelation(plan, values) };
  const id = values[layout.id] as string;
  if (via?.yields === "mention")
    return { cursor, node: decodeMention(plan, values.slice(layout.edge), { id, parentId }) };
  const type = layout.labels === null ? (label as NodeType) : typeOfLabels(values[layout.labels] as GraphValue);
  const node = decodeNode<Node>({ type, id }, columns, { list: values, at: layout.columns });
  const { title, similarity, confidence, evidence } = decodeEdgeFields(edge, values, layout.edge);
  // Not spread: this runs for every row, and copying properties takes longer than all the rest.
  return { node, cursor, title, similarity, confidence, evidence };
}

const NONE: readonly Evidence[] = [];
type EdgeFields = Pick<Required<Edge<unknown>>, "title" | "similarity" | "confidence" | "evidence">;

function decodeEdgeFields(edge: EdgeColumns, values: readonly GraphValue[], offset: number): EdgeFields {
  let at = offset;
  const title = edge.title ? ((values[at++] ?? null) as string | null) : null;
  const similarity = edge.similarity ? (values[at++] as number) : 1;
  const confidence = edge.confidence ? ((values[at++] ?? 1) as number) : 1;
  const evidence = edge.evidence.length > 0 ? decodeEvidence(values.slice(at)) : NONE;
  return { title, similarity, confidence, evidence };
}

type Ends = { readonly id: string; readonly parentId: string | null };

function decodeMention(plan: PagePlan, values: readonly GraphValue[], { id, parentId }: Ends): Mention {
  const [start, end, surface] = values as [number, number, string];
  const fromPassage = plan.shape.via?.near === "Passage";
  return {
    passageId: fromPassage ? (parentId as string) : id,
    entityId: fromPassage ? id : (parentId as string),
    start,
    end,
    surface,
  };
}

/** The sort keys of relations are what tells them apart: type, ends and office. */
function decodeRelation(plan: PagePlan, values: readonly GraphValue[]): Relation {
  const [type, fromId, toId, title] = values as [RelationType, string, string, string];
  const { confidence, evidence } = decodeEdgeFields(plan.shape.edge, values, plan.shape.keys.length);
  return {
    type,
    fromId,
    toId,
    title: title === "" ? null : title,
    confidence,
    evidence: [...evidence],
  };
}
