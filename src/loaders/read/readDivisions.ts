import { CampaignGraphError } from "../../models/CampaignGraphError.js";
import { Level } from "../../models/enums.js";
import type { Division, DivisionLexicon } from "../../models/lexicon/DivisionLexicon.js";

/**
 * Reads `divisions.tsv`: code, name and, for former ones, the last year, separated by tabs; `#` begins a comment.
 * Levels and parents follow from the code: two digits for the province, two for the prefecture, two for the county;
 * counties under no listed prefecture belong to the province.
 * @throws CampaignGraphError BAD_INPUT for a line of another form
 */
export function readDivisions(content: string): DivisionLexicon {
  const rows = content
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map(readRow);
  const codes = new Set(rows.map(({ code }) => code));
  return { divisions: rows.map((row) => ({ ...row, level: levelOf(row.code), parent: parentOf(row.code, codes) })) };
}

function readRow(line: string): Pick<Division, "code" | "name" | "until"> {
  const [code, name, until] = line.split("\t");
  if (code === undefined || name === undefined || !/^\d{6}$/u.test(code)) {
    throw new CampaignGraphError("BAD_INPUT", `lexicon/divisions.tsv: expected code, name and year, got "${line}".`);
  }
  return { code, name, until: until ? Number(until) : null };
}

function levelOf(code: string): Division["level"] {
  if (code.endsWith("0000")) return Level.PROVINCE;
  return code.endsWith("00") ? Level.PREFECTURE : Level.COUNTY;
}

function parentOf(code: string, codes: ReadonlySet<string>): string | null {
  if (code.endsWith("0000")) return null;
  const prefecture = `${code.slice(0, 4)}00`;
  return !code.endsWith("00") && codes.has(prefecture) ? prefecture : `${code.slice(0, 2)}0000`;
}
