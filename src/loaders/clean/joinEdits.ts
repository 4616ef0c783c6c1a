import type { Edit } from "./Edit.js";
import { flatMap } from "./flatMap.js";
import { type Line, linesOf } from "./lines.js";

/** A line at least so long is a paragraph, not a heading, so it does not end without a mark. */
const PARAGRAPH = 60;

/** A paragraph ends in one of these; a comma or a character means that the layout broke it. */
const FINISHED = /[。！？!?;；:：”"’』」）)】\]…—\uFFFD]$/u;

/** What only begins a paragraph: numbering, brackets, quotation marks, dashes, dates. */
const BEGINS =
  /^(?:[(（【[“‘《<•·●■◆▲☆★※*]|第[一二三四五六七八九十百\d]+[章节条部篇,，、:：]|[一二三四五六七八九十]+[、是要,，.．]|\d+[、.．)）]|[①-⑳]|[—―─－-]{1,2}|附[:：件]|(?:19|20)\d\d年)/u;

/** Edits that join lines which the page layout broke in mid-sentence. */
export function joinEdits(text: string): readonly Edit[] {
  const lines = linesOf(text);
  return flatMap(lines, (line, index) => {
    const next = lines[index + 1];
    return next && broken(line, next) ? [{ start: line.end, end: next.start, text: "" }] : [];
  });
}

function broken(line: Line, next: Line): boolean {
  const heading = BEGINS.test(line.text) && !/[。！？!?；;]/u.test(line.text);
  return line.text.length >= PARAGRAPH && !heading && !FINISHED.test(line.text) && !BEGINS.test(next.text);
}
