import assert from "node:assert/strict";
import type { GraphValue } from "../../../../src/graph/GraphStore.js";
import type { NamedValues, Pasted, PastedList } from "./pastedRows.js";

type Answered = Readonly<Record<string, unknown>>;

/** What the service works out of the rows: whether pages go on, where the query stands in a hit, spellings of a name. */
const DERIVED = new Set([
  "__typename",
  "cursor",
  "startCursor",
  "endCursor",
  "hasNextPage",
  "hasPreviousPage",
  "highlights",
  "score",
  "truncated",
  "namePinyin",
  "nameTraditional",
]);
/** Enum values of entity types stand for labels. */
const ENUMS = new Set(["type"]);

/** Compares an answer with the rows of its statements, value by value and list by list; tells how much was compared. */
export function comparePasted(answer: unknown, pasted: Pasted): { values: number; lists: number } {
  const known = new Map<string, NamedValues[]>();
  for (const row of [...pasted.nodes, ...pasted.lists.flatMap(({ rows }) => rows)]) {
    const id = (row.get("p.id") ?? row.get("n.id")) as string | undefined;
    if (id !== undefined) known.set(id, [...(known.get(id) ?? []), row]);
  }
  const counts = { values: 0, lists: 0 };
  visit(answer, null);
  return counts;

  function visit(value: unknown, parent: string | null): void {
    if (Array.isArray(value)) return value.forEach((item) => visit(item, parent));
    if (value === null || typeof value !== "object") return;
    const object = value as Answered;
    const id = typeof object.id === "string" ? object.id : parent;
    if (typeof object.id === "string") compareNode(object.id, object);
    if (isConnection(object)) compareList(object, parent);
    for (const [field, below] of Object.entries(object)) {
      if (DERIVED.has(field) || ENUMS.has(field)) continue;
      if (below !== null && typeof below === "object") visit(below, id);
      else if (below !== null) compareScalar(field, below);
    }
  }

  function compareScalar(field: string, value: unknown): void {
    // Counts and lists may be zero and empty where there is no row at all.
    if (value === 0 || value === false) return;
    assert.ok(pasted.scalars.has(JSON.stringify(value)), `${field}: ${JSON.stringify(value)} is in no row`);
    counts.values += 1;
  }

  function compareNode(id: string, object: Answered): void {
    const rows = known.get(id) ?? [];
    for (const [field, answered] of Object.entries(object)) {
      if (answered === null || typeof answered === "object") continue;
      for (const row of rows) {
        const stored = row.get(`n.${field}`) ?? row.get(`p.${field}`);
        if (stored === undefined || stored === null) continue;
        assert.deepEqual(answered, stored, `${id}.${field}`);
        counts.values += 1;
      }
    }
  }

  function compareList(object: Answered, parent: string | null): void {
    const rows = rowsOf(object);
    if (rows.length === 0 || rows.some(({ id }) => id === undefined)) return;
    const candidates = pasted.lists.filter((list) => list.parent === null || list.parent === parent);
    assert.ok(
      candidates.some((list) => isSameList(rows, list)),
      `no statement has the list ${rows.map(({ id }) => id).join(", ")} of ${parent}`,
    );
    counts.lists += 1;
  }
}

interface AnsweredRow {
  readonly id: unknown;
  readonly edge: Answered;
}

/** A path and a neighborhood have nodes too, and the relations between them. */
const isConnection = (object: Answered): boolean =>
  Array.isArray(object.edges) || (Array.isArray(object.nodes) && !Array.isArray(object.relations));

function rowsOf({ edges, nodes }: Answered): AnsweredRow[] {
  if (Array.isArray(edges)) return edges.map((edge: Answered) => ({ id: (edge.node as Answered).id, edge }));
  return (nodes as Answered[]).map((node) => ({ id: node?.id, edge: {} }));
}

/** The same ids in the same order, of which a statement reads one more than a page has; and the same fields of edges. */
function isSameList(answered: readonly AnsweredRow[], { rows }: PastedList): boolean {
  return [rows, [...rows.slice(0, answered.length)].reverse()].some((candidate) =>
    answered.every(({ id, edge }, index) => {
      const row = candidate[index];
      return row !== undefined && row.get("n.id") === id && hasEdgeFields(row, edge);
    }),
  );
}

function hasEdgeFields(row: NamedValues, { title, confidence, evidence }: Answered): boolean {
  const same = (expression: string, value: unknown): boolean => {
    const stored = row.get(expression) as GraphValue | undefined;
    return value === undefined || stored == null || JSON.stringify(stored) === JSON.stringify(value);
  };
  const quotes = (evidence as { quote?: string }[] | undefined)?.map(({ quote }) => quote);
  return (
    same("r.title", title) &&
    same("r.confidence", confidence) &&
    (quotes === undefined || quotes.includes(undefined) || same("r.quotes", quotes))
  );
}
