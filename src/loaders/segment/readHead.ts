import { flatMap } from "../clean/flatMap.js";
import type { Line } from "../clean/lines.js";
import { chooseTitle, type ChosenTitle } from "./chooseTitle.js";
import type { HeadLine } from "./HeadLine.js";
import { bracketedCredit, closingCredit, mediumOfLead } from "./textCredits.js";
import { titleParts } from "./titleParts.js";
import { issuerOf, readHeadLine, withoutDates } from "./readHeadLine.js";
import type { ArticleLines } from "./splitArticles.js";
import type { StructurePatterns } from "./structurePatterns.js";
import { writtenDates } from "./writtenDate.js";

const LONGEST_HEAD = 12;
const LONGEST_FOOT = 4;
const LONGEST_AUTHOR = 20;
/** What a page sets below an article and its credits. */
const PAGE_END =
  /^(?:标签|关键词|关键字|分享到?|上一[篇条]|下一[篇条]|相关(?:新闻|阅读|链接)|点击(?:数|次数)|浏览(?:量|次数))\s*[:：]/u;

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
  const body = own.slice(head.size, own.length - foot.size);
  const inner = foot.size > 0 ? new Map<Line, HeadLine>() : innerFoot(body, patterns);
  const credits = creditsInText(body, patterns);
  const titles = titleLines(head, article).map(({ text }) => titleParts(text));
  const said = [
    ...flatMap(titles, ({ date }): HeadLine[] => (date === null ? [] : [{ role: "title", date }])),
    ...head.values(),
    ...foot.values(),
    ...inner.values(),
    ...credits,
  ];
  const chosen = chooseTitle(
    titles.map(({ title }) => title),
    article.announced === null ? null : titleParts(article.announced).title,
    patterns,
  );
  const first = (property: "titled" | "subtitle" | "issuer" | "source" | "date" | "documentNumber"): string | null =>
    said.find((line) => line[property] !== undefined)?.[property] ?? null;
  const ownDate = said.find(({ date, posted }) => date !== undefined && posted !== true)?.date;
  return {
    title: first("titled") ?? chosen.title,
    subtitle: first("subtitle") ?? chosen.subtitle,
    issuer: first("issuer"),
    source: first("source"),
    date: ownDate ?? first("date"),
    documentNumber: first("documentNumber"),
    lines: new Map([...front.map((line): [Line, HeadLine] => [line, { role: "title" }]), ...head, ...inner, ...foot]),
  };
}

/** The lines that may be the title; what stands above the number of an issue is the name of a bulletin. */
function titleLines(head: ReadonlyMap<Line, HeadLine>, article: ArticleLines): readonly Line[] {
  const lines = [...head];
  const masthead = lines.findLastIndex(([, { issue }]) => issue === true);
  const isTitle = ([line, { role, subtitle }]: [Line, HeadLine]): boolean =>
    role === "title" && subtitle === undefined && line !== article.marker;
  const below = lines.slice(masthead + 1).filter(isTitle);
  return (below.length > 0 ? below : lines.filter(isTitle)).map(([line]) => line);
}

/** The medium that the text opens with and the body that is credited at its end; the passages stay what they are. */
function creditsInText(body: readonly Line[], patterns: StructurePatterns): readonly HeadLine[] {
  const [first] = body;
  const last = body.at(-1);
  const source = first === undefined ? null : mediumOfLead(first.text);
  const credit = last === undefined ? null : closingCredit(last.text, patterns);
  return [...(source === null ? [] : [{ role: "byline" as const, source }]), ...(credit ? [credit] : [])];
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
  const last = lines.findLastIndex(({ text }) => !PAGE_END.test(text));
  for (const line of lines.slice(Math.max(0, last + 1 - LONGEST_FOOT), last + 1).reverse()) {
    const said = readFootLine(line.text, patterns);
    if (said === null) break;
    foot.unshift([line, said]);
  }
  return new Map(foot);
}

/** Where an annex follows a notice, its signatures and date stand in the middle: a line of each. */
function innerFoot(lines: readonly Line[], patterns: StructurePatterns): Map<Line, HeadLine> {
  let signatures: [Line, HeadLine][] = [];
  for (const line of lines) {
    const said = line.text.length > 30 ? null : readFootLine(line.text, patterns);
    if (said?.role === "date" && signatures.length > 0) return new Map([...signatures, [line, said]]);
    signatures = said?.issuer !== undefined && said.date === undefined ? [...signatures, [line, said]] : [];
  }
  return new Map();
}

function readFootLine(text: string, patterns: StructurePatterns): HeadLine | null {
  if (text.length > 40 || /[。；;]$/u.test(text)) return null;
  const bracketed = bracketedCredit(text, patterns);
  if (bracketed) return bracketed;
  const date = writtenDates(text)[0]?.value;
  const dated = date === undefined ? {} : { date };
  const rest = withoutDates(text);
  if (date !== undefined && rest.replace(/印发|更新|编辑|发布/u, "").length <= 4)
    return { role: "date", ...dated, ...(/更新|编辑|发布/u.test(rest) ? { posted: true } : {}) };
  if (date !== undefined || /^[(（]/u.test(text)) {
    const medium = /《([^》]{2,12})》/u.exec(text)?.[1];
    if (medium !== undefined && date !== undefined) return { role: "byline", source: medium.trim(), ...dated };
  }
  const credit = readHeadLine(text, patterns, true);
  if (credit?.role === "byline" && (credit.source ?? credit.issuer) !== undefined) return credit;
  if (credit?.role === "byline" && text.length <= LONGEST_AUTHOR && patterns.author.test(text)) return credit;
  const issuer = issuerOf(rest, patterns);
  return issuer === null ? null : { role: "byline", issuer, ...dated };
}
