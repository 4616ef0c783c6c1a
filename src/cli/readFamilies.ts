import type { GraphStore } from "../graph/GraphStore.js";
import { loadStatement } from "../graph/loadStatement.js";

/** Documents asked for in one round trip. */
const PAGE = 500;

/** Documents that are copies of one another, each linked with another one of them. */
export interface CopyFamily {
  /** Ordered by id. */
  readonly documents: readonly { readonly id: string; readonly sources: readonly string[] }[];
  /** 0–1: the lowest and the highest similarity of two that are linked. */
  readonly similarity: readonly [lowest: number, highest: number];
}

interface CopyRow {
  readonly id: string;
  readonly sources: readonly string[];
  readonly otherId: string;
  readonly otherSources: readonly string[];
  readonly similarity: number;
}

/** The families that any of these documents belongs to, with their members that were stored before; ordered by id. */
export async function readFamilies(store: GraphStore, documents: Iterable<string>): Promise<CopyFamily[]> {
  const statement = loadStatement("read/documentCopies", store.kind);
  const asked = new Set(documents);
  const queue = [...asked];
  const links: CopyRow[] = [];
  // Asking for those that were found leads to the whole family.
  for (let start = 0; start < queue.length; start += PAGE) {
    const rows = await store.read(statement, { ids: queue.slice(start, start + PAGE) });
    for (const row of rows as unknown as CopyRow[]) {
      links.push(row);
      if (!asked.has(row.otherId)) queue.push(row.otherId);
      asked.add(row.otherId);
    }
  }
  return familiesOf(links);
}

function familiesOf(links: readonly CopyRow[]): CopyFamily[] {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root)) {
      root = parent;
    }
    parents.set(id, root);
    return root;
  };
  const sources = new Map<string, readonly string[]>();
  for (const link of links) {
    sources.set(link.id, link.sources).set(link.otherId, link.otherSources);
    parents.set(rootOf(link.id), rootOf(link.otherId));
  }
  const families = new Map<string, { documents: { id: string; sources: readonly string[] }[]; similarity: number[] }>();
  for (const id of [...sources.keys()].sort()) {
    const family = families.get(rootOf(id)) ?? { documents: [], similarity: [1, 0] };
    families.set(rootOf(id), family);
    family.documents.push({ id, sources: sources.get(id) ?? [] });
  }
  for (const { id, similarity } of links) {
    const range = families.get(rootOf(id))?.similarity;
    if (range) range.splice(0, 2, Math.min(range[0] ?? 1, similarity), Math.max(range[1] ?? 0, similarity));
  }
  return [...families.values()] as unknown as CopyFamily[];
}
