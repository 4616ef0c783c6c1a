import type { FormulaLexicon } from "../../models/lexicon/FormulaLexicon.js";
import type { SegmentedArticle } from "../segment/SegmentedArticle.js";
import { compileOnce } from "./compileOnce.js";

/** A label may stand for several lists: `四有` of soldiers, of teachers, of the young. */
const byLabel = compileOnce(({ known }: FormulaLexicon) => {
  const lists = new Map<string, (readonly string[])[]>();
  for (const { label, items } of known) {
    const others = lists.get(label);
    if (others) others.push(items);
    else lists.set(label, [items]);
  }
  return lists;
});

/** The members of a label of the center where one paragraph of the article says them all; none otherwise. */
export function knownItems({ passages }: SegmentedArticle, label: string, lexicon: FormulaLexicon): readonly string[] {
  const lists = byLabel(lexicon).get(label) ?? [];
  return lists.find((items) => passages.some(({ text }) => items.every((item) => text.includes(item)))) ?? [];
}
