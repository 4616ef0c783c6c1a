import type { EvidenceRecord } from "../../models/records.js";
import type { Span } from "../../models/span.js";
import { passageOf } from "../recognize/passageOf.js";
import { sentenceAt } from "../recognize/sentenceAt.js";
import type { SegmentedArticle } from "../segment/SegmentedArticle.js";

/** Where in an article something is stated. */
export interface Place extends Span {
  /** Ordinal of the passage. */
  readonly passage: number;
}

/** Longest evidence, in UTF-16 code units; of a longer sentence only the stretch around the statement is kept. */
const LONGEST_EVIDENCE = 400;

/** The sentence around `place`, verbatim, as evidence of a relation found by the rule `method`. */
export function sentenceEvidence(
  article: SegmentedArticle,
  place: Place,
  method: string,
  confidence: number,
): EvidenceRecord {
  const passage = passageOf(article, place.passage);
  if (!passage) throw new RangeError(`The article has no passage ${place.passage}.`);
  const sentence = sentenceAt(passage, place.start);
  const start = Math.max(sentence.start, Math.min(place.start, place.end - LONGEST_EVIDENCE / 2));
  const from = sentence.end - sentence.start > LONGEST_EVIDENCE ? start : sentence.start;
  const end = Math.max(place.end, Math.min(sentence.end, from + LONGEST_EVIDENCE));
  return { passage: place.passage, start: from, end, quote: passage.text.slice(from, end), method, confidence };
}
