import type { GraphRelationship, PropertyValue } from "../../models/graphFragment.js";
import type { BatchTransaction } from "./BatchTransaction.js";
import { type EvidenceCount, evidencePortions } from "./evidencePortions.js";
import {
  joinRelations,
  propertiesOfRelation,
  readRelation,
  relationKey,
  type StoredRelation,
} from "./StoredRelation.js";

/** Items of stored evidence, about 200 bytes each, that are held at a time: some relations have those of a whole load. */
const EVIDENCE_HELD = 5_000;

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
    const stored = new Set<string>();
    for (const ends of await connected(transaction, type, candidates)) {
      for (const key of await joinStored(transaction, type, { ends, relations })) stored.add(key);
    }
    const isNew = [...relations].filter(([key]) => !stored.has(key)).map(([, relation]) => relation);
    await create(transaction, type, isNew);
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

/** What is connected already, in portions that are held one after the other. */
async function connected(
  transaction: BatchTransaction,
  type: string,
  candidates: readonly StoredRelation[],
): Promise<EvidenceCount[][]> {
  const pairs = new Map(candidates.map(({ from, to }) => [`${from} ${to}`, { from, to }]));
  const counts = await transaction.each("evidenceCounts", { rows: [...pairs.values()] }, { fill: { TYPE: type } });
  return evidencePortions(counts as unknown as EvidenceCount[], EVIDENCE_HELD);
}

/** Adds evidence to the relations that are stored between these ends; returns their keys. */
async function joinStored(
  transaction: BatchTransaction,
  type: string,
  {
    ends,
    relations,
  }: { readonly ends: readonly EvidenceCount[]; readonly relations: ReadonlyMap<string, StoredRelation> },
): Promise<string[]> {
  const fill = { TYPE: type };
  const stored = (await transaction.each("storedRelations", { rows: ends }, { fill })).map(({ from, to, properties }) =>
    readRelation({
      type,
      from: from as string,
      to: to as string,
      properties: properties as Record<string, PropertyValue>,
    }),
  );
  const updated = stored.flatMap((before) => {
    const relation = relations.get(relationKey(before));
    return relation ? [rowOf(joinRelations(before, relation))] : [];
  });
  await transaction.each("updateRelations", { rows: updated }, { fill });
  return stored.map(relationKey);
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
