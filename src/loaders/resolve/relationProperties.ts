import type { PropertyValue } from "../../models/graphFragment.js";
import { type EvidenceLists, LEXICON_METHOD } from "./EvidenceLists.js";

/**
 * The stored properties of a relationship between an article or entity and an entity.
 * @param lexiconDocuments ids of the documents in which the lexicon, not a passage, states it: it goes with the last
 */
export function relationProperties(
  evidence: EvidenceLists,
  lexiconDocuments: readonly string[],
): Record<string, PropertyValue> {
  if (evidence.passages.length > 0) {
    const confidence = evidence.confidences.reduce((highest, each) => Math.max(highest, each), 0);
    return { ...evidence, confidence, ...(lexiconDocuments.length > 0 ? { documents: lexiconDocuments } : {}) };
  }
  return { methods: [LEXICON_METHOD], confidence: 1, documents: lexiconDocuments };
}
