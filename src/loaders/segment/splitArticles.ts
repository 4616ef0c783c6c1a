import { flatMap } from "../clean/flatMap.js";
import type { Line } from "../clean/lines.js";
import { serialTitles } from "./serialTitles.js";
import type { StructurePatterns } from "./structurePatterns.js";
import { unmarkedStarts } from "./unmarkedStarts.js";

/** The lines of one article; `announced` is the title that a compilation gives it in front of its text. */
export interface ArticleLines {
  readonly announced: string | null;
  /** The line that announces it. */
  readonly marker: Line | null;
  readonly lines: readonly Line[];
  /** How many of the lines stand in front of the first article and belong to the compilation. */
  readonly front: number;
}

const LONGEST_MARKER_LINE = 80;

/**
 * Cuts a document at the markers of a compilation (`第一篇：…`), else at titles that only differ in their number. What stands before the first marker is the title of
 * the compilation and stays with the first article, unless it is a text of its own. Without markers, a new title with
 * its issuer parts articles.
 */
export function splitArticles(lines: readonly Line[], patterns: StructurePatterns): readonly ArticleLines[] {
  const marked = flatMap(lines, (line, index) => (isMarker(line, patterns) ? [index] : []));
  const serial = marked.length > 0 ? [] : serialTitles(lines, patterns);
  const starts = serial.length > 0 ? serial.map(({ index }) => index) : marked;
  const [first] = starts;
  if (first === undefined) return unmarked(lines, patterns);
  const front = lines.slice(0, first);
  const ownText = front.some(({ text }) => text.length > LONGEST_MARKER_LINE);
  const articles = starts.map((start, index) => {
    const announcing = titleOf(lines[start] as Line, serial[index]?.title, patterns);
    const rest = lines.slice(start + 1, starts[index + 1]);
    const lead = index === 0 && !ownText ? front : [];
    const announced = announcing === null ? null : announcing.text.replace(/[.．。]$/u, "");
    const own = announcing === null ? rest : [announcing, ...rest];
    return { announced, marker: announcing, lines: [...lead, ...own], front: lead.length };
  });
  return ownText ? [{ announced: null, marker: null, lines: front, front: 0 }, ...articles] : articles;
}

function unmarked(lines: readonly Line[], patterns: StructurePatterns): readonly ArticleLines[] {
  if (lines.length === 0) return [];
  const starts = unmarkedStarts(lines, patterns);
  return starts.map((start, index) => {
    return { announced: null, marker: null, lines: lines.slice(start, starts[index + 1]), front: 0 };
  });
}

function isMarker(line: Line, patterns: StructurePatterns): boolean {
  return line.text.length <= LONGEST_MARKER_LINE && patterns.marker.test(line.text);
}

/** The title after the marker or before the number, or null where the marker stands alone. */
function titleOf(line: Line, serial: string | undefined, patterns: StructurePatterns): Line | null {
  if (serial !== undefined) return { ...line, text: serial, end: line.start + serial.length };
  const marker = patterns.marker.exec(line.text)?.[0].length ?? 0;
  const text = line.text.slice(marker);
  return text === "" ? null : { ...line, text, start: line.start + marker };
}
