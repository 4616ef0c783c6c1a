import type { Edit } from "./Edit.js";
import { flatMap } from "./flatMap.js";
import { linesOf } from "./lines.js";

const SHORTEST_TITLE = 8;
const LONGEST_TITLE = 60;

/** What may follow a title that a copy glued to the text, so that it is no sentence with the same words. */
const AFTER_TITLE = /^\s*(?<date>[(（][^()（）]{4,14}[)）])?\s*(?:同志们|各位|尊敬的|大家好)/u;
const DATED = /\s*[(（][^()（）]{4,14}[)）]$/u;
const LONGEST_HEAD = 6;

/** Edits that set the title apart where lines below it begin with it again, before the greeting of a speech. */
export function repeatedTitleEdits(text: string): readonly Edit[] {
  const [first, ...below] = linesOf(text).slice(0, LONGEST_HEAD);
  const title = first?.text.replace(DATED, "") ?? "";
  if (title.length < SHORTEST_TITLE || title.length > LONGEST_TITLE) return [];
  return flatMap(below, (line) => {
    const after = line.text.startsWith(title) ? AFTER_TITLE.exec(line.text.slice(title.length)) : null;
    const at = line.start + title.length + (after?.groups?.date?.length ?? 0);
    return after === null ? [] : [{ start: at, end: at, text: "\n" }];
  });
}

/**
 * Copies of web pages glue the title to the first sentence, and repeat it alone elsewhere. Where a short line stands
 * again at the beginning of the first long one, the edits set that title apart and drop the repetitions (`…(2)` too).
 */
export function titleEdits(text: string): readonly Edit[] {
  const lines = linesOf(text);
  const [first] = lines;
  if (first === undefined || first.text.length <= LONGEST_TITLE) return [];
  const title = lines
    .slice(1)
    .map((line) => line.text)
    .filter((line) => line.length >= SHORTEST_TITLE && line.length <= LONGEST_TITLE && first.text.startsWith(line))
    .sort((a, b) => b.length - a.length)[0];
  if (title === undefined) return [];
  const at = first.start + title.length;
  const repetitions = lines.filter(
    (line) =>
      line !== first && line.text.startsWith(title) && /^\s*(?:[(（]\d+[)）])?$/u.test(line.text.slice(title.length)),
  );
  return [
    { start: at, end: at, text: "\n" },
    ...repetitions.map(({ whole }) => ({ start: whole.start, end: Math.min(whole.end + 1, text.length), text: "" })),
  ];
}
