import type { GraphValue, Row } from "../../graph/GraphStore.js";
import type { Connection, Edge } from "../../models/connections.js";
import type { Mention } from "../../models/Mention.js";
import type { RelationType } from "../../models/enums.js";
import type { Node } from "../../models/Node.js";
import type { Relation } from "../../models/Relation.js";
import { decodeEvidence } from "../decodeEvidence.js";
import { decodeNode, typeOfLabels } from "../decodeNode.js";
import { encodeCursor, type Position } from "./cursor.js";
import { isInterface } from "../nodeColumns.js";
import type { PagePlan } from "./PagePlan.js";
import type { EdgeColumns } from "./pageStatement.js";

/** What GraphQL gets for one parent. Where the row is missing (no such parent), the list is empty. */
export function decodePage(plan: PagePlan, row: Row | undefined, parentId: string | null): Connection<unknown> {
  const items = (row?.items ?? []) as GraphValue[][];
  const more = items.length > plan.size;
  const page = items.slice(0, plan.size);
  if (plan.fromEnd) page.reverse();
  const edges = page.map((values) => decodeEdge(plan, values, parentId));
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

function decodeEdge(plan: PagePlan, values: GraphValue[], parentId: string | null): Edge<unknown> {
  const { keys, via, label, columns } = plan.shape;
  const cursor = plan.cursors ? (cursorOf(plan, values) as string) : "";
  const rest = values.slice(keys.length);
  if (via?.yields === "relation") return { cursor, node: decodeRelation(plan, values) };
  const id = values[keys.indexOf("n.id")] as string;
  if (via?.yields === "mention") return { cursor, node: decodeMention(plan, rest, { id, parentId }) };
  const type = isInterface(label) ? typeOfLabels(rest.shift() as GraphValue) : label;
  const node = decodeNode<Node>({ type, id }, columns, { list: rest, offset: 0 });
  return { cursor, node, ...decodeEdgeFields(plan.shape.edge, rest.slice(columns.length)) };
}

function decodeEdgeFields(edge: EdgeColumns, values: readonly GraphValue[]): Omit<Edge<unknown>, "node" | "cursor"> {
  let at = 0;
  const title = edge.title ? ((values[at++] ?? null) as string | null) : null;
  const confidence = edge.confidence ? ((values[at++] ?? 1) as number) : 1;
  const evidence = edge.evidence.length > 0 ? decodeEvidence(values.slice(at)) : [];
  return { title, confidence, evidence };
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
  const { confidence, evidence } = decodeEdgeFields(plan.shape.edge, values.slice(plan.shape.keys.length));
  return {
    type,
    fromId,
    toId,
    title: title === "" ? null : title,
    confidence: confidence ?? 1,
    evidence: [...(evidence ?? [])],
  };
}
