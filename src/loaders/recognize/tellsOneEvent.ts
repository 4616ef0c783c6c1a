import { Genre } from "../../models/enums.js";
import type { SegmentedArticle } from "../segment/SegmentedArticle.js";
import { findDates, recently } from "./dates.js";
import type { DateReference } from "./dates.js";

/** A short text without a genre of its own is a news item when its first sentence names a day. */
const MOST_PARAGRAPHS = 14;
const DAY =
  /\d{1,2}月\s*\d{1,2}\s*(?:[日号]|[至到—–~～-])|\d{1,2}[日号](?:[上下]午|晚)|[今昨]日|[今昨]天|日前|近日|近期|刚刚/u;

/** So many items that each open with a deed of their own: `★ 召开执委会`, `一、开展…活动`. */
const MANY = 3;
const ITEM = /^(?:[★☆●◆■▲]\s*|[一二三四五六七八九]、)(?:开展|举办|召开|举行|组织|走访|慰问)/u;

/** Whether the article tells of one event throughout, as a news item does. */
export function tellsOneEvent({ genre, passages }: SegmentedArticle): boolean {
  if (genre !== Genre.NEWS && genre !== Genre.OTHER) return false;
  const bodies = passages.filter(({ role }) => role === "body");
  if (bodies.length > MOST_PARAGRAPHS) return false;
  if (passages.filter(({ role, text }) => role !== "title" && ITEM.test(text)).length >= MANY) return false;
  return genre === Genre.NEWS || bodies.slice(0, 2).some(({ text }) => DAY.test(text.slice(0, 90)));
}

/** The day (or, where only `近日` is said, the month or year) of the one event that an article tells of, and the passage that states it. */
export interface LeadDay {
  readonly day: string;
  readonly passage: number;
}

/** As the opening states it; null where it states none. */
export function leadDate(article: SegmentedArticle, reference: DateReference): LeadDay | null {
  if (!tellsOneEvent(article)) return null;
  for (const { ordinal, text, sentences } of article.passages.filter(({ role }) => role === "body").slice(0, 2)) {
    const telling = sentences
      .slice(0, LEADING)
      .filter(({ start, end }, at) => at === 0 || HELD.test(text.slice(start, end)));
    for (const { start, end } of telling) {
      const told = text.slice(start, end);
      const days = findDates(told, reference).filter(({ value }) => value?.length === 10);
      // `本报4月15日讯` is the day of the report, which is that of the event only where no other is named.
      const day = days.find((date) => !REPORTED.test(told.slice(date.end))) ?? days[0];
      if (day?.value) return { day: day.value, passage: ordinal };
      const near = RECENT.test(told) ? recently(reference) : null;
      if (near !== null) return { day: near, passage: ordinal };
    }
  }
  return null;
}

const RECENT = /近日|日前|连日来|数日来/u;
const REPORTED = /^(?:讯|电|消息|报道|专电)/u;
/** So many sentences lead up to the event, where they say that it was held. */
const LEADING = 3;
const HELD = /召开|举行|举办|开展|组织/u;
