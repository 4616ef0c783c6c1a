import type { Extractor } from "../loaders/Extractor.js";
import { addProposals } from "../loaders/propose/addProposals.js";
import type { Proposer } from "../loaders/propose/Proposer.js";
import type { DocumentWriter, WriteOutcome } from "../loaders/write/DocumentWriter.js";
import { CampaignGraphError } from "../models/CampaignGraphError.js";
import type { DocumentRecord } from "../models/records.js";
import type { ReadResult, SourceText } from "../models/sourceText.js";
import type { LoadedDocument } from "./LoadReport.js";

/** One transaction writes at most so many documents, or so many UTF-16 units of text, whichever comes first. */
const BATCH_DOCUMENTS = 25;
const BATCH_TEXT = 100_000;

/** Hexadecimal digits of a hash that a number holds exactly: a load remembers one for each of its documents. */
const FINGERPRINT_DIGITS = 13;

export interface LoadTarget {
  readonly extractor: Extractor;
  readonly writer: Pick<DocumentWriter, "write">;
  /** What else is asked about each document; nothing where it is missing. */
  readonly proposer?: Proposer | null;
}

/**
 * Extracts and writes documents in batches, and yields what became of each: in the order they were read, but for those
 * that cannot be read, which do not wait for a batch. A document that fails leaves the others alone.
 * @throws CampaignGraphError STORE_UNAVAILABLE: nothing more can be written; the batches before are kept
 */
export async function* loadDocuments(
  results: AsyncIterable<ReadResult>,
  target: LoadTarget,
): AsyncGenerator<LoadedDocument> {
  const seen = new Map<string, number>();
  let batch: DocumentRecord[] = [];
  let size = 0;
  for await (const result of results) {
    const record = result.status === "failed" ? result : await extractOne(result.document, target, seen);
    if ("status" in record) {
      yield failed(record.failure.source, record.failure.reason);
      continue;
    }
    batch.push(record);
    size += record.text.length;
    if (batch.length < BATCH_DOCUMENTS && size < BATCH_TEXT) continue;
    yield* await writeBatch(batch, target);
    batch = [];
    size = 0;
  }
  yield* await writeBatch(batch, target);
}

/** How long the extraction of a record took, for the report; kept beside it, since records are the same on every run. */
const seconds = new WeakMap<DocumentRecord, number>();

/** Why a record is without the proposals that were asked for. */
const unproposed = new WeakMap<DocumentRecord, string>();

type Failed = Extract<ReadResult, { status: "failed" }>;

async function extractOne(
  document: SourceText,
  { extractor, proposer = null }: LoadTarget,
  seen: Map<string, number>,
): Promise<DocumentRecord | Failed> {
  const { source, sha256 } = document;
  const fail = (reason: string): Failed => ({ status: "failed", failure: { source, reason } });
  const earlier = seen.get(source);
  const bytes = Number.parseInt(sha256.slice(0, FINGERPRINT_DIGITS), 16);
  if (earlier !== undefined && earlier !== bytes) {
    return fail("another file of this load has the same relative path; load a folder that holds both");
  }
  seen.set(source, bytes);
  try {
    const started = performance.now();
    const extracted = extractor.extract(document);
    const asked = proposer === null ? null : await addProposals(extracted, proposer);
    const record = asked?.record ?? extracted;
    if (asked?.failure) unproposed.set(record, `without the model's proposals: ${asked.failure}`);
    seconds.set(record, Math.round(performance.now() - started) / 1000);
    return record;
  } catch (error) {
    return fail(`could not be extracted: ${reasonOf(error)}`);
  }
}

async function writeBatch(batch: readonly DocumentRecord[], target: LoadTarget): Promise<LoadedDocument[]> {
  if (batch.length === 0) return [];
  try {
    const outcomes = await target.writer.write(batch);
    return batch.map((record, index) => written(record, outcomes[index]));
  } catch (error) {
    if (error instanceof CampaignGraphError && error.code === "STORE_UNAVAILABLE") throw error;
    const only = batch[0];
    if (batch.length === 1 && only) return [failed(only.source, `could not be written: ${reasonOf(error)}`)];
    // The transaction kept nothing of the batch: one by one, all but the document at fault get in.
    const loaded: LoadedDocument[] = [];
    for (const record of batch) loaded.push(...(await writeBatch([record], target)));
    return loaded;
  }
}

function written(record: DocumentRecord, outcome: WriteOutcome | undefined): LoadedDocument {
  if (outcome === undefined) throw new Error(`the writer says nothing about ${record.source}`);
  return {
    source: record.source,
    status: outcome.status,
    documentId: outcome.documentId,
    articles: record.articles.length,
    encoding: record.encoding,
    damage: record.damage,
    script: record.script,
    cleaning: record.cleaning ?? null,
    seconds: seconds.get(record) ?? null,
    message: messageOf(messages[outcome.status], unproposed.get(record)),
  };
}

const messages: Readonly<Record<WriteOutcome["status"], string | null>> = {
  added: null,
  unchanged: null,
  replaced: "replaced what was stored for this source",
  "source-added": "the same bytes were stored already, under another source",
};

function messageOf(...parts: readonly (string | null | undefined)[]): string | null {
  return parts.filter((part) => part != null).join("; ") || null;
}

const unread = { script: null, cleaning: null, seconds: null } as const;

function failed(source: string, message: string): LoadedDocument {
  return { source, status: "failed", documentId: null, articles: 0, encoding: null, damage: null, ...unread, message };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
