/** A document as the readers hand it on: decoded, nothing cleaned yet. */
export interface SourceText {
  /** Path relative to the path that was loaded, or a URL. */
  readonly source: string;
  /** Lower-case hexadecimal SHA-256 of the raw bytes. */
  readonly sha256: string;
  readonly text: string;
  /** IANA name of the encoding. */
  readonly encoding: string;
  /** 0–1: how sure the detection is. */
  readonly encodingConfidence: number;
  /** Where bytes that mean nothing in the encoding stood; each is U+FFFD in `text`. */
  readonly undecodable: number;
  /** What the format itself states beside the text. */
  readonly stated: { readonly title?: string; readonly publishedAt?: string; readonly url?: string };
  /** What the load report tells beside, such as that encodings are mixed. */
  readonly notes?: readonly string[];
}

/** A file that could not be read, with the reason in one line: what was expected, what came, what to do. */
export interface ReadFailure {
  readonly source: string;
  readonly reason: string;
}

export type ReadResult =
  | { readonly status: "read"; readonly document: SourceText }
  | { readonly status: "failed"; readonly failure: ReadFailure };
