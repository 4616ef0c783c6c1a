import type { CleaningReport } from "../models/cleaningReport.js";
import type { SourceText } from "../models/sourceText.js";
import type { CleanedText } from "./clean/CleanedText.js";

/** So many places are named at most; how many there are in all, the share of damage tells. */
const MOST_PLACES = 20;

/** What reading and cleaning a document came to. */
export function cleaningReportOf(document: SourceText, cleaned: CleanedText): CleaningReport {
  const { encodingConfidence, undecodable, notes = [], text } = document;
  const repairs: Record<string, number> = {};
  for (const { method } of cleaned.repairs) repairs[method] = (repairs[method] ?? 0) + 1;
  const unknownAt: number[] = [];
  for (
    let at = text.indexOf("\uFFFD");
    at >= 0 && unknownAt.length < MOST_PLACES;
    at = text.indexOf("\uFFFD", at + 1)
  ) {
    unknownAt.push(at);
  }
  return { encodingConfidence, undecodable, unknownAt, repairs, furniture: cleaned.furniture, notes };
}
