import type { Line } from "../clean/lines.js";
import { chooseTitle, type ChosenTitle } from "./chooseTitle.js";
import type { HeadLine } from "./HeadLine.js";
import { issuerOf, readHeadLine, withoutDates } from "./readHeadLine.js";
import type { ArticleLines } from "./splitArticles.js";
import type { StructurePatterns } from "./structurePatterns.js";
import { writtenDates } from "./writtenDate.js";

const LONGEST_HEAD = 12;
const LONGEST_FOOT = 4;

/** What head and foot of an article say, and which lines say it. */
export interface Head extends ChosenTitle {
  readonly issuer: string | null;
  readonly source: string | null;
  readonly date: string | null;
  readonly documentNumber: string | null;
  readonly lines: ReadonlyMap<Line, HeadLine>;
}

export function readHead(article: ArticleLines, patterns: StructurePatterns): Head {
  const front = article.lines.slice(0, article.front);
  const own = article.lines.slice(article.front);
  const head = headLines(own, patterns);
  const foot = footLines(own.slice(head.size), patterns);
  const inner = foot.size > 0 ? new Map<Line, HeadLine>() : innerFoot(own.slice(head.size), patterns);
  const said = [...head.values(), ...foot.values(), ...inner.values()];
  const candidates = [...head].flatMap(([line, { role, subtitle }]) =>
    role === "title" && subtitle === undefined && line !== article.marker ? [line.text] : [],
  );
  const chosen = chooseTitle(candidates, article.announced, patterns);
  const first = (property: Exclude<keyof HeadLine, "role">): string | null =>
    said.find((line) => line[property] !== undefined)?.[property] ?? null;
  return {
    title: chosen.title,
    subtitle: first("subtitle") ?? chosen.subtitle,
    issuer: first("issuer"),
    source: first("source"),
    date: first("date"),
    documentNumber: first("documentNumber"),
    lines: new Map([...front.map((line): [Line, HeadLine] => [line, { role: "title" }]), ...head, ...inner, ...foot]),
  };
}

function headLines(lines: readonly Line[], patterns: StructurePatterns): Map<Line, HeadLine> {
  const head = new Map<Line, HeadLine>();
  let titled = false;
  for (const line of lines.slice(0, LONGEST_HEAD)) {
    const said = readHeadLine(line.text, patterns, titled);
    if (said === null) break;
    head.set(line, said);
    titled ||= said.role === "title";
  }
  return head;
}

/** The last lines, read upwards, as long as they are a date, a source or a signature. */
function footLines(lines: readonly Line[], patterns: StructurePatterns): Map<Line, HeadLine> {
  const foot: [Line, HeadLine][] = [];
  for (const line of [...lines].slice(-LONGEST_FOOT).reverse()) {
    const said = readFootLine(line.text, patterns);
    if (said === null) break;
    foot.unshift([line, said]);
  }
  return new Map(foot);
}

/** Where an annex follows a notice, its signature and date stand in the middle: a line of each. */
function innerFoot(lines: readonly Line[], patterns: StructurePatterns): Map<Line, HeadLine> {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || line.text.length > 30) continue;
    const [signature, date] = [readFootLine(line.text, patterns), readFootLine(next.text, patterns)];
    if (signature?.issuer !== undefined && date?.role === "date") {
      return new Map([
        [line, signature],
        [next, date],
      ]);
    }
  }
  return new Map();
}

function readFootLine(text: string, patterns: StructurePatterns): HeadLine | null {
  if (text.length > 40 || /[。；;]$/u.test(text)) return null;
  const date = writtenDates(text)[0]?.value;
  const dated = date === undefined ? {} : { date };
  const rest = withoutDates(text);
  if (date !== undefined && rest.length <= 4) return { role: "date", ...dated };
  if (date !== undefined || /^[(（]/u.test(text)) {
    const medium = /《([^》]{2,12})》/u.exec(text)?.[1];
    if (medium !== undefined && date !== undefined) return { role: "byline", source: medium, ...dated };
  }
  const credit = readHeadLine(text, patterns, true);
  if (credit?.role === "byline" && (credit.source ?? credit.issuer) !== undefined) return credit;
  const issuer = issuerOf(rest, patterns);
  return issuer === null ? null : { role: "byline", issuer, ...dated };
}
