import type { GraphRelationship, PropertyValue } from "../../models/graphFragment.js";
import type { BatchTransaction } from "./BatchTransaction.js";
import {
  joinRelations,
  propertiesOfRelation,
  readRelation,
  relationKey,
  type StoredRelation,
} from "./StoredRelation.js";

/**
 * Adds relations of new documents, or their evidence to those that are stored. The evidence of a relation is read and
 * written once a batch, however many documents of it state it.
 * @param known ids of the entities that were stored before: only between two of these can anything be stored
 */
export async function mergeRelations(
  transaction: BatchTransaction,
  relationships: readonly GraphRelationship[],
  known: ReadonlySet<string>,
): Promise<void> {
  for (const [type, relations] of groupByType(relationships)) {
    const candidates = [...relations.values()].filter(({ from, to }) => known.has(from) && known.has(to));
    const stored = await storedRelations(transaction, type, candidates);
    const isNew = [...relations].filter(([key]) => !stored.has(key)).map(([, relation]) => relation);
    await create(transaction, type, isNew);
    const updated = [...stored].flatMap(([key, before]) => {
      const relation = relations.get(key);
      return relation ? [rowOf(joinRelations(before, relation))] : [];
    });
    await transaction.each("updateRelations", { rows: updated }, { fill: { TYPE: type } });
  }
}

export function rowOf(relation: StoredRelation): object {
  const { from, to, title } = relation;
  return { from, to, title, properties: propertiesOfRelation(relation) };
}

function groupByType(relationships: readonly GraphRelationship[]): Map<string, Map<string, StoredRelation>> {
  const types = new Map<string, Map<string, StoredRelation>>();
  for (const relationship of relationships) {
    const relation = readRelation(relationship);
    const relations = types.get(relation.type) ?? new Map<string, StoredRelation>();
    types.set(relation.type, relations);
    const key = relationKey(relation);
    const before = relations.get(key);
    relations.set(key, before ? joinRelations(before, relation) : relation);
  }
  return types;
}

async function storedRelations(
  transaction: BatchTransaction,
  type: string,
  candidates: readonly StoredRelation[],
): Promise<Map<string, StoredRelation>> {
  const ends = new Map(candidates.map(({ from, to }) => [`${from} ${to}`, { from, to }]));
  const rows = await transaction.each("storedRelations", { rows: [...ends.values()] }, { fill: { TYPE: type } });
  const relations = rows.map(({ from, to, properties }) =>
    readRelation({
      type,
      from: from as string,
      to: to as string,
      properties: properties as Record<string, PropertyValue>,
    }),
  );
  return new Map(relations.map((relation) => [relationKey(relation), relation]));
}

/** Articles are as new as their document, so what begins at one is never stored. */
async function create(
  transaction: BatchTransaction,
  type: string,
  relations: readonly StoredRelation[],
): Promise<void> {
  const ofArticles = relations.filter(({ from }) => from.startsWith("art-"));
  const ofEntities = relations.filter(({ from }) => !from.startsWith("art-"));
  const fill = { TYPE: type };
  await transaction.each("createRelations", { rows: ofArticles.map(rowOf) }, { fill: { ...fill, NEAR: "Article" } });
  await transaction.each("createRelations", { rows: ofEntities.map(rowOf) }, { fill: { ...fill, NEAR: "Entity" } });
}
