import type { DocumentRecord } from "../models/records.js";
import type { SourceText } from "../models/sourceText.js";

/** Documents in, records out: pure and deterministic. The same text always gives the same record. */
export interface Extractor {
  /** Changes whenever the records may differ for the same text. */
  readonly version: string;
  extract(document: SourceText): DocumentRecord;
}
