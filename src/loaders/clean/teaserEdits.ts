import type { Edit } from "./Edit.js";
import { flatMap } from "./flatMap.js";
import { linesOf } from "./lines.js";

const LONGEST_HEAD = 6;
const SHORTEST_TEASER = 30;
/** The text that a teaser is taken from begins at most so many lines below it. */
const REACH = 5;

/** Edits that leave out the beginning of the text where a page gives it twice, first as a teaser below the title. */
export function teaserEdits(text: string): readonly Edit[] {
  const lines = linesOf(text);
  return flatMap(lines.slice(0, LONGEST_HEAD), (line, index) => {
    const teaser = line.text.replace(/\s*(?:…|\.{3})+$/u, "");
    if (teaser.length < SHORTEST_TEASER) return [];
    // What stands twice in full is no teaser: forms and models repeat themselves.
    const repeated = lines
      .slice(index + 1, index + 1 + REACH)
      .some(({ text: below }) => below.length > teaser.length && below.startsWith(teaser));
    return repeated ? [{ start: line.whole.start, end: Math.min(line.whole.end + 1, text.length), text: "" }] : [];
  });
}
