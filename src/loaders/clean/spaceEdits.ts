import type { Edit } from "./Edit.js";
import { matchEdits } from "./matchEdits.js";
import type { WordModel } from "./WordModel.js";

/** Shorter lines are titles, where a blank parts two halves. */
const PARAGRAPH = 40;
const gap = /(?<=\p{Script=Han}{2}) (?=\p{Script=Han}{2})/gu;
const LINE = /[^\n]{40,}/gu;

/** Edits that close blanks which the layout tore into words: `加 强`. A blank between words may mean something. */
export function spaceEdits(text: string, words: WordModel): readonly Edit[] {
  return [...text.matchAll(LINE)].flatMap(({ 0: line, index }) => {
    if (line.length < PARAGRAPH || !line.includes(" ")) return [];
    const edits = matchEdits(line, gap, (match) => (tornWord(line, match.index, words) ? "" : null));
    return edits.map((edit) => ({ ...edit, start: edit.start + index, end: edit.end + index }));
  });
}

function tornWord(line: string, at: number, words: WordModel): boolean {
  const [left, right] = [line.slice(at - 2, at), line.slice(at + 1, at + 3)];
  const joined = [left.slice(1) + right.slice(0, 1), left + right.slice(0, 1), left.slice(1) + right];
  return joined.some((word) => words.frequency(word) > 0) && !quoted(line, at);
}

/** Inside a title the blank was written. */
function quoted(line: string, at: number): boolean {
  const before = line.slice(0, at);
  return before.lastIndexOf("《") > before.lastIndexOf("》");
}
