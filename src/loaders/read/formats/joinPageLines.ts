import type { PageLine } from "./pageLines.js";

/** A line that ends so many character heights before the right edge of the text ends its paragraph. */
const SHORT_BY = 1.5;
/** A line that begins so many character heights after the left edge begins one. */
const INDENT = 0.8;
/** A gap between lines wider than this share of the usual one parts paragraphs. */
const GAP = 1.5;

const PAGE_NUMBER = /^[-—–－\s]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/，,共]\s*(?:共\s*)?\d{1,4}\s*页?)?[-—–－\s]*$/u;

/** The text of a document from its lines, one paragraph a line; running heads and feet keep lines of their own. */
export function joinPageLines(lines: readonly PageLine[]): string {
  const running = runningLines(lines);
  const body = lines.filter((line) => !running.has(line));
  const edges = {
    left: typical(
      body.map(({ left }) => left),
      0.1,
    ),
    right: typical(
      body.map(({ right }) => right),
      0.9,
    ),
  };
  const gap = typical(gapsOf(body), 0.5);
  let text = "";
  let previous: PageLine | undefined;
  for (const line of body) {
    if (previous) text += breaks(previous, line, edges, gap) ? "\n" : glue(previous.text, line.text);
    text += line.text;
    previous = line;
  }
  return text;
}

function breaks(before: PageLine, line: PageLine, edges: { left: number; right: number }, gap: number): boolean {
  const height = Math.max(before.height, line.height, 1);
  if (Math.abs(before.height - line.height) > height * 0.15) return true;
  if (before.right < edges.right - SHORT_BY * height) return true;
  if (line.left > edges.left + INDENT * height) return true;
  return before.page === line.page && before.y - line.y > gap * GAP;
}

/** Chinese runs on without a blank; words of other scripts need one. */
const glue = (before: string, next: string): string =>
  /[A-Za-z0-9]$/u.test(before) && /^[A-Za-z0-9]/u.test(next) ? " " : "";

function gapsOf(lines: readonly PageLine[]): number[] {
  return lines.slice(1).flatMap((line, index) => {
    const before = lines[index];
    return before && before.page === line.page && before.y > line.y ? [before.y - line.y] : [];
  });
}

/** The value below which this share of the values lies. */
function typical(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

/** The first and last lines of pages that say the same on most of them, but for numbers, and bare page numbers. */
function runningLines(lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const pages = new Map<number, PageLine[]>();
  for (const line of lines) pages.set(line.page, [...(pages.get(line.page) ?? []), line]);
  const outer = [...pages.values()].flatMap((page) =>
    [...new Set([page[0], page.at(-1)])].filter((line) => line !== undefined),
  );
  const counts = new Map<string, number>();
  for (const line of outer) counts.set(bare(line), (counts.get(bare(line)) ?? 0) + 1);
  const often = Math.max(3, pages.size / 2);
  return new Set(outer.filter((line) => PAGE_NUMBER.test(line.text) || (counts.get(bare(line)) ?? 0) >= often));
}

const bare = (line: PageLine): string => line.text.replace(/[\d\s]/gu, "");
