import type { Script } from "../../models/enums.js";
import type { Span } from "../../models/span.js";
import type { OffsetMappedText } from "./OffsetMappedText.js";

/** A place where the source was mended. `source` is a span of the decoded source. */
export interface Repair {
  readonly method: string;
  readonly source: Span;
  readonly before: string;
  readonly after: string;
  /** 0–1 */
  readonly confidence: number;
}

/** The whole document after cleaning: Simplified, without inline pinyin, furniture and stray marks. */
export interface CleanedText {
  readonly mapped: OffsetMappedText;
  readonly script: Script;
  /** Share of characters (0–1) that could not be recovered. */
  readonly damage: number;
  readonly repairs: readonly Repair[];
  /** Characters of page furniture left out. */
  readonly furniture: number;
}
