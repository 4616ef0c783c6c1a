import type { Line } from "../clean/lines.js";
import type { StructurePatterns } from "./structurePatterns.js";

/** The lines of one article; `announced` is the title that a compilation gives it in front of its text. */
export interface ArticleLines {
  readonly announced: string | null;
  /** The line that announces it. */
  readonly marker: Line | null;
  readonly lines: readonly Line[];
}

const LONGEST_MARKER_LINE = 80;

/**
 * Cuts a document at the markers of a compilation (`第一篇：…`). What stands before the first marker is the title of
 * the compilation and stays with the first article, unless it is a text of its own.
 */
export function splitArticles(lines: readonly Line[], patterns: StructurePatterns): readonly ArticleLines[] {
  const starts = lines.flatMap((line, index) => (isMarker(line, patterns) ? [index] : []));
  const [first] = starts;
  if (first === undefined) return lines.length === 0 ? [] : [{ announced: null, marker: null, lines }];
  const front = lines.slice(0, first);
  const ownText = front.some(({ text }) => text.length > LONGEST_MARKER_LINE);
  const articles = starts.map((start, index) => {
    const marked = withoutMarker(lines[start] as Line, patterns);
    const rest = lines.slice(start + 1, starts[index + 1]);
    const lead = index === 0 && !ownText ? front : [];
    const announced = marked === null ? null : marked.text.replace(/[.．。]$/u, "");
    return { announced, marker: marked, lines: [...lead, ...(marked === null ? [] : [marked]), ...rest] };
  });
  return ownText ? [{ announced: null, marker: null, lines: front }, ...articles] : articles;
}

function isMarker(line: Line, patterns: StructurePatterns): boolean {
  return line.text.length <= LONGEST_MARKER_LINE && patterns.marker.test(line.text);
}

/** The title after the marker, or null where the marker stands alone. */
function withoutMarker(line: Line, patterns: StructurePatterns): Line | null {
  const marker = patterns.marker.exec(line.text)?.[0].length ?? 0;
  const text = line.text.slice(marker);
  return text === "" ? null : { ...line, text, start: line.start + marker };
}
