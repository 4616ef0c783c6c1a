import type { Extractor } from "../loaders/Extractor.js";
import type { DocumentWriter, WriteOutcome } from "../loaders/write/DocumentWriter.js";
import { CampaignGraphError } from "../models/CampaignGraphError.js";
import type { DocumentRecord } from "../models/records.js";
import type { ReadResult, SourceText } from "../models/sourceText.js";
import type { LoadedDocument } from "./LoadReport.js";

/** One transaction writes at most so many documents, or so many UTF-16 units of text, whichever comes first. */
const BATCH_DOCUMENTS = 200;
const BATCH_TEXT = 20_000_000;

export interface LoadTarget {
  readonly extractor: Extractor;
  readonly writer: Pick<DocumentWriter, "write">;
}

/**
 * Extracts and writes documents in batches, and yields what became of each in the order they were read. A document that
 * fails leaves the others alone.
 * @throws CampaignGraphError STORE_UNAVAILABLE: nothing more can be written; the batches before are kept
 */
export async function* loadDocuments(
  results: AsyncIterable<ReadResult>,
  target: LoadTarget,
): AsyncGenerator<LoadedDocument> {
  const seen = new Map<string, string>();
  let batch: DocumentRecord[] = [];
  let size = 0;
  for await (const result of results) {
    const record = result.status === "failed" ? result : extractOne(result.document, target.extractor, seen);
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

type Failed = Extract<ReadResult, { status: "failed" }>;

function extractOne(document: SourceText, extractor: Extractor, seen: Map<string, string>): DocumentRecord | Failed {
  const { source, sha256 } = document;
  const fail = (reason: string): Failed => ({ status: "failed", failure: { source, reason } });
  const earlier = seen.get(source);
  if (earlier !== undefined && earlier !== sha256) {
    return fail("another file of this load has the same relative path; load a folder that holds both");
  }
  seen.set(source, sha256);
  try {
    const started = performance.now();
    const record = extractor.extract(document);
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
    message: messages[outcome.status],
  };
}

const messages: Readonly<Record<WriteOutcome["status"], string | null>> = {
  added: null,
  unchanged: null,
  replaced: "replaced what was stored for this source",
  "source-added": "the same bytes were stored already, under another source",
};

const unread = { script: null, cleaning: null, seconds: null } as const;

function failed(source: string, message: string): LoadedDocument {
  return { source, status: "failed", documentId: null, articles: 0, encoding: null, damage: null, ...unread, message };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
