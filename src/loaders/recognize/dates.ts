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
  '(?<!(?:庆|庆祝|迎|纪念|欢度|献礼|迎接)[“"]?)(?<festival>春节|元宵节?|元旦|[“"]?三八[”"]?(?:国际)?(?:劳动)?(?:妇女)?节|[“"]?五一[”"]?(?:国际)?(?:劳动)?节?|[“"]?五四[”"]?(?:青年)?节?|[“"]?六一[”"]?(?:国际)?(?:儿童)?节?|[“"]?七一[”"]?|[“"]?八一[”"]?(?:建军)?节?|教师节|国庆节?|清明节?|植树节|护士节|国家宪法日|学雷锋纪念日|国际志愿者日|烈士纪念日|国家公祭日|全民国家安全教育日|消费者权益日|世界环境日|国际禁毒日)';
/** `19日上午`: a day of the month named before. */
const LONE_DAY =
  "(?<![\\d月年第至到—–~～-])(?<loneDay>[1-9]|[12]\\d|3[01])[日号](?=上午|下午|中午|早|晚|凌晨|傍晚|当天|一早|[,，])";
const TODAY = "(?<today>[今昨](?:[日天](?=上午|下午|中午|早|晚|[,，])|[晚晨夜](?!会)))";

const FORMS = new RegExp(
  [
    `(?:${YEAR}\\s?年|${RELATIVE})\\s*(?:${MONTH}\\s?月(?:\\s*${DAY}\\s*${RANGE}[日号])?|${FESTIVAL.replace("festival", "festivalOfYear")}|(?<half>[上下]半年|[一二三四第]+季度|[年]?[初底末]|[夏秋冬春]季?))?`,
    `(?<isoYear>(?:19|20)\\d{2})[-./](?<isoMonth>\\d{1,2})(?:[-./](?<isoDay>\\d{1,2}))?(?!\\d)`,
    `${MONTH.replace("month", "bareMonth")}月(?:份|\\s*${DAY.replace("day", "bareDay")}\\s*${RANGE}[日号]|[上中下]旬|[初底])`,
    "(?<thisMonth>本月|上月|上个月)",
    `${FESTIVAL}”?(?<that>当[天日])?`,
    LONE_DAY,
    TODAY,
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
  let last: string | null = null;
  for (const match of matchesOf(text, FORMS)) {
    const groups = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    const named = namedYear(groups, reference);
    if (named !== null) year = named;
    const value = valueOf(groups, { year, last, reference });
    if (value !== null && value.length >= 7) last = value;
    // `4月12日至6月11日` is told of the day it begins on.
    const before = found.at(-1);
    if (before && RANGED.test(text.slice(before.end, span.start))) continue;
    found.push({ value, ...span });
  }
  return found;
}

const RANGED = /^起?[至到—–~～-]{1,2}$/u;

type Groups = Readonly<Record<string, string | undefined>>;

function namedYear(groups: Groups, reference: DateReference): number | null {
  if (groups["year"]) return chineseNumber(groups["year"]);
  if (groups["isoYear"]) return Number(groups["isoYear"]);
  const issued = yearOf(reference.issuedOn);
  if (!groups["relative"] || issued === null) return null;
  const shift: Readonly<Record<string, number>> = { 去年: -1, 上年: -1, 前年: -2, 明年: 1, 次年: 1 };
  return groups["relative"] === "当年" ? null : issued + (shift[groups["relative"]] ?? 0);
}

interface Known {
  /** The year, and the month or day with its year, named last before the date. */
  readonly year: number | null;
  readonly last: string | null;
  readonly reference: DateReference;
}

function valueOf(groups: Groups, { year, last, reference }: Known): string | null {
  if (groups["today"]) return nearIssue(groups["today"], last?.length === 10 ? last : reference.issuedOn);
  if (groups["loneDay"]) return loneDay(Number(groups["loneDay"]), last?.slice(0, 7) ?? null, reference.issuedOn);
  if (groups["isoYear"]) return join(year, Number(groups["isoMonth"]), numberOf(groups["isoDay"]));
  if (groups["thisMonth"]) return relativeMonth(groups["thisMonth"], reference.issuedOn);
  if (groups["bareMonth"]) {
    const month = numberOf(groups["bareMonth"]);
    return join(year ?? inferredYear(month, reference), month, numberOf(groups["bareDay"]));
  }
  if (groups["festival"]) {
    const day = festivalNearIssue(groups["festival"], year, reference.issuedOn);
    return groups["that"] ? day : (day?.slice(0, 7) ?? null);
  }
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

/** From this day of the month on, the days before it lie in the same month. */
const WELL_IN = 10;

/** `近日`, `连日来`: the month of the issue, or its year where the month has only begun; null without a day of issue. */
export function recently({ issuedOn }: DateReference): string | null {
  if (issuedOn?.length !== 10) return null;
  if (Number(issuedOn.slice(8)) >= WELL_IN) return issuedOn.slice(0, 7);
  return issuedOn.slice(5, 7) === "01" ? null : issuedOn.slice(0, 4);
}

/** `今天上午` is the day of the report that its head names, else of the issue; `昨日` the one before. */
function nearIssue(word: string, issuedOn: string | null): string | null {
  if (issuedOn?.length !== 10) return null;
  return word.startsWith("今") ? issuedOn : dayBefore(issuedOn);
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - DAY_LENGTH).toISOString().slice(0, 10);
}

/** A day without its month lies in the month named before it, else in that of the issue or, after its day, the one before. */
function loneDay(day: number, month: string | null, issuedOn: string | null): string | null {
  const told = String(day).padStart(2, "0");
  if (month !== null) return `${month}-${told}`;
  if (issuedOn?.length !== 10) return null;
  const own = day <= Number(issuedOn.slice(8)) ? issuedOn.slice(0, 7) : relativeMonth("上月", issuedOn);
  return own === null ? null : `${own}-${told}`;
}

function relativeMonth(word: string, issuedOn: string | null): string | null {
  if (!issuedOn || issuedOn.length < 7) return null;
  const months = Number(issuedOn.slice(0, 4)) * 12 + Number(issuedOn.slice(5, 7)) - 1 - (word === "本月" ? 0 : 1);
  return join(Math.floor(months / 12), (months % 12) + 1, null);
}

/** In milliseconds. */
const DAY_LENGTH = 86_400_000;
/** How long after a feast an article still means it by the bare name. */
const NEAR_DAYS = 120;

/** The day of a feast in the year named before it, else the one that the issue follows. */
function festivalNearIssue(name: string, year: number | null, issuedOn: string | null): string | null {
  if (!issuedOn || issuedOn.length < 7) return year === null ? null : festivalDate(name, year);
  const date = festivalDate(name, Number(issuedOn.slice(0, 4)));
  if (!date) return null;
  const days = (Date.parse(issuedOn.padEnd(10, "-28").slice(0, 10)) - Date.parse(date)) / DAY_LENGTH;
  return days >= 0 && days <= NEAR_DAYS ? date : null;
}

function yearOf(issuedOn: string | null): number | null {
  return issuedOn ? Number(issuedOn.slice(0, 4)) : null;
}

function numberOf(written: string | undefined): number | null {
  return written === undefined ? null : chineseNumber(written);
}
