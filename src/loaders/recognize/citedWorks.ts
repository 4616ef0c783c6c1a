import { flatMap } from "../clean/flatMap.js";
import type { ArticleContext } from "./ArticleContext.js";
import type { Candidate } from "./Candidate.js";
import { matchesOf } from "../clean/matchesOf.js";

/** A title between `《 》` or a document number. */
export interface CitedWorkCandidate extends Candidate {
  readonly title: string | null;
  readonly number: string | null;
}

/** A longer stretch between the marks is a mark that was never closed. */
const LONGEST_TITLE = 100;

/**
 * Issuer's short name, year in brackets, serial number: `国发〔2011〕5号`, `泉委[2000]综13号`, `市教党[2010](15号)`. Some
 * sources lose the brackets (`?2011?`), mask the year (`20xx`) or write the year bare between round ones; orders have a
 * number without year (`国务院令第412号`).
 */
const YEAR = "(?:(?:19|20)[\\dxX×*]{2}|[xX×*]{4})";
const SERIAL = "(?:[\\p{Script=Han}]{0,3}第?\\d{1,4}号|[(（]第?\\d{1,4}号[)）])";
const DOCUMENT_NUMBER = new RegExp(
  [
    `(?:[\\p{Script=Han}*×xX]{1,12})\\s?[[〔［【(（?﹝]\\s?${YEAR}年?\\s?[\\]〕］】)）?﹞]\\s?${SERIAL}`,
    `(?<=[(（])[\\p{Script=Han}*×xX]{2,12}(?:${YEAR}[年-]\\d{1,4}号|[[〔［【]${YEAR}[\\]〕］】]\\d{1,4})(?=[)）])`,
    `(?:国务院|主席|[\\p{Script=Han}]{2,8}(?:部|委|厅|局|政府|总署))(?:令第?\\d{1,4}号|第\\d{1,4}号令)`,
  ].join("|"),
  "gu",
);
/** What runs into the issuer's short name from the left when nothing sets it off. */
const LEAD_IN =
  /^.*(?:根据|按照|依据|印发|转发|下发|贯彻|落实|执行|关于|以及|文件|依照|遵照|认真|学习|通过|要求|及|和|与|以|了|的|按)/u;
/** A longer issuer's name than this is one only where something sets it off from what stands before. */
const LONGEST_ISSUER = 9;

export function recognizeCitedWorks({ article }: ArticleContext): CitedWorkCandidate[] {
  return flatMap(article.passages, ({ ordinal, text }) => [
    ...findTitles(text, ordinal),
    ...findNumbers(text, ordinal, article.documentNumber),
  ]);
}

/** Pairs of title marks; the second ones stand for the first where a source lacks those. */
const TITLE_MARKS: readonly (readonly [string, string])[] = [
  ["《", "》"],
  ["«", "»"],
  ["<<", ">>"],
];

function findTitles(text: string, passage: number): CitedWorkCandidate[] {
  return flatMap(TITLE_MARKS, ([open, close]) =>
    text.includes(open) ? titlesBetween(text, passage, { open, close }) : [],
  );
}

interface Marks {
  readonly open: string;
  readonly close: string;
}

function titlesBetween(text: string, passage: number, marks: Marks): CitedWorkCandidate[] {
  const { open, close } = marks;
  const found: CitedWorkCandidate[] = [];
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, start + 1)) {
    const inside = closingMark(text, start, marks);
    if (inside < 0) continue;
    const title = text.slice(start + open.length, inside).trim();
    const end = inside + close.length;
    if (title.length > 0 && title.length <= LONGEST_TITLE) {
      const span = { passage, start, end, surface: text.slice(start, end) };
      found.push({ title, number: null, method: "citedWork.title", confidence: 0.97, ...span });
    }
    start = inside;
  }
  return found;
}

/** Marks of the same shape may nest (`《批转《意见》的通知》`) where a source has not turned the inner ones into `〈 〉`. */
function closingMark(text: string, start: number, { open, close }: Marks): number {
  let depth = 0;
  for (let offset = start; offset < Math.min(text.length, start + LONGEST_TITLE + 20); offset += 1) {
    if (text.startsWith(open, offset)) depth += 1;
    else if (text.startsWith(close, offset)) {
      depth -= 1;
      if (depth === 0) return offset;
    } else if (text[offset] === "。" && depth === 1) return -1;
  }
  const first = text.indexOf(close, start);
  return first > start && first - start <= LONGEST_TITLE ? first : -1;
}

function findNumbers(text: string, passage: number, own: string | null): CitedWorkCandidate[] {
  if (!/号|[[〔［【][12xX×*]/u.test(text)) return [];
  const found: CitedWorkCandidate[] = [];
  for (const match of matchesOf(text, DOCUMENT_NUMBER)) {
    const issuer = match[0].split(/[[〔［【(（?﹝\d]/u)[0] ?? "";
    const lead = LEAD_IN.exec(issuer)?.[0].length ?? 0;
    const surface = match[0].slice(lead);
    const setOff = lead > 0 || !/\p{Script=Han}/u.test(text[match.index - 1] ?? "");
    if (surface.length < 8 || surface === own || (!setOff && issuer.length > LONGEST_ISSUER)) continue;
    const start = match.index + lead;
    const span = { passage, start, end: start + surface.length, surface };
    found.push({ title: null, number: surface, method: "citedWork.number", confidence: 0.95, ...span });
  }
  return found;
}
