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

/** Counts what became of the files of one load, however many they are. */
export class LoadTally {
  readonly #counts = new Map<LoadedDocument["status"], number>();
  readonly #documents = new Set<string>();
  #total = 0;
  #articles = 0;

  add({ status, articles, documentId }: LoadedDocument): void {
    this.#counts.set(status, (this.#counts.get(status) ?? 0) + 1);
    this.#total += 1;
    this.#articles += articles;
    if (documentId !== null) this.#documents.add(documentId);
  }

  get total(): number {
    return this.#total;
  }

  get failed(): number {
    return this.#counts.get("failed") ?? 0;
  }

  /** Ids of the documents that are stored. */
  get documents(): ReadonlySet<string> {
    return this.#documents;
  }

  /** `5 documents: 4 added, 1 failed; 13 articles`. */
  summary(): string {
    const parts = (["added", "replaced", "source-added", "unchanged", "failed"] as const)
      .filter((status) => this.#counts.has(status))
      .map((status) => `${this.#counts.get(status)} ${status}`);
    const documents = counted(this.#total, "document");
    return `${documents}: ${parts.join(", ") || "nothing to load"}; ${counted(this.#articles, "article")}`;
  }
}
