import type { SegmentedArticle } from "../segment/SegmentedArticle.js";
import { chineseNumber } from "./chineseNumber.js";
import type { DateReference } from "./dates.js";

/** How the lines of a chronicle that are nothing but a year, or a year and a month, date what stands under them. */
export interface Chronicle {
  /** What passages under a year are read by, by ordinal. */
  readonly years: ReadonlyMap<number, DateReference>;
  /** The days, or months, that entries under a month open with, by ordinal, in ISO form. */
  readonly days: ReadonlyMap<number, string>;
}

const YEAR = /^[[【(（]?(?<year>(?:19|20)\d{2})年?(?:大事记)?[\]】)）]?$/u;
const MONTH = /^(?:(?<year>(?:19|20)\d{2})年)?(?<month>\d{1,2}|十[一二]?|[一二三四五六七八九])月份?$/u;
const DAY = /^(?<day>\d{1,2})(?:[至到—–~～-]+\d{1,2})?[日号]/u;
const LONGEST_LINE = 12;

/** Both tables are empty for a text that is no chronicle. Entries open with `7日 …`, `同日,…` or `是月,…`. */
export function chronicleOf({ passages }: SegmentedArticle): Chronicle {
  const years = new Map<number, DateReference>();
  const days = new Map<number, string>();
  let year: string | null = null;
  let month: string | null = null;
  let last: string | null = null;
  // The year of the issue stands in a line of its own, too: it heads nothing.
  let heads = false;
  for (const { ordinal, text, role } of passages) {
    const line = text.length <= LONGEST_LINE ? text.trim() : "";
    const named = MONTH.exec(line)?.groups ?? YEAR.exec(line)?.groups;
    if (named) {
      if (named["year"]) [year, heads] = [named["year"], role !== "date"];
      month = named["month"] ? twoDigits(named["month"]) : null;
      last = null;
      continue;
    }
    if (year === null) continue;
    if (heads) years.set(ordinal, { issuedOn: year });
    if (month === null) continue;
    const day = DAY.exec(text)?.groups?.["day"];
    if (day) last = `${year}-${month}-${day.padStart(2, "0")}`;
    const told = day || text.startsWith("同日") ? last : /^[是本同]月/u.test(text) ? `${year}-${month}` : null;
    if (told !== null) days.set(ordinal, told);
  }
  return { years, days };
}

function twoDigits(number: string): string {
  return String(/\d/u.test(number) ? Number(number) : chineseNumber(number)).padStart(2, "0");
}
