import type { Span } from "../../models/span.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";

/** The sentence of the passage that holds the offset; the whole passage where sentences leave a gap. */
export function sentenceAt(passage: SegmentedPassage, offset: number): Span {
  return (
    passage.sentences.find(({ start, end }) => start <= offset && offset < end) ?? {
      start: 0,
      end: passage.text.length,
    }
  );
}
