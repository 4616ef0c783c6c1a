import type { Edit } from "./Edit.js";
import { matchEdits } from "./matchEdits.js";

/**
 * Marks that carry no text (byte order marks, zero-width and control characters) and forms that only width or history
 * tells apart: full-width letters and digits, compatibility ideographs and radicals, Traditional quotation marks. All
 * other punctuation stays as the source has it.
 */
const oddities =
  /\r\n?|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060\ufeff]|[\u00a0\u2002-\u200a]|[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]|[\uf900-\ufaff\u2e80-\u2fdf]|[「」『』﹁﹂﹃﹄]/gu;

const quotationMarks: Readonly<Record<string, string>> = {
  "「": "“",
  "」": "”",
  "『": "‘",
  "』": "’",
  "﹁": "“",
  "﹂": "”",
  "﹃": "‘",
  "﹄": "’",
};

/** Edits that bring a text into the form that all later steps expect. */
export function normalizeEdits(text: string): readonly Edit[] {
  return matchEdits(text, oddities, ([found]) => normalForm(found));
}

function normalForm(found: string): string {
  if (found.startsWith("\r") || found === "\u2028" || found === "\u2029" || found === "\u0085") return "\n";
  const mark = quotationMarks[found];
  if (mark !== undefined) return mark;
  if (/[\u00a0\u2002-\u200a]/u.test(found)) return " ";
  if (/[\uff10-\uff5a\uf900-\ufaff\u2e80-\u2fdf]/u.test(found)) return found.normalize("NFKC");
  return "";
}
