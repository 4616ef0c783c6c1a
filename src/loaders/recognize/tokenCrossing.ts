import type { Span } from "../../models/span.js";
import type { Token } from "./ArticleContext.js";

/** Whether a stretch begins in the middle of a word and ends in another: `点评` in `重点/评议` is no word. */
export function crossesTokens({ start, end }: Span, tokens: readonly Token[]): boolean {
  const token = tokens[firstFrom(tokens, start + 1) - 1];
  return token !== undefined && token.start < start && token.end > start && token.end < end;
}

/** Index of the first word that begins at or behind the offset. */
export function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
