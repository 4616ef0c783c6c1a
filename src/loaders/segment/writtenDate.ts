import type { Span } from "../../models/span.js";
import { matchesOf } from "../clean/matchesOf.js";

/** A date as it stands in a text. */
export interface WrittenDate extends Span {
  /** `2005`, `2005-02` or `2005-02-28`. */
  readonly value: string;
}

/** Copies write the zero as a circle or a letter, too. */
const DIGIT = "[0-9〇○ＯOo零一二三四五六七八九]";
const DAY = "(?:[0-9]{1,2}|[一二三四五六七八九十廿卅]{1,3})";
const pattern = new RegExp(
  `(?<year>${DIGIT}{4})(?:\\s*年(?:\\s*(?<month>${DAY})\\s*月(?:\\s*(?<day>${DAY})\\s*[日号])?)?` +
    `|(?:[-/.](?<m>[0-9]{1,2})(?:[-/.](?<d>[0-9]{1,2}))?)(?![0-9]))` +
    `|(?<![0-9.])(?<lastDay>[0-9]{1,2})\\.(?<lastMonth>[0-9]{1,2})\\.(?<lastYear>(?:19|20)[0-9]{2})(?![0-9.])`,
  "gu",
);

/** The dates of a text that have a year, in all written forms: `2005年2月28 日`, `二○一一年三月十五日`, `2011-03-21`. */
export function writtenDates(text: string): readonly WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (const match of matchesOf(text, pattern)) {
    const value = isoDate(match.groups ?? {});
    if (value) dates.push({ value, start: match.index, end: match.index + match[0].length });
  }
  return dates;
}

function isoDate(groups: Readonly<Record<string, string | undefined>>): string | null {
  const year = digitsOf(groups.year ?? groups.lastYear ?? "");
  if (year < 1900 || year > 2100) return null;
  const month = numberOf(groups.month ?? groups.m ?? groups.lastMonth);
  const day = numberOf(groups.day ?? groups.d ?? groups.lastDay);
  if (month === null) return String(year);
  if (month < 1 || month > 12) return null;
  if (day === null) return `${year}-${pad(month)}`;
  return day >= 1 && day <= 31 ? `${year}-${pad(month)}-${pad(day)}` : null;
}

const pad = (value: number): string => String(value).padStart(2, "0");

const CHINESE_DIGITS = "〇一二三四五六七八九";

function digitsOf(written: string): number {
  return Number(
    [...written]
      .map((digit) =>
        /[○ＯOo零]/u.test(digit) ? 0 : CHINESE_DIGITS.includes(digit) ? CHINESE_DIGITS.indexOf(digit) : digit,
      )
      .join(""),
  );
}

/** Up to 39, as months and days need. */
function numberOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  if (/^[0-9]+$/u.test(written)) return Number(written);
  const spelled = written.replace("廿", "二十").replace("卅", "三十");
  const [tens, ones] = spelled.includes("十") ? spelled.split("十") : ["", spelled];
  const value = (digit: string | undefined, empty: number): number => (digit ? CHINESE_DIGITS.indexOf(digit) : empty);
  return spelled.includes("十") ? value(tens, 1) * 10 + value(ones, 0) : value(ones, 0);
}
