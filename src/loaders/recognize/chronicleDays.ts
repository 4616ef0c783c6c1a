import type { SegmentedArticle } from "../segment/SegmentedArticle.js";
import { chineseNumber } from "./chineseNumber.js";

const YEAR = /^(?<year>(?:19|20)\d{2})年?$/u;
const MONTH = /^(?:(?<year>(?:19|20)\d{2})年)?(?<month>\d{1,2}|十[一二]?|[一二三四五六七八九])月份?$/u;
const DAY = /^(?<day>\d{1,2})(?:[至到—–~～-]+\d{1,2})?[日号]/u;
const LONGEST_LINE = 10;

/**
 * The days of a chronicle by passage: it names year and month in lines of their own, and each entry opens with its day
 * (`7日 …`, `同日,…`) or with the month as a whole (`是月,…`). Dates are ISO, empty where a text is no chronicle.
 */
export function chronicleDays({ passages }: SegmentedArticle): ReadonlyMap<number, string> {
  const days = new Map<number, string>();
  let year: string | null = null;
  let month: string | null = null;
  let last: string | null = null;
  for (const { ordinal, text } of passages) {
    const line = text.length <= LONGEST_LINE ? text.trim() : "";
    const named = MONTH.exec(line)?.groups ?? YEAR.exec(line)?.groups;
    if (named) {
      year = named["year"] ?? year;
      month = named["month"] ? twoDigits(named["month"]) : null;
      last = null;
    } else if (year !== null && month !== null) {
      const day = DAY.exec(text)?.groups?.["day"];
      if (day) last = `${year}-${month}-${day.padStart(2, "0")}`;
      const told = day || text.startsWith("同日") ? last : /^[是本同]月/u.test(text) ? `${year}-${month}` : null;
      if (told !== null) days.set(ordinal, told);
    }
  }
  return days;
}

function twoDigits(number: string): string {
  return String(/\d/u.test(number) ? Number(number) : chineseNumber(number)).padStart(2, "0");
}
