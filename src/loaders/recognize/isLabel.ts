import type { SegmentedPassage } from "../segment/SegmentedArticle.js";

const LONGEST_LABEL = 30;

/**
 * Whether what begins at the offset stands in a heading or in a short first sentence that serves as one
 * (`开展法治宣传。4月…`): it names what the paragraph then narrates.
 */
export function isLabel({ role, text, sentences }: SegmentedPassage, offset: number): boolean {
  if (role === "heading" || role === "title") return true;
  const [first, second] = sentences;
  if (!first || !second || offset >= first.end || first.end - first.start > LONGEST_LABEL) return false;
  const sentence = text.slice(first.start, first.end);
  return !/[,，;；了过]|\d+月|年/u.test(sentence.slice(2));
}
