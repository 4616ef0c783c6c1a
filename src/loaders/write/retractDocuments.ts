import type { GraphRelationship } from "../../models/graphFragment.js";
import { filterEvidence } from "../resolve/EvidenceLists.js";
import { documentIdWithin } from "../resolve/identity.js";
import type { Claim } from "../resolve/joinClaims.js";
import type { BatchTransaction } from "./BatchTransaction.js";
import { rowOf } from "./mergeRelations.js";
import { recomputeEntities, withdrawnEntities } from "./recomputeEntities.js";
import { closeGroups, openGroups } from "./retractCopies.js";
import { readRelation, type StoredRelation } from "./StoredRelation.js";

/**
 * Takes the articles, passages, mentions, evidence and links to copies of documents out, and what no other document
 * attests. The document nodes stay.
 * @param coming what documents that are written next claim of entities
 */
export async function retractDocuments(
  transaction: BatchTransaction,
  ids: readonly string[],
  coming: ReadonlyMap<string, readonly Claim[]> = new Map(),
): Promise<void> {
  if (ids.length === 0) return;
  const withdrawn = await withdrawnEntities(transaction, ids);
  const entities = withdrawn.map(({ id }) => id);
  const groups = await openGroups(transaction, ids);
  await transaction.each("deletePassages", { ids });
  await closeGroups(transaction, groups);
  await transaction.each("deleteArticles", { ids });
  await transaction.each("deleteUnmentioned", { ids: entities });
  await retractEvidence(transaction, new Set(ids), entities);
  await recomputeEntities(transaction, withdrawn, coming);
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
