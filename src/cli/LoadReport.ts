import type { CleaningReport } from "../models/cleaningReport.js";
import { counted } from "./counted.js";

/** What became of one file. `message` says the reason of a failure, or what else is worth knowing. */
export interface LoadedDocument {
  readonly source: string;
  readonly status: "added" | "replaced" | "unchanged" | "source-added" | "failed";
  readonly documentId: string | null;
  readonly articles: number;
  /** IANA name; null where the file could not be read. */
  readonly encoding: string | null;
  /** Share of characters (0–1) that could not be recovered; null where the file could not be read. */
  readonly damage: number | null;
  /** `HANS`, `HANT` or `MIXED`; null where the file could not be read. */
  readonly script: string | null;
  /** What reading and cleaning came to; null where the file could not be read. */
  readonly cleaning: CleaningReport | null;
  /** What reading the record out of the document took. */
  readonly seconds: number | null;
  readonly message: string | null;
}

/** The report of one `load`, as `--report` writes it. */
export interface LoadReport {
  readonly extractorVersion: string;
  readonly documents: readonly LoadedDocument[];
}

/** `5 documents: 4 added, 1 failed; 13 articles`. */
export function summarize(report: LoadReport): string {
  const counts = new Map<string, number>();
  for (const { status } of report.documents) counts.set(status, (counts.get(status) ?? 0) + 1);
  const parts = ["added", "replaced", "source-added", "unchanged", "failed"]
    .filter((status) => counts.has(status))
    .map((status) => `${counts.get(status)} ${status}`);
  const articles = report.documents.reduce((sum, document) => sum + document.articles, 0);
  const documents = counted(report.documents.length, "document");
  return `${documents}: ${parts.join(", ") || "nothing to load"}; ${counted(articles, "article")}`;
}
