import { createHash } from "node:crypto";
import type { GraphStore } from "../graph/GraphStore.js";
import type { Extractor } from "../loaders/Extractor.js";
import { DocumentWriter } from "../loaders/write/DocumentWriter.js";
import { CampaignGraphError } from "../models/CampaignGraphError.js";
import type { DocumentInput } from "../models/DocumentInput.js";
import { type LoadedDocument, LoadStatus } from "../models/LoadReport.js";
import type { DocumentRecord } from "../models/records.js";
import type { SourceText } from "../models/sourceText.js";
import type { Writing } from "../resolvers/Context.js";

const MAXIMUM_DOCUMENTS = 100;

const STATUS = {
  added: LoadStatus.ADDED,
  replaced: LoadStatus.REPLACED,
  unchanged: LoadStatus.UNCHANGED,
  "source-added": LoadStatus.SOURCE_ADDED,
} as const;

/** Loading and removing documents over HTTP: the same extractor and writer as on the command line. */
export function createWriting(store: GraphStore, extractor: Extractor): Writing {
  const writer = new DocumentWriter(store);
  return {
    async load(documents) {
      if (documents.length === 0 || documents.length > MAXIMUM_DOCUMENTS) {
        const expected = `expected 1 to ${MAXIMUM_DOCUMENTS} documents`;
        throw new CampaignGraphError("BAD_INPUT", `documents: ${expected}, got ${documents.length}`);
      }
      const extracted = documents.map((document) => extract(extractor, document));
      const records = extracted.flatMap(({ record }) => (record === null ? [] : [record]));
      const outcomes = records.length === 0 ? [] : await writer.write(records);
      const written = outcomes[Symbol.iterator]();
      return extracted.map(({ record, report }) => {
        if (record === null) return report;
        const outcome = written.next().value;
        return outcome === undefined ? report : { ...report, status: STATUS[outcome.status] };
      });
    },
    remove: (id) => writer.remove(id),
  };
}

interface Extracted {
  readonly record: DocumentRecord | null;
  readonly report: LoadedDocument;
}

function extract(extractor: Extractor, { source, text }: DocumentInput): Extracted {
  const failed: LoadedDocument = { source, status: LoadStatus.FAILED, articles: 0, damage: 0, message: null };
  if (text.trim() === "") return { record: null, report: { ...failed, message: "expected text, got none" } };
  try {
    const record = extractor.extract(sourceText(source, text));
    return { record, report: { ...failed, articles: record.articles.length, damage: record.damage } };
  } catch (error) {
    if (!(error instanceof CampaignGraphError)) throw error;
    return { record: null, report: { ...failed, message: error.message } };
  }
}

function sourceText(source: string, text: string): SourceText {
  const sha256 = createHash("sha256").update(text, "utf8").digest("hex");
  return { source, sha256, text, encoding: "UTF-8", encodingConfidence: 1, undecodable: 0, stated: {} };
}
