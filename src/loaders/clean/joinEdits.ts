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

/** What begins a paragraph even in a text whose lines were all cut at one width. */
const BEGINS_WRAPPED =
  /^(?:[【[•●■◆▲☆★※]|第[一二三四五六七八九十百\d]+[章节条部篇,，、:：]|[一二三四五六七八九十]+[、,，.．]|[(（][一二三四五六七八九十\d]+[)）]|\d{1,2}[、．]|附[:：件])/u;

/** A sentence or clause has ended in the line: no heading. */
const PROSE = /[,，。;；]/u;

/** Edits that join lines which the page layout broke in mid-sentence. */
export function joinEdits(text: string): readonly Edit[] {
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  return flatMap(lines, (line, index) => {
    const next = lines[index + 1];
    if (!next || !(broken(line, next) || (width !== null && wrapped(line, next, width)))) return [];
    return [{ start: line.end, end: next.start, text: "" }];
  });
}

function broken(line: Line, next: Line): boolean {
  const heading = BEGINS.test(line.text) && !/[。！？!?；;]/u.test(line.text);
  return line.text.length >= PARAGRAPH && !heading && !FINISHED.test(line.text) && !BEGINS.test(next.text);
}

/** So many lines, and such a share of all, must be full and end in mid-sentence. */
const WRAPPED_LINES = 5;
const WRAPPED_SHARE = 0.4;
/** A full line reaches this share of the width; narrower ones than this many half-width characters are none. */
const FULL = 0.88;
const NARROWEST = 40;

/**
 * The width, in half-width characters, at which a printer or a mail program cut all lines of the text; null where lines
 * are paragraphs.
 */
function wrapWidth(lines: readonly Line[]): number | null {
  const open = lines.filter(({ text }) => !FINISHED.test(text)).map(({ text }) => widthOf(text));
  if (open.length < WRAPPED_LINES) return null;
  const width = [...open].sort((left, right) => left - right)[Math.floor(open.length * 0.8)] as number;
  const full = open.filter((length) => length >= width * FULL && length <= width / FULL).length;
  return width >= NARROWEST && full >= WRAPPED_LINES && full >= lines.length * WRAPPED_SHARE ? width : null;
}

function wrapped(line: Line, next: Line, width: number): boolean {
  if (FINISHED.test(line.text) || BEGINS_WRAPPED.test(next.text) || (next.indented && !line.indented)) return false;
  return widthOf(line.text) >= width * FULL || PROSE.test(line.text);
}

/** Characters up to the end of the Latin blocks are half as wide as others. */
function widthOf(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) width += text.charCodeAt(index) < 0x250 ? 1 : 2;
  return width;
}
