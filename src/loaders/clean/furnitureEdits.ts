import type { FurnitureLexicon } from "../../models/lexicon/FurnitureLexicon.js";
import type { Edit } from "./Edit.js";
import { flatMap } from "./flatMap.js";
import { furniturePatterns } from "./furniturePatterns.js";
import { type Line, linesOf } from "./lines.js";
import { matchEdits } from "./matchEdits.js";

/** Longer lines are text, whatever they look like. */
const LONGEST_FURNITURE = 120;

/** A tail begins no earlier than after this share of the text, or in its last lines. */
const EARLIEST_TAIL = 0.3;

/** A short line that comes back so often is a running header or footer. */
const REPEATED = 3;
const LONGEST_HEADER = 40;
/** The head of a page, where the title may stand several times, has at most so many lines. */
const LONGEST_HEAD = 8;

/** Edits that leave out the lines and phrases of a page that are not its text. */
export function furnitureEdits(text: string, lexicon: FurnitureLexicon): readonly Edit[] {
  const patterns = furniturePatterns(lexicon);
  const lines = linesOf(text);
  const tail = lines.findIndex(
    (line, index) =>
      patterns.tail.test(line.text) && (line.start > text.length * EARLIEST_TAIL || index > lines.length - 4),
  );
  const body = tail < 0 ? lines : lines.slice(0, tail);
  const gone = new Set<Line>([
    ...body.filter((line) => line.text.length <= LONGEST_FURNITURE && patterns.line.test(line.text)),
    ...repeatedLines(body),
  ]);
  const edits = [...gone].map((line) => removal(line, text));
  for (const line of body) {
    if (!gone.has(line)) edits.push(...shifted(matchEdits(line.text, patterns.phrase), line.start));
  }
  const tailLine = lines[tail];
  if (tailLine) edits.push({ start: tailLine.whole.start, end: text.length, text: "" });
  return edits.sort((a, b) => a.start - b.start);
}

function shifted(edits: readonly Edit[], by: number): readonly Edit[] {
  return edits.map((edit) => ({ ...edit, start: edit.start + by, end: edit.end + by }));
}

function removal(line: Line, text: string): Edit {
  return { start: line.whole.start, end: Math.min(line.whole.end + 1, text.length), text: "" };
}

/** All but the first of the short lines that come back again and again, and those that repeat the title at once. */
function repeatedLines(lines: readonly Line[]): readonly Line[] {
  const seen = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.text.length > LONGEST_HEADER) continue;
    const same = seen.get(line.text);
    if (same) same.push(line);
    else seen.set(line.text, [line]);
  }
  const text = lines.findIndex((line) => line.text.length > LONGEST_HEADER || /[。：:]$/u.test(line.text));
  const head = new Set(lines.slice(0, text < 0 ? LONGEST_HEAD : Math.min(text, LONGEST_HEAD)));
  return flatMap([...seen.values()], ([first, ...others]) => {
    if (first === undefined || others.length === 0 || first.text.length < 4) return [];
    return others.length + 1 >= REPEATED ? others : others.filter((line) => head.has(line));
  });
}
