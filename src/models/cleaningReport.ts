/** What reading and cleaning one document came to, for the report of a load. */
export interface CleaningReport {
  /** 0–1: how sure the encoding is. */
  readonly encodingConfidence: number;
  /** Bytes that mean nothing in the encoding. */
  readonly undecodable: number;
  /** Offsets (UTF-16, in the decoded text) of the first of them and of other characters that are unknown. */
  readonly unknownAt: readonly number[];
  /** How often each method mended something. */
  readonly repairs: Readonly<Record<string, number>>;
  /** Characters of page furniture that were left out. */
  readonly furniture: number;
  readonly notes: readonly string[];
}
