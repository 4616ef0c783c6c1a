import type { FormulaLexicon } from "../../models/lexicon/FormulaLexicon.js";
import type { SegmentedArticle } from "../segment/SegmentedArticle.js";
import { compileOnce } from "./compileOnce.js";

const byLabel = compileOnce(
  ({ known }: FormulaLexicon) => new Map(known.map(({ label, items }) => [label, items] as const)),
);

/** The members of a label of the center where one paragraph of the article says them all; none otherwise. */
export function knownItems({ passages }: SegmentedArticle, label: string, lexicon: FormulaLexicon): readonly string[] {
  const items = byLabel(lexicon).get(label);
  if (!items) return [];
  const listed = passages.some(({ text }) => items.every((item) => text.includes(item)));
  return listed ? items : [];
}
