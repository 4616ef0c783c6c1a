import type { GraphRelationship, PropertyValue } from "../../models/graphFragment.js";
import { filterEvidence } from "../resolve/EvidenceLists.js";
import { documentIdWithin } from "../resolve/identity.js";
import { joinClaims } from "../resolve/joinClaims.js";
import type { BatchTransaction } from "./BatchTransaction.js";
import { rowOf } from "./mergeRelations.js";
import { closeGroups, openGroups } from "./retractCopies.js";
import { readRelation, type StoredRelation } from "./StoredRelation.js";
import { claimOfMention, entityTypeOfLabels, propertiesOfEntity } from "./storedEntity.js";

/**
 * Takes the articles, passages, mentions, evidence and links to copies of documents out, and what no other document
 * attests. The document nodes stay.
 */
export async function retractDocuments(transaction: BatchTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const touched = (await transaction.each("mentionedEntities", { ids })).map(({ id }) => id as string);
  const entities = [...new Set(touched)].sort();
  const groups = await openGroups(transaction, ids);
  await transaction.each("deletePassages", { ids });
  await closeGroups(transaction, groups);
  await transaction.each("deleteArticles", { ids });
  await transaction.each("deleteUnmentioned", { ids: entities });
  await retractEvidence(transaction, new Set(ids), entities);
  await recompute(transaction, entities);
  await transaction.keyRelations(entities);
}

async function retractEvidence(
  transaction: BatchTransaction,
  documents: ReadonlySet<string>,
  entities: readonly string[],
): Promise<void> {
  const parameters = { documents: [...documents] };
  const rows = await transaction.each("attestedRelations", { ids: entities }, { parameters });
  const left = rows.map((row) => withoutDocuments(readRelation(row as unknown as GraphRelationship), documents));
  for (const type of [...new Set(left.map((relation) => relation.type))].sort()) {
    const ofType = left.filter((relation) => relation.type === type);
    const fill = { TYPE: type };
    await transaction.each("deleteRelations", { rows: ofType.filter(isEmpty).map(rowOf) }, { fill });
    const kept = ofType.filter((relation) => !isEmpty(relation));
    await transaction.each("updateRelations", { rows: kept.map(rowOf) }, { fill });
  }
}

function withoutDocuments(relation: StoredRelation, documents: ReadonlySet<string>): StoredRelation {
  const evidence = filterEvidence(relation.evidence, (passage) => !documents.has(documentIdWithin(passage)));
  return { ...relation, evidence, documents: relation.documents.filter((id) => !documents.has(id)) };
}

const isEmpty = ({ evidence, documents }: StoredRelation) => evidence.passages.length + documents.length === 0;

/** Puts entities that others still mention together again, from what those say of them. */
async function recompute(transaction: BatchTransaction, entities: readonly string[]): Promise<void> {
  const rows = await transaction.each("claims", { ids: entities });
  const replaced = rows.map(({ id, labels, mentionCount, claims }) => {
    const type = entityTypeOfLabels(labels as string[]);
    const stated = (claims as Record<string, PropertyValue>[]).map(claimOfMention);
    const claim = stated.reduce((a, b) => joinClaims(type, a, b));
    return { id, properties: { id, ...propertiesOfEntity(claim, null), mentionCount } };
  });
  await transaction.each("replaceEntities", { rows: replaced });
}
