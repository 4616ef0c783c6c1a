import type { Line } from "../clean/lines.js";
import { headingOf, HeadingKind } from "./headingOf.js";
import { readHeadLine } from "./readHeadLine.js";
import type { StructurePatterns } from "./structurePatterns.js";

const SHORTEST_TITLE = 8;
const LONGEST_TITLE = 60;
/** So long is a paragraph at least. */
const PARAGRAPH = 60;
/** Below a title stand at most so many lines of head. */
const LONGEST_HEAD = 4;

/**
 * Where a new article begins though nothing announces it: after a finished text, a title with the body that issued it
 * or a date below it, and then text again. The first article begins at 0.
 */
export function unmarkedStarts(lines: readonly Line[], patterns: StructurePatterns): readonly number[] {
  const starts = [0];
  let hasText = false;
  lines.forEach((line, index) => {
    if (hasText && beginsArticle(lines, index, patterns)) {
      starts.push(index);
      hasText = false;
    }
    if (line.text.length >= PARAGRAPH) hasText = true;
  });
  return starts;
}

function beginsArticle(lines: readonly Line[], index: number, patterns: StructurePatterns): boolean {
  const { text } = lines[index] as Line;
  const before = lines[index - 1]?.text ?? "";
  if (text.length < SHORTEST_TITLE || text.length > LONGEST_TITLE || /[。；;：:，,]$/u.test(text)) return false;
  if (!/[。！？!?”）)日报]$/u.test(before)) return false;
  const heading = headingOf(text);
  if (heading !== null && heading.kind !== HeadingKind.PLAIN) return false;
  if (readHeadLine(text, patterns, false)?.role !== "title") return false;
  let signed = false;
  for (const { text: below } of lines.slice(index + 1, index + 1 + LONGEST_HEAD)) {
    if (below.length >= PARAGRAPH) return signed;
    const said = readHeadLine(below, patterns, true);
    if (said === null) return signed && patterns.salutation.test(below);
    signed ||= said.issuer !== undefined || said.role === "date";
  }
  return false;
}
