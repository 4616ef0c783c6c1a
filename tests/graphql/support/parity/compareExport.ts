import assert from "node:assert/strict";
import { RELATIONSHIPS } from "../../../../src/resolvers/relationships.js";
import type { ExportedGraph, ExportedRelationship } from "./ExportedGraph.js";

type Answered = Readonly<Record<string, unknown>>;
interface Relation {
  readonly type: string;
  readonly title?: string | null;
  readonly confidence?: number;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly evidence?: readonly { readonly quote?: string }[];
}

/** Compares an answer with the export, object by object, edge by edge; tells how many facts were compared. */
export function compareExport(answer: unknown, graph: ExportedGraph): number {
  if (Array.isArray(answer)) return answer.reduce((sum: number, item) => sum + compareExport(item, graph), 0);
  if (answer === null || typeof answer !== "object") return 0;
  const object = answer as Answered;
  const below = Object.values(object).reduce((sum: number, item) => sum + compareExport(item, graph), 0);
  return below + compareNode(object, graph) + compareRelation(object, graph);
}

function compareNode(object: Answered, graph: ExportedGraph): number {
  const { id, __typename: typename } = object as { id?: string; __typename?: string };
  const exported = id === undefined ? undefined : graph.nodes.get(id);
  if (id === undefined || typename === undefined || exported === undefined) return 0;
  assert.ok(exported.labels.includes(typename), `${id} is no ${typename}`);
  let facts = 1;
  for (const [field, answered] of Object.entries(object)) {
    const stored: unknown = exported.properties[field];
    const plain = answered === null || typeof answered !== "object" || typeof answered[0 as never] === "string";
    if (plain && stored !== undefined) assert.deepEqual(answered, stored, `${id}.${field}`);
    facts += compareNeighbors({ typename, id, field }, answered, graph);
  }
  return facts;
}

interface Place {
  readonly typename: string;
  readonly id: string;
  readonly field: string;
}

function compareNeighbors({ typename, id, field }: Place, answered: unknown, graph: ExportedGraph): number {
  const via = Object.values(RELATIONSHIPS).find(({ name }) => name === `${typename}.${field}`);
  const type = /r:(\w+)/.exec(via?.arrow ?? "")?.[1];
  if (via === undefined || type === undefined || via.yields !== "node" || answered === null) return 0;
  const [near, far] = via.arrow.startsWith("-") ? (["from", "to"] as const) : (["to", "from"] as const);
  const ties = graph
    .of(type, id, near)
    .filter((tie) => graph.nodes.get(tie[far])?.labels.includes(via.far) ?? via.far === "Entity");
  const page = answered as { totalCount?: number; nodes?: Answered[]; edges?: Answered[]; id?: string };
  if (page.totalCount !== undefined) assert.equal(page.totalCount, ties.length, `${id}.${field}`);
  const edges = page.edges ?? (page.nodes ?? (page.id === undefined ? [] : [page])).map((node): Answered => ({ node }));
  for (const edge of edges) {
    const { id: farId } = edge.node as { id: string };
    assert.ok(
      ties.some((tie) => tie[far] === farId && hasFields(tie, edge)),
      `${id}.${field}: ${farId} with ${JSON.stringify(edge).slice(0, 200)} is not in the export`,
    );
  }
  return edges.length;
}

/** Paths, surroundings and lists of relations give relations with both ends. */
function compareRelation(object: Answered, graph: ExportedGraph): number {
  const { type, from, to } = object as unknown as Partial<Relation>;
  if (type === undefined || from?.id === undefined || to?.id === undefined) return 0;
  const found = graph.of(type, from.id, "from").some((tie) => tie.to === to.id && hasFields(tie, object));
  assert.ok(found, `${from.id} ${type} ${to.id} is not in the export as answered`);
  return 1;
}

function hasFields({ properties }: ExportedRelationship, { title, confidence, evidence }: Answered): boolean {
  const quotes = (evidence as Relation["evidence"])?.map(({ quote }) => quote);
  const asked = quotes !== undefined && !quotes.includes(undefined);
  return (
    (title === undefined || title === (properties.title ?? null)) &&
    (confidence === undefined || confidence === (properties.confidence ?? 1)) &&
    (!asked || JSON.stringify(quotes) === JSON.stringify(properties.quotes ?? []))
  );
}
