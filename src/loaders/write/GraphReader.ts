import { fillStatement } from "../../graph/fillStatement.js";
import type { GraphStore, Row } from "../../graph/GraphStore.js";
import { loadStatement } from "../../graph/loadStatement.js";
import { RelationType } from "../../models/enums.js";
import type { GraphNode, GraphRelationship, PropertyValue } from "../../models/graphFragment.js";

/** Nodes, or nodes whose relationships, one statement brings. */
const PAGE = 2_000;

export const NODE_LABELS = [
  "Activity",
  "Article",
  "Campaign",
  "CitedWork",
  "Document",
  "Leader",
  "Organization",
  "Passage",
  "Place",
  "Slogan",
] as const;

/** The types of relationship, sorted, with the labels they begin at. */
export const RELATIONSHIP_TYPES: readonly (readonly [type: string, near: readonly string[]])[] = [
  ["CONTAINS", ["Document"]],
  ["HAS_PASSAGE", ["Article"]],
  ["MENTIONS", ["Passage"]],
  ["SAME_TEXT_AS", ["Document", "Passage"]],
  ...Object.values(RelationType).map((type): [string, string[]] =>
    type === RelationType.ISSUED_BY || type === RelationType.CITES ? [type, ["Article"]] : [type, ["Entity"]],
  ),
].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)) as [string, string[]][];

/** Kept by a store for its own indexes: it follows from the ends, and is no part of the graph. */
const isStorageDetail = (property: string) => property.startsWith("key");

export interface IdentifiedRelationship extends GraphRelationship {
  /** From its type, ends, and title or span: the same on every store. */
  readonly id: string;
}

/** Reads a whole graph in pages: in memory there are at most a page, and the ids of one label. */
export class GraphReader {
  constructor(private readonly store: GraphStore) {}

  /** The nodes of a label, by id. */
  async *nodes(label: string): AsyncGenerator<GraphNode[]> {
    for (const ids of pages(await this.#ids("exportNodeIds", { LABEL: label }))) {
      const rows = await this.#read("exportNodes", { LABEL: label }, { ids });
      yield rows.map(nodeOf).sort(byId);
    }
  }

  /** The relationships of a type, by id. */
  async *relationships(type: string): AsyncGenerator<IdentifiedRelationship[]> {
    const nearLabels = RELATIONSHIP_TYPES.find(([name]) => name === type)?.[1] ?? [];
    for (const near of nearLabels) {
      const fill = { NEAR: near, TYPE: type };
      for (const ids of pages(await this.#ids("exportNearIds", fill))) {
        const rows = await this.#read("exportRelationships", fill, { ids });
        yield rows.map((row) => relationshipOf(type, row)).sort(byId);
      }
    }
  }

  /** The names of the properties that nodes of a label have, sorted. */
  async nodeProperties(label: string): Promise<string[]> {
    const rows = await this.#read("exportNodeKeys", { LABEL: label });
    const names = rows.map(({ property }) => property as string);
    return names.filter((name) => name !== "id" && !isStorageDetail(name)).sort();
  }

  /** The names of the properties that relationships of a type have, sorted. */
  async relationshipProperties(type: string): Promise<string[]> {
    const names = new Set<string>();
    for (const near of RELATIONSHIP_TYPES.find(([name]) => name === type)?.[1] ?? []) {
      const rows = await this.#read("exportRelationshipKeys", { NEAR: near, TYPE: type });
      for (const { property } of rows) if (!isStorageDetail(property as string)) names.add(property as string);
    }
    return [...names].sort();
  }

  /** Sorted as they stand at the head of a longer id. */
  async #ids(name: string, fill: Readonly<Record<string, string>>): Promise<string[]> {
    const ids = (await this.#read(name, fill)).map(({ id }) => `${id as string}:`);
    return ids.sort().map((id) => id.slice(0, -1));
  }

  async #read(name: string, fill: Readonly<Record<string, string>>, parameters: { ids?: string[] } = {}) {
    return this.store.read(fillStatement(loadStatement(`read/${name}`, this.store.kind), fill), parameters);
  }
}

function* pages(ids: readonly string[]): Generator<string[]> {
  for (let start = 0; start < ids.length; start += PAGE) yield ids.slice(start, start + PAGE);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function nodeOf(row: Row): GraphNode {
  const { id: _, ...properties } = row.properties as Record<string, PropertyValue>;
  const labels = (row.labels as string[]).filter((label) => label !== "Entity");
  const isEntity = labels.length < (row.labels as string[]).length;
  return { id: row.id as string, labels: isEntity ? [...labels, "Entity"] : labels, properties: sorted(properties) };
}

function relationshipOf(type: string, row: Row): IdentifiedRelationship {
  const { from, to } = row as { from: string; to: string };
  const properties = sorted(row.properties as Record<string, PropertyValue>);
  const { title, start, end } = properties;
  const apart =
    type === "MENTIONS" ? `:${String(start)}-${String(end)}` : title === undefined ? "" : `:${String(title)}`;
  return { id: `${from}:${type}:${to}${apart}`, type, from, to, properties };
}

function sorted(properties: Readonly<Record<string, PropertyValue>>): Record<string, PropertyValue> {
  const names = Object.keys(properties).filter((property) => !isStorageDetail(property));
  return Object.fromEntries(names.sort().map((name) => [name, properties[name] ?? null]));
}
