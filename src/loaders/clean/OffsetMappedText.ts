import type { Span } from "../../models/span.js";

/**
 * A cleaned text that knows where each of its code units came from. `toSource` leads a span of the cleaned text back to
 * the text it was made from; both sides count UTF-16 code units.
 */
export interface OffsetMappedText {
  readonly text: string;
  toSource(span: Span): Span;
}
