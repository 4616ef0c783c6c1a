import type { Span } from "../../models/span.js";
import { festivalDate } from "./festivals.js";
import { chineseNumber } from "./chineseNumber.js";
import { matchesOf } from "../clean/matchesOf.js";

/** What a date without its own year is read against. */
export interface DateReference {
  /** `2005`, `2005-02` or `2005-02-28`; null when the article gives none. */
  readonly issuedOn: string | null;
  /** The text looks ahead (a plan or notice), so that a month after the issue lies in the same year. */
  readonly forward?: boolean;
}

/** A date as the text has it; `value` is null where its year cannot be told. */
export interface FoundDate extends Span {
  readonly value: string | null;
}

const YEAR = "(?<year>(?:19|20)\\d{2}|[一二][九〇○零０OＯ][一二三四五六七八九〇○零０OＯ]{2})";
const MONTH = "(?<month>\\d{1,2}|十[一二]?|[一二三四五六七八九])";
const DAY = "(?<day>\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])";
/** `3月27至28日` begins on the 27th. */
const RANGE = "(?:[至到—–~～-]+\\s*\\d{1,2}\\s*)?";
const RELATIVE = "(?<relative>今年|本年度?|去年|上年|前年|明年|次年|当年)";
const FESTIVAL =
  '(?<festival>春节|元宵节?|元旦|[“"]?三八[”"]?(?:妇女)?节|[“"]?五一[”"]?(?:劳动)?节?|[“"]?五四[”"]?(?:青年)?节?|[“"]?六一[”"]?(?:儿童)?节?|[“"]?七一[”"]?|[“"]?八一[”"]?(?:建军)?节?|教师节|国庆节?)';

const FORMS = new RegExp(
  [
    `(?:${YEAR}年|${RELATIVE})\\s*(?:${MONTH}月(?:\\s*${DAY}\\s*${RANGE}[日号])?|${FESTIVAL.replace("festival", "festivalOfYear")}|(?<half>[上下]半年|[一二三四第]+季度|[年]?[初底末]|[夏秋冬春]季?))?`,
    `(?<isoYear>(?:19|20)\\d{2})[-./](?<isoMonth>\\d{1,2})(?:[-./](?<isoDay>\\d{1,2}))?(?!\\d)`,
    `${MONTH.replace("month", "bareMonth")}月(?:份|\\s*${DAY.replace("day", "bareDay")}\\s*${RANGE}[日号]|[上中下]旬|[初底])`,
    "(?<thisMonth>本月|上月|上个月)",
    FESTIVAL,
  ].join("|"),
  "gu",
);

/**
 * The dates of a text from left to right, each as precise as it is written. A date without a year takes the year named
 * last before it, else that of the issue; relative ones (`去年`, `本月`, `春节`) are resolved against the issue.
 */
export function findDates(text: string, reference: DateReference): FoundDate[] {
  const found: FoundDate[] = [];
  let year: number | null = null;
  for (const match of matchesOf(text, FORMS)) {
    const groups = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    const named = namedYear(groups, reference);
    if (named !== null) year = named;
    // `4月12日至6月11日` is told of the day it begins on.
    const last = found.at(-1);
    if (last && RANGED.test(text.slice(last.end, span.start))) continue;
    found.push({ value: valueOf(groups, year, reference), ...span });
  }
  return found;
}

const RANGED = /^[至到—–~～-]{1,2}$/u;

type Groups = Readonly<Record<string, string | undefined>>;

function namedYear(groups: Groups, reference: DateReference): number | null {
  if (groups["year"]) return chineseNumber(groups["year"]);
  if (groups["isoYear"]) return Number(groups["isoYear"]);
  const issued = yearOf(reference.issuedOn);
  if (!groups["relative"] || issued === null) return null;
  const shift: Readonly<Record<string, number>> = { 去年: -1, 上年: -1, 前年: -2, 明年: 1, 次年: 1 };
  return groups["relative"] === "当年" ? null : issued + (shift[groups["relative"]] ?? 0);
}

function valueOf(groups: Groups, year: number | null, reference: DateReference): string | null {
  if (groups["isoYear"]) return join(year, Number(groups["isoMonth"]), numberOf(groups["isoDay"]));
  if (groups["thisMonth"]) return relativeMonth(groups["thisMonth"], reference.issuedOn);
  if (groups["bareMonth"]) {
    const month = numberOf(groups["bareMonth"]);
    return join(year ?? inferredYear(month, reference), month, numberOf(groups["bareDay"]));
  }
  if (groups["festival"]) return festivalNearIssue(groups["festival"], reference.issuedOn);
  if (year === null) return null;
  if (groups["festivalOfYear"]) return festivalDate(groups["festivalOfYear"], year)?.slice(0, 7) ?? String(year);
  return join(year, numberOf(groups["month"]), numberOf(groups["day"]));
}

function join(year: number | null, month: number | null, day: number | null): string | null {
  if (year === null) return null;
  if (month === null || month < 1 || month > 12) return String(year);
  const yearMonth = `${year}-${String(month).padStart(2, "0")}`;
  return day === null || day < 1 || day > 31 ? yearMonth : `${yearMonth}-${String(day).padStart(2, "0")}`;
}

/** A month later than the issue belongs to the year before, unless the text looks ahead. */
function inferredYear(month: number | null, { issuedOn, forward }: DateReference): number | null {
  const year = yearOf(issuedOn);
  if (year === null || month === null) return null;
  const issuedMonth = Number(issuedOn?.slice(5, 7) || 12);
  return !forward && month > issuedMonth ? year - 1 : year;
}

function relativeMonth(word: string, issuedOn: string | null): string | null {
  if (!issuedOn || issuedOn.length < 7) return null;
  const months = Number(issuedOn.slice(0, 4)) * 12 + Number(issuedOn.slice(5, 7)) - 1 - (word === "本月" ? 0 : 1);
  return join(Math.floor(months / 12), (months % 12) + 1, null);
}

/** How long after a feast an article still means it by the bare name. */
const NEAR_DAYS = 120;

function festivalNearIssue(name: string, issuedOn: string | null): string | null {
  if (!issuedOn || issuedOn.length < 7) return null;
  const date = festivalDate(name, Number(issuedOn.slice(0, 4)));
  if (!date) return null;
  const days = (Date.parse(issuedOn.padEnd(10, "-28").slice(0, 10)) - Date.parse(date)) / 86_400_000;
  return days >= 0 && days <= NEAR_DAYS ? date.slice(0, 7) : null;
}

function yearOf(issuedOn: string | null): number | null {
  return issuedOn ? Number(issuedOn.slice(0, 4)) : null;
}

function numberOf(written: string | undefined): number | null {
  return written === undefined ? null : chineseNumber(written);
}
