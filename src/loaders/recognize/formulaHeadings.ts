import type { SegmentedArticle } from "../segment/SegmentedArticle.js";
import { labelParts } from "./numberedLabels.js";
import { findQuotations } from "./quotations.js";

const NUMBERING = /^(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．是要]{1,2}|第[一二三四五六七八九十]+[,，、]?)\s*/u;
const LONGEST_HEADING = 40;
/** Where the first part of a passage ends. */
const PART_END = /[。\n]|(?<=[”\p{Script=Han}])\s(?=[\p{Script=Han}])/u;

/**
 * The members of a label that the following headings state one by one (`五个注重` over five headings with `注重`).
 * Exactly as many headings as the label counts must hold its head word.
 */
export function headedItems(article: SegmentedArticle, label: string, passage: number): string[] {
  const parts = labelParts(label);
  const [part] = parts;
  if (!part || parts.length !== 1 || part.head.length < 2) return [];
  const items: string[] = [];
  for (const { ordinal, text } of article.passages) {
    if (ordinal <= passage) continue;
    const line = headingOf(text);
    if (line && line.includes(part.head) && !line.includes(label)) items.push(itemOf(line, part.head));
    if (items.length > part.count) return [];
  }
  return items.length === part.count ? items : [];
}

/** A short passage, or the short first part of one that runs on after a space. */
function headingOf(text: string): string | null {
  const end = text.search(PART_END);
  const line = (end < 0 ? text : text.slice(0, end)).trim();
  return line.length > 0 && line.length <= LONGEST_HEADING ? line.replace(NUMBERING, "") : null;
}

function itemOf(line: string, head: string): string {
  const quoted = findQuotations(line).find(({ text }) => text.endsWith(head) && text.length > head.length);
  return quoted ? quoted.text : line;
}
