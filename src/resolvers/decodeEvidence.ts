import type { GraphValue } from "../graph/GraphStore.js";
import type { Evidence } from "../models/Evidence.js";

/** The parallel lists of a relationship, in the order in which `decodeEvidence` takes them. */
export const EVIDENCE_COLUMNS = ["passages", "spans", "quotes", "confidences", "methods"] as const;

type Lists = readonly [passages: GraphValue, spans: GraphValue, quotes: GraphValue, ...rest: GraphValue[]];

const listOf = (value: GraphValue | undefined): readonly GraphValue[] => (Array.isArray(value) ? value : []);

/** One `Evidence` a passage. A fact of the lexicon has none. */
export function decodeEvidence(values: readonly GraphValue[]): Evidence[] {
  const [passages, spans, quotes, confidences, methods] = values as Lists;
  return listOf(passages).map((passageId, index) => {
    const [start, end] = String(listOf(spans)[index]).split("-", 2);
    return {
      passageId: passageId as string,
      start: Number(start),
      end: Number(end),
      quote: (listOf(quotes)[index] ?? "") as string,
      confidence: (listOf(confidences)[index] ?? 0) as number,
      method: (listOf(methods)[index] ?? "") as string,
    };
  });
}
