/** What became of one document of a batch. */
export interface WriteOutcome {
  readonly source: string;
  readonly documentId: string;
  /** `source-added`: the same bytes were stored already, under another source. */
  readonly status: "added" | "replaced" | "unchanged" | "source-added";
}
