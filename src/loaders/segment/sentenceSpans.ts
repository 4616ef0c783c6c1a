import type { Span } from "../../models/span.js";
import { matchesOf } from "../clean/matchesOf.js";

/** An end mark, then the quotation marks and brackets that close with it. */
const sentenceEnd = /(?:[。！？!?]+|…{2,})[”’」』）)》]*/gu;

/** After these the sentence goes on: `“什么样的教师最美？”、…`. */
const GOES_ON = /^\s*[、,，;；:：的等之]/u;

/** Cuts a passage into sentences; together they cover it but for the spaces between them. */
export function sentenceSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    const from = start + raw.indexOf(trimmed);
    if (trimmed !== "") spans.push({ start: from, end: from + trimmed.length });
    start = end;
  };
  for (const match of matchesOf(text, sentenceEnd)) {
    const end = match.index + match[0].length;
    if (!GOES_ON.test(text.slice(end, end + 3))) close(end);
  }
  close(text.length);
  return spans;
}
