import type { LoadedDocument } from "./LoadReport.js";
import type { CopyFamily } from "./readFamilies.js";

/** So many files have a line each; of those that follow, only the damaged ones and the ones that failed. */
const MOST_LINES = 50;
/** Families, and members of a family, that are named at most. */
const MOST_FAMILIES = 10;
const MOST_MEMBERS = 4;

/** The columns before the source, which comes last because it is as long as it likes. */
const columns = [
  { head: "status", width: 12 },
  { head: "encoding", width: 9 },
  { head: "script", width: 6 },
  { head: "articles", width: 8, right: true },
  { head: "damage", width: 7, right: true },
  { head: "repairs", width: 7, right: true },
  { head: "furniture", width: 9, right: true },
  { head: "seconds", width: 7, right: true },
] as const;

/** What became of each file as lines for a reader, one at a time, so that any number of files is no more in memory. */
export class LoadTable {
  #lines = 0;

  /** @param options `all`: a line for each file, however many they are */
  constructor(private readonly options: { readonly all: boolean }) {}

  /** The lines to print for one more file: with a heading if it is the first, none if there were enough. */
  linesOf(document: LoadedDocument): string[] {
    this.#lines += 1;
    const line = lineOf(document);
    if (this.#lines === 1)
      return [
        draw(
          columns.map(({ head }) => head),
          "source",
        ),
        line,
      ];
    if (this.options.all || this.#lines <= MOST_LINES) return [line];
    const hint =
      "… from here on only files that are damaged or failed; --verbose lists all, --report writes them to a file";
    const marked = document.status === "failed" || (document.damage ?? 0) > 0;
    return [...(this.#lines === MOST_LINES + 1 ? [hint] : []), ...(marked ? [line] : [])];
  }
}

/** A line for each family of copies, the largest first. */
export function linesOfFamilies(families: readonly CopyFamily[]): string[] {
  const sorted = [...families].sort((a, b) => b.documents.length - a.documents.length);
  const lines = sorted.slice(0, MOST_FAMILIES).map(({ documents, similarity: [lowest, highest] }) => {
    const names = documents.slice(0, MOST_MEMBERS).map(({ id, sources }) => sources[0] ?? id);
    const more = documents.length - names.length;
    const alike = lowest === highest ? percent(lowest) : `${percent(lowest)} to ${percent(highest)}`;
    return `${documents.length} copies, ${alike} alike: ${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  });
  const hidden = sorted.length - lines.length;
  return hidden > 0 ? [...lines, `… and ${hidden} smaller families; --report names them all`] : lines;
}

function lineOf(document: LoadedDocument): string {
  const { status, encoding, script, articles, damage, cleaning, seconds, source } = document;
  if (status === "failed") return draw([status, "-", "-", "-", "-", "-", "-", "-"], source);
  const repairs = Object.values(cleaning?.repairs ?? {}).reduce((sum, count) => sum + count, 0);
  const cells = [
    status,
    encoding ?? "-",
    script ?? "-",
    String(articles),
    (damage ?? 0) === 0 ? "0" : `${((damage ?? 0) * 100).toFixed(2)}%`,
    String(repairs),
    String(cleaning?.furniture ?? 0),
    (seconds ?? 0).toFixed(2),
  ];
  return draw(cells, source);
}

function draw(cells: readonly string[], source: string): string {
  const padded = columns.map((column, index) => {
    const cell = cells[index] ?? "";
    return "right" in column ? cell.padStart(column.width) : cell.padEnd(column.width);
  });
  return `${padded.join("  ")}  ${source}`;
}

/** Never 100 % of what is not equal. */
const percent = (share: number): string => `${Math.floor(share * 100)} %`;
