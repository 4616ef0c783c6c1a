import type { Edit } from "./Edit.js";
import { flatMap } from "./flatMap.js";
import { matchEdits } from "./matchEdits.js";

/** In shorter lines, mostly titles, a blank parts two halves. */
const PARAGRAPH = 60;
const gap = /(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu;
const NUMBERED = /^\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、.．])/u;
const LONGEST_HEADING = 100;

/**
 * Edits for blanks between the characters of a paragraph, which its layout left behind: `加 强`. They close it, except
 * inside a title or brackets; the first one behind a numbered heading parts it from the text that follows on the same line.
 */
export function spaceEdits(text: string): readonly Edit[] {
  return flatMap(linesWithBlanks(text), ({ line, index }) => {
    if (line.length < PARAGRAPH) return [];
    const edits = matchEdits(line, gap, (match) => {
      if (insideMarks(line, match.index)) return null;
      return endsHeading(line, match.index) ? "\n" : "";
    });
    return edits.map((edit) => ({ ...edit, start: edit.start + index, end: edit.end + index }));
  });
}

function linesWithBlanks(text: string): { readonly line: string; readonly index: number }[] {
  const found: { line: string; index: number }[] = [];
  let end = 0;
  for (let blank = text.indexOf(" "); blank >= 0; blank = text.indexOf(" ", end)) {
    const index = text.lastIndexOf("\n", blank) + 1;
    const next = text.indexOf("\n", blank);
    end = next < 0 ? text.length : next;
    found.push({ line: text.slice(index, end), index });
  }
  return found;
}

function endsHeading(line: string, at: number): boolean {
  const before = line.slice(0, at);
  const rest = line.length - at;
  return (
    NUMBERED.test(before) &&
    at >= 8 &&
    at <= LONGEST_HEADING &&
    rest >= PARAGRAPH &&
    !/[。；;！!？?\s]/u.test(before.trim())
  );
}

function insideMarks(line: string, at: number): boolean {
  const before = line.slice(0, at);
  // In brackets blanks part names: `（记者 李四）`.
  return ["《》", "【】", "（）", "()"].some(
    ([open = "", close = ""]) => before.lastIndexOf(open) > before.lastIndexOf(close),
  );
}
