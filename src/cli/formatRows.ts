import type { GraphValue, Row } from "../graph/GraphStore.js";

export const rowFormats = ["table", "json", "csv"] as const;
export type RowFormat = (typeof rowFormats)[number];

/** Cells of a table are cut there so that a line stays readable; `json` and `csv` cut nothing. */
const MAXIMUM_CELL_WIDTH = 60;

/** The rows of an answer as text that ends with a line break. `json` is one array of row objects. */
export function formatRows(rows: readonly Row[], format: RowFormat): string {
  switch (format) {
    case "json":
      return `${JSON.stringify(rows, null, 2)}\n`;
    case "csv":
      return formatCsv(rows);
    case "table":
      return formatTable(rows);
    default:
      return unreachable(format);
  }
}

function unreachable(format: never): never {
  throw new Error(`no such format: ${String(format)}`);
}

/** RFC 4180; lists, maps and nodes are JSON inside their field, null is an empty field. */
function formatCsv(rows: readonly Row[]): string {
  if (rows[0] === undefined) return "";
  const columns = Object.keys(rows[0]);
  const lines = [columns, ...rows.map((row) => columns.map((column) => plain(row[column] ?? null)))];
  return lines.map((line) => `${line.map(csvField).join(",")}\r\n`).join("");
}

function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function plain(value: GraphValue): string {
  if (value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function formatTable(rows: readonly Row[]): string {
  if (rows[0] === undefined) return "(no rows)\n";
  const columns = Object.keys(rows[0]);
  const lines = [columns, ...rows.map((row) => columns.map((column) => cell(row[column] ?? null)))];
  const widths = columns.map((_, index) =>
    lines.reduce((widest, line) => Math.max(widest, displayWidth(line[index] ?? "")), 0),
  );
  const draw = (line: readonly string[]): string =>
    line
      .map((text, index) => text + " ".repeat((widths[index] ?? 0) - displayWidth(text)))
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  const [head = [], ...body] = lines;
  return [draw(head), rule, ...body.map(draw), rows.length === 1 ? "(1 row)" : `(${rows.length} rows)`, ""].join("\n");
}

function cell(value: GraphValue): string {
  const text = plain(value).replace(/\s+/g, " ");
  if (displayWidth(text) <= MAXIMUM_CELL_WIDTH) return text;
  let kept = "";
  let width = 0;
  for (const character of text) {
    width += displayWidth(character);
    if (width > MAXIMUM_CELL_WIDTH - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Columns on a terminal: two for a character of the Chinese script and its punctuation, one for any other. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    width += /[\p{Script=Han}\u3000-\u303f\uff01-\uff60\u{20000}-\u{3fffd}]/u.test(character) ? 2 : 1;
  }
  return width;
}
