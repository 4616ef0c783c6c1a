import type { SegmentedArticle, SegmentedPassage } from "../segment/SegmentedArticle.js";

/** The passage of that ordinal, without a search where ordinals count the passages, as they do in a whole article. */
export function passageOf(
  { passages }: Pick<SegmentedArticle, "passages">,
  ordinal: number | undefined,
): SegmentedPassage | undefined {
  if (ordinal === undefined) return undefined;
  const passage = passages[ordinal];
  return passage?.ordinal === ordinal ? passage : passages.find((other) => other.ordinal === ordinal);
}
