import type { Span } from "../../models/span.js";

/** A line of a text without the spaces around it. */
export interface Line extends Span {
  readonly text: string;
  /** The whole line with its spaces, without the line feed. */
  readonly whole: Span;
  /** The line begins with spaces or a tab, as new paragraphs do in hard-wrapped texts. */
  readonly indented: boolean;
}

/** The lines of a text that hold anything. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed !== "") {
      const from = start + raw.indexOf(trimmed);
      lines.push({
        start: from,
        end: from + trimmed.length,
        text: trimmed,
        whole: { start, end },
        indented: from > start,
      });
    }
    start = end + 1;
  }
  return lines;
}
