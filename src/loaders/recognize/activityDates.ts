import { Genre } from "../../models/enums.js";
import type { Span } from "../../models/span.js";
import type { SegmentedArticle, SegmentedPassage } from "../segment/SegmentedArticle.js";
import { findDates } from "./dates.js";
import type { DateReference, FoundDate } from "./dates.js";
import { isLabel } from "./isLabel.js";
import { sentenceAt } from "./sentenceAt.js";
import { statedYear } from "./statedYear.js";
import { leadDate } from "./tellsOneEvent.js";

/** What the dates of one article are read by. */
export interface Dating {
  readonly reference: DateReference;
  /** The day of the one event that the article tells of. */
  readonly lead: string | null;
}

export function datingOf(article: SegmentedArticle): Dating {
  const forward = article.genre === Genre.PLAN || article.genre === Genre.NOTICE;
  const issuedOn = article.issuedOn ?? statedYear(article)?.toString() ?? null;
  return { reference: { issuedOn, forward }, lead: leadDate(article, issuedOn) };
}

/** The time of a deed right behind its name: `(3月5日)`, `时间初定为6月30日`. */
const BEHIND = /^[^,，。;；:：()（）]{0,8}(?:[(（](?:时间[:：])?|[,，]?时间[^,，。;；]{0,6}[为是在于:：])/u;

/** A sentence that goes on telling of the event before it in its paragraph. */
const GOES_ON =
  /^(?:会上|会议|大会|会前|会后|仪式|活动|培训|座谈|随后|接着|最后|同时|当天|当日|与此同时|其间|期间|现场|大家|[\p{Script=Han}]{2,4}会上)/u;

/** How far behind a label the sentence that narrates its deed names its date. */
const LABEL_REACH = 40;

/**
 * The date of a deed: one in brackets behind its name, else the last one named before it in its sentence, else the day
 * of the one event that the article tells of, else the year that its paragraph opens with.
 */
export function dateOf(passage: SegmentedPassage, { start, end }: Span, { reference, lead }: Dating): string | null {
  const { text } = passage;
  const sentence = sentenceAt(passage, start);
  if (isLabel(passage, start)) {
    const [told] = findDates(text.slice(sentence.end, sentence.end + LABEL_REACH), reference);
    if (told) return told.value;
  }
  const before = findDates(text.slice(0, start), reference);
  return (
    dateBehind(text.slice(end, sentence.end), reference) ??
    fullest(before.filter((date) => date.start >= sentence.start)) ??
    lead ??
    (GOES_ON.test(text.slice(sentence.start, sentence.end))
      ? before.findLast(({ value }) => value?.length === 10)?.value
      : null) ??
    yearOf(before, text)
  );
}

/** The last date, or a fuller one before it that it only repeats: `3月2日…召开2012年工作会议`. */
function fullest(dates: readonly FoundDate[]): string | null {
  const last = dates.at(-1)?.value ?? null;
  if (last?.length !== 4) return last;
  return dates.findLast(({ value }) => value !== null && value.length > 4 && value.startsWith(last))?.value ?? last;
}

function dateBehind(after: string, reference: DateReference): string | null {
  const opening = BEHIND.exec(after);
  if (!opening) return null;
  const [date] = findDates(after.slice(0, opening[0].length + 16), reference);
  return date && date.start <= opening[0].length + 1 ? date.value : null;
}

/** A paragraph that opens with a year tells of that year. */
function yearOf(dates: readonly FoundDate[], text: string): string | null {
  const first = dates.find(({ value }) => value !== null);
  const opens = first !== undefined && /^(?:[^。;；]{0,14}。)?[^。;；]{0,16}$/u.test(text.slice(0, first.start));
  return opens ? (first.value?.slice(0, 4) ?? null) : null;
}
