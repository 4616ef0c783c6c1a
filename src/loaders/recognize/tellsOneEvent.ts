import { Genre } from "../../models/enums.js";
import type { SegmentedArticle } from "../segment/SegmentedArticle.js";
import { findDates } from "./dates.js";
import type { DateReference } from "./dates.js";

/** A short text without a genre of its own is a news item when its first sentence names a day. */
const MOST_PARAGRAPHS = 14;
const DAY = /\d{1,2}月\s*\d{1,2}\s*(?:[日号]|[至到—–~～-])|[今昨]日|[今昨]天|日前|近日|近期|刚刚/u;

/** Whether the article tells of one event throughout, as a news item does. */
export function tellsOneEvent({ genre, passages }: SegmentedArticle): boolean {
  if (genre !== Genre.NEWS && genre !== Genre.OTHER) return false;
  const bodies = passages.filter(({ role }) => role === "body");
  if (bodies.length > MOST_PARAGRAPHS) return false;
  return genre === Genre.NEWS || bodies.slice(0, 2).some(({ text }) => DAY.test(text.slice(0, 90)));
}

/** The day of the one event that the article tells of, as its opening states it; null where there is none. */
export function leadDate(article: SegmentedArticle, reference: DateReference): string | null {
  if (!tellsOneEvent(article)) return null;
  for (const { text, sentences } of article.passages.filter(({ role }) => role === "body").slice(0, 2)) {
    const telling = sentences
      .slice(0, LEADING)
      .filter(({ start, end }, at) => at === 0 || HELD.test(text.slice(start, end)));
    for (const { start, end } of telling) {
      const day = findDates(text.slice(start, end), reference).find(({ value }) => value?.length === 10);
      if (day) return day.value;
    }
  }
  return null;
}

/** So many sentences lead up to the event, where they say that it was held. */
const LEADING = 3;
const HELD = /召开|举行|举办|开展|组织/u;
