import type { Span } from "../../models/span.js";
import { findQuotations } from "./quotations.js";
import { matchesOf } from "../clean/matchesOf.js";

const BOUNDARY = /[,，;；:：。!！?？…\n]/gu;
/** A quotation longer than this is cut like running text: it holds sentences, not a name. */
const LONGEST_NAME = 60;

/**
 * Cuts a text into clauses at commas, semicolons, colons and full stops, never inside a quoted name or the title of a
 * work. The pause mark `、` does not end a clause: it joins the members of a list.
 */
export function splitClauses(text: string): Span[] {
  const guarded = guardedSpans(text);
  const clauses: Span[] = [];
  let start = 0;
  let next = 0;
  for (const { index: offset } of matchesOf(text, BOUNDARY)) {
    while (next < guarded.length && (guarded[next] as Span).end <= offset) next += 1;
    if ((guarded[next]?.start ?? text.length) <= offset) continue;
    if (offset > start) clauses.push({ start, end: offset });
    start = offset + 1;
  }
  if (start < text.length) clauses.push({ start, end: text.length });
  return clauses;
}

function guardedSpans(text: string): Span[] {
  const spans: Span[] = findQuotations(text).filter(({ start, end }) => end - start <= LONGEST_NAME);
  for (const match of matchesOf(text, /《[^》]{1,100}》|[(（][^()（）]{1,30}[)）]/gu)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  spans.sort((left, right) => left.start - right.start);
  const outer: Span[] = [];
  for (const span of spans) if (span.start >= (outer.at(-1)?.end ?? 0)) outer.push(span);
  return outer;
}
