/** A run of text on a page, in points from the lower left corner. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of a page from its left end to its right one. */
export interface PageLine {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** Runs whose base lines differ by less than this share of their height stand on one line. */
const SAME_LINE = 0.5;
/** A gap wider than this share of the height is a blank; the characters of justified text stand closer. */
const BLANK = 0.6;

/** Puts the runs of a page together to lines, from top to bottom and from left to right. */
export function pageLines(runs: readonly PlacedText[], page: number): readonly PageLine[] {
  const rows: PlacedText[][] = [];
  for (const run of runs.filter(({ text }) => text.trim() !== "").sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && first.y - run.y < Math.max(first.height, run.height, 1) * SAME_LINE) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) =>
    lineOf(
      row.sort((a, b) => a.x - b.x),
      page,
    ),
  );
}

function lineOf(row: readonly PlacedText[], page: number): PageLine {
  let text = "";
  let right = row[0]?.x ?? 0;
  for (const run of row) {
    const gap = run.x - right;
    if (text !== "" && gap > run.height * BLANK && !/\s$/u.test(text) && !/^\s/u.test(run.text)) text += " ";
    text += run.text;
    right = Math.max(right, run.x + run.width);
  }
  const height = Math.max(...row.map((run) => run.height));
  return { page, text: text.trim(), left: row[0]?.x ?? 0, right, y: row[0]?.y ?? 0, height };
}
