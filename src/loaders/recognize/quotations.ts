import type { Span } from "../../models/span.js";

/** A stretch between quotation marks. `start` and `end` take the marks in, `text` is what stands between them. */
export interface Quotation extends Span {
  readonly text: string;
}

const CLOSING: Readonly<Record<string, string>> = { "“": "”", "「": "」", "『": "』", "‘": "’" };
const OPENING = /[“「『‘"]/gu;
/** What is longer than this between two marks is a quoted speech or a mark that was never closed. */
const LONGEST = 160;

const known = new WeakMap<{ readonly text: string }, readonly Quotation[]>();

/** The quotations of a passage, found once for all that ask. */
export function quotationsIn(passage: { readonly text: string }): readonly Quotation[] {
  const earlier = known.get(passage);
  if (earlier) return earlier;
  const found = findQuotations(passage.text);
  known.set(passage, found);
  return found;
}

/** The outermost quotations of a text from left to right; an opening mark without its closing mark is passed over. */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(text); match; match = OPENING.exec(text)) {
    const start = match.index;
    const end = closingMark(text, start);
    if (end < 0) continue;
    found.push({ start, end: end + 1, text: text.slice(start + 1, end) });
    OPENING.lastIndex = end + 1;
  }
  return found;
}

function closingMark(text: string, start: number): number {
  const opening = text[start] as string;
  if (opening === '"') {
    const end = text.indexOf('"', start + 1);
    return end > start + 1 && end - start <= LONGEST ? end : -1;
  }
  const closing = CLOSING[opening] as string;
  let depth = 0;
  for (let offset = start; offset < Math.min(text.length, start + LONGEST); offset += 1) {
    if (text[offset] === opening) depth += 1;
    else if (text[offset] === closing) {
      depth -= 1;
      if (depth === 0) return offset > start + 1 ? offset : -1;
    }
  }
  return -1;
}

/** Where the list of quotations (`“甲”、“乙”和“丙”`) ends that the one at `index` belongs to. */
export function chainEnd(text: string, quotations: readonly Quotation[], index: number): number {
  let end = quotations[index]?.end ?? 0;
  for (let next = index + 1; next < quotations.length; next += 1) {
    const quotation = quotations[next] as Quotation;
    if (!/^(?:[、,，和与及\s]{0,3}|、?以及)$/u.test(text.slice(end, quotation.start))) break;
    end = quotation.end;
  }
  return end;
}
