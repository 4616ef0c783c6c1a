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
  /** Ordinals of the passages that tell of that event. */
  readonly opening: ReadonlySet<number>;
}

export function datingOf(article: SegmentedArticle): Dating {
  const forward = article.genre === Genre.PLAN || article.genre === Genre.NOTICE;
  const issuedOn = article.issuedOn ?? statedYear(article)?.toString() ?? null;
  const reference = { issuedOn, forward };
  const opening = article.passages.filter(({ role }) => role !== "date" && role !== "byline").slice(0, OPENING);
  return {
    reference,
    lead: leadDate(article, reference),
    opening: new Set(opening.map(({ ordinal }) => ordinal)),
  };
}

/** So many paragraphs, with the title, tell of the event itself before they turn to what it is about. */
const OPENING = 4;

/** The time of a deed right behind its name: `(3月5日)`, `时间初定为6月30日`. */
const BEHIND = /^[^,，。;；:：()（）]{0,8}(?:[(（](?:时间[:：])?|[,，]?时间[^,，。;；]{0,6}[为是在于:：])/u;

/** A sentence that goes on telling of the event before it in its paragraph. */
const GOES_ON =
  /^(?:会上|会议|大会|会前|会后|仪式|活动|培训|座谈|随后|接着|最后|同时|当天|当日|与此同时|其间|期间|现场|大家|[\p{Script=Han}]{2,4}会上)/u;

/** What was done over a longer time, or is still to be done, was not done on the day of the event. */
const LONGER = /以来|至今|近年来|今后|下一步|先后\d|连续\d|[二三四五六]是/u;

/** How far behind a label the sentence that narrates its deed names its date. */
const LABEL_REACH = 40;

/**
 * The date of a deed: one in brackets behind its name, else the last one named before it in its sentence, else the day
 * of the one event that the article tells of, else the year that its paragraph opens with.
 */
export function dateOf(
  passage: SegmentedPassage,
  { start, end }: Span,
  { reference, lead, opening }: Dating,
): string | null {
  const { text } = passage;
  const sentence = sentenceAt(passage, start);
  if (isLabel(passage, start)) {
    const [told] = findDates(text.slice(sentence.end, sentence.end + LABEL_REACH), reference);
    if (told) return told.value;
  }
  const told = text.slice(sentence.start, sentence.end);
  const before = findDates(text.slice(0, start), reference).filter(({ end: behind }) =>
    isEventDate(text, behind, start),
  );
  return (
    dateBehind(text.slice(end, sentence.end), reference) ??
    fullest(before.filter((date) => date.start >= sentence.start)) ??
    (opening.has(passage.ordinal) || GOES_ON.test(told) ? (LONGER.test(told) ? null : lead) : null) ??
    (GOES_ON.test(told) ? before.findLast(({ value }) => value?.length === 10)?.value : null) ??
    yearOf(before, text)
  );
}

/** `2017年度`, `去年11月成立,至今…`, `2010年以来` are no day on which the deed was done. */
function isEventDate(text: string, end: number, start: number): boolean {
  return !/^(?:度|以来|至今|起[,，])/u.test(text.slice(end, end + 3)) && !/成立[,，]至今/u.test(text.slice(end, start));
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
