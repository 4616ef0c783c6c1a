import { createHash } from "node:crypto";
import type { GraphStore } from "../../graph/GraphStore.js";
import type { PropertyValue } from "../../models/graphFragment.js";
import type { DocumentRecord } from "../../models/records.js";
import type { Claim } from "../resolve/joinClaims.js";
import { toGraphFragment } from "../resolve/toGraphFragment.js";
import { addFragments } from "./addFragments.js";
import { BatchTransaction } from "./BatchTransaction.js";
import { type BatchPlan, type IncomingDocument, planBatch, type StoredDocument } from "./planBatch.js";
import { retractDocuments } from "./retractDocuments.js";
import { claimOfEntity } from "./storedEntity.js";
import type { WriteOutcome } from "./WriteOutcome.js";

export type { WriteOutcome } from "./WriteOutcome.js";

export interface DocumentWriterOptions {
  /** Says when a document is loaded for the first time. */
  readonly clock?: () => Date;
}

/** Writes what was extracted from documents into a store, and takes it out again. */
export class DocumentWriter {
  readonly #clock: () => Date;

  constructor(
    private readonly store: GraphStore,
    { clock = () => new Date() }: DocumentWriterOptions = {},
  ) {
    this.#clock = clock;
  }

  /**
   * Writes one batch in one transaction. A document that is stored already is replaced if anything about it changed.
   * @returns an outcome for each record, in order
   * @throws CampaignGraphError when the store fails: nothing of the batch is kept
   */
  async write(records: readonly DocumentRecord[]): Promise<WriteOutcome[]> {
    if (records.length === 0) return [];
    const incoming = records.map(incomingDocument);
    return this.#transact(async (transaction) => {
      const ids = incoming.map(({ fragment }) => fragment.documentId);
      const stored = await storedDocuments(
        transaction,
        ids,
        records.map(({ source }) => source),
      );
      const plan = planBatch(incoming, stored);
      await this.#carryOut(plan, transaction);
      return [...plan.outcomes];
    });
  }

  /**
   * Takes a document out, with what only it attests. One that has other sources loses the one named and stays.
   * @param documentIdOrSource id of a document, or one of its sources
   * @returns whether there was such a document
   */
  async remove(documentIdOrSource: string): Promise<boolean> {
    return this.#transact(async (transaction) => {
      const [document] = await storedDocuments(transaction, [documentIdOrSource], [documentIdOrSource]);
      if (document === undefined) return false;
      const others = document.sources.filter((source) => source !== documentIdOrSource);
      if (others.length > 0 && document.id !== documentIdOrSource) {
        await transaction.run("setSources", {
          rows: [{ id: document.id, properties: propertiesOfSources(others) }],
        });
      } else {
        await retractDocuments(transaction, [document.id]);
        await transaction.run("deleteDocuments", { ids: [document.id] });
      }
      return true;
    });
  }

  async #carryOut(plan: BatchPlan, transaction: BatchTransaction): Promise<void> {
    await retractDocuments(transaction, [...plan.removed, ...plan.rewritten], claimsOf(plan));
    await transaction.each("deleteDocuments", { ids: plan.removed });
    const renamed = plan.renamed.map(({ id, sources }) => ({ id, properties: propertiesOfSources(sources) }));
    await transaction.each("setSources", { rows: renamed });
    const loadedAt = this.#clock().toISOString();
    const rewritten = new Set(plan.rewritten);
    const documents = plan.written.map(({ incoming: { fragment, extraction }, sources }) => ({
      fragment,
      properties: {
        ...propertiesOfSources(sources),
        extraction,
        ...(rewritten.has(fragment.documentId) ? {} : { loadedAt }),
      },
    }));
    await addFragments(transaction, documents);
  }

  async #transact<T>(work: (transaction: BatchTransaction) => Promise<T>): Promise<T> {
    return this.store.write(async (transaction) => {
      const batch = new BatchTransaction(transaction, this.store.kind);
      await batch.run("lockWriters");
      return work(batch);
    });
  }
}

function incomingDocument(record: DocumentRecord): IncomingDocument {
  const fragment = toGraphFragment(record);
  const [document, ...others] = fragment.nodes;
  const { sources: _, ...properties } = document?.properties ?? {};
  const content = JSON.stringify([properties, others, fragment.relationships]);
  return { source: record.source, fragment, extraction: createHash("sha256").update(content).digest("hex") };
}

/** What the documents that are written claim of entities. */
function claimsOf(plan: BatchPlan): Map<string, Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const { incoming } of plan.written) {
    for (const { id, labels, properties } of incoming.fragment.nodes) {
      if (!labels.includes("Entity")) continue;
      const known = claims.get(id);
      if (known) known.push(claimOfEntity(properties));
      else claims.set(id, [claimOfEntity(properties)]);
    }
  }
  return claims;
}

async function storedDocuments(
  transaction: BatchTransaction,
  ids: readonly string[],
  sources: readonly string[],
): Promise<StoredDocument[]> {
  const rows = [
    ...(await transaction.each("storedDocuments", { ids })),
    ...(await transaction.each("documentsOfSources", { sources })),
    ...(await transaction.each("documentsOfMoreSources", { sources })),
  ] as unknown as StoredDocument[];
  const documents = new Map(rows.map((document) => [document.id, document]));
  return [...documents.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The sources of a document, and what an index needs to find it by them. */
function propertiesOfSources(sources: readonly string[]): Record<string, PropertyValue> {
  return { sources, keySource: sources[0] ?? null, keySources: sources.length > 1 ? true : null };
}
