import type { Span } from "../../models/span.js";
import type { Token } from "./ArticleContext.js";

/** Whether a stretch begins in the middle of a word and ends in another: `点评` in `重点/评议` is no word. */
export function crossesTokens({ start, end }: Span, tokens: readonly Token[]): boolean {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end > start) high = middle;
    else low = middle + 1;
  }
  const token = tokens[low];
  return token !== undefined && token.start < start && token.end < end;
}
