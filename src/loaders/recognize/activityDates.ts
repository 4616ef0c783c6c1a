import { Genre } from "../../models/enums.js";
import type { Span } from "../../models/span.js";
import type { SegmentedArticle, SegmentedPassage } from "../segment/SegmentedArticle.js";
import { matchesOf } from "../clean/matchesOf.js";
import { chronicleOf, type Chronicle } from "./chronicle.js";
import { findDates, recently } from "./dates.js";
import type { DateReference, FoundDate } from "./dates.js";
import { isLabel } from "./isLabel.js";
import { sentenceAt } from "./sentenceAt.js";
import { statedYear } from "./statedYear.js";
import { leadDate } from "./tellsOneEvent.js";
import type { LeadDay } from "./tellsOneEvent.js";

/** What the dates of one article are read by. */
export interface Dating extends Chronicle {
  readonly reference: DateReference;
  /** The day of the one event that the article tells of. */
  readonly lead: LeadDay | null;
  /** Ordinals of the passages that tell of that event. */
  readonly opening: ReadonlySet<number>;
  /** The one year that the whole article tells of; null where it names several or none. */
  readonly year: string | null;
}

export function datingOf(article: SegmentedArticle): Dating {
  const forward = article.genre === Genre.PLAN || article.genre === Genre.NOTICE;
  const issuedOn = article.issuedOn ?? statedYear(article)?.toString() ?? null;
  const reference = { issuedOn, forward };
  const opening = article.passages.filter(({ role }) => role !== "date" && role !== "byline").slice(0, OPENING);
  const lead = leadDate(article, reference);
  return {
    reference,
    lead,
    opening: new Set(opening.map(({ ordinal }) => ordinal)),
    year: forward || lead !== null ? null : onlyYear(article),
    ...chronicleOf(article),
  };
}

const YEARS = /(?<![\d至到—–~～-])(?<year>(?:19|20)\d{2})(?=年(?!度工作计划))/gu;
const NAMES = /《[^》]*》|“[^”]*”/gu;

const OPENS =
  /(?:^(?:【[^】]*】)?\s*(?=\d{4}年度?(?:[,，]|以来|[我全]\p{Script=Han}))|[把将](?=\d{4}年(?:确定|定|列)为))(?<year>(?:19|20)\d{2})年/u;
const SUMMED = /(?<year>(?:19|20)\d{2})年.*(?:总结|综述|概况)$/u;

/** A report or yearbook of one year opens with that year, and names no other. */
function onlyYear({ title, passages }: SegmentedArticle): string | null {
  const told = passages.filter(({ role }) => role === "body" || role === "heading");
  const stated = [...told.slice(0, 2).map(({ text }) => OPENS.exec(text)), SUMMED.exec(title ?? "")];
  const only = stated.find((match) => match !== null)?.groups?.["year"];
  if (!only) return null;
  const years = new Set<string>();
  for (const { text } of told)
    for (const { groups } of matchesOf(text.replace(NAMES, ""), YEARS)) years.add(groups?.["year"] ?? "");
  return years.size === 1 && years.has(only) ? only : null;
}

/** So many paragraphs, with the title, tell of the event itself before they turn to what it is about. */
const OPENING = 4;

/** The time of a deed right behind its name: `(3月5日)`, `时间初定为6月30日`. */
const BEHIND = /^[^,，。;；:：()（）]{0,8}(?:[(（](?:时间[:：])?|[,，]?时间[^,，。;；]{0,6}[为是在于:：])/u;

/** A paragraph that opens so tells of a longer time throughout. */
const PERIOD = /(?:^|。)[^,，。]{0,8}(?:近年来|年来|以来|多年|每年|长期)/u;

/** Further down such an article goes on telling of its event, unless a sentence looks back, ahead or aside. */
const BACKGROUND =
  /以来|至今|近年|近期|今后|下一步|接下来|未来|先后\d|连续\d|据悉|据了解|据介绍|此前|之前|[曾将]|多次|长期|期间|[每去今前明]年|[上下]学期|\d{4}年|年来|以前|过去|一直|持续|计划|[一二三四五六七八九]是|要/u;
/** Further down only what is told as done belongs to the event. */
const TOLD = /了|召开|举行|举办|开展|观看|聆听|走进|来到|前往|参观|慰问|走访|看望|重温/u;

/** A sentence that goes on telling of the event before it in its paragraph. */
const GOES_ON =
  /^(?:会上|会议|大会|会前|会后|仪式|活动|培训|座谈|随后|接着|最后|同时|当天|当日|与此同时|其间|期间|现场|大家|[\p{Script=Han}]{2,4}会上)/u;

/** What was done over a longer time, or is still to be done, was not done on the day of the event. */
const LONGER =
  /以来|至今|近年来|今后|下一步|接下来|届时|将[^,，。;；]{0,6}(?:开展|组织|举办|举行|召开)|先后\d|连续\d|[\d一二三四五六七八九十多]+次|层层|[二三四五六]是|^[^,，]{0,4}(?:近日|日前)/u;

/** How far behind a label the sentence that narrates its deed names its date. */
const LABEL_REACH = 40;

/**
 * The date of a deed: one in brackets behind its name, else the last one named before it in its sentence, else the day
 * of the one event that the article tells of, else the year that its paragraph opens with.
 */
export function dateOf(
  passage: SegmentedPassage,
  { start, end }: Span,
  { reference: whole, lead, opening, year, years, days }: Dating,
): string | null {
  const { text } = passage;
  const reference = years.get(passage.ordinal) ?? whole;
  const sentence = sentenceAt(passage, start);
  if (isLabel(passage, start)) {
    const [told] = findDates(text.slice(sentence.end, sentence.end + LABEL_REACH), reference);
    if (told) return told.value;
  }
  const told = text.slice(sentence.start, sentence.end);
  const before = findDates(text.slice(0, start), reference).filter((date) => isEventDate(text, date, start));
  return (
    dateBehind(text.slice(end, sentence.end), reference) ??
    fullest(before.filter((date) => date.start >= sentence.start)) ??
    days.get(passage.ordinal) ??
    dayOfLead(told.slice(0, start - sentence.start), lead) ??
    (RECENTLY.test(told) ? recently(reference) : null) ??
    dayGoneOn(told, before) ??
    keptDay(text.slice(start, end), reference) ??
    (belongsToEvent(told.slice(0, end - sentence.start), text.slice(0, sentence.start), opening.has(passage.ordinal)) &&
    !(passage.role === "body" && lead !== null && passage.ordinal < lead.passage)
      ? (lead?.day ?? null)
      : null) ??
    yearOf(before, text) ??
    (LONGER.test(told) || PERIOD.test(text.slice(0, start)) ? null : year)
  );
}

/** `20日上午` further down in the news of an event of several days: in the month of its first. */
function dayOfLead(told: string, lead: LeadDay | null): string | null {
  const day = lead?.day.length === 10 ? LONE_DAY.exec(told)?.groups?.["day"] : undefined;
  return day && lead ? `${lead.day.slice(0, 8)}${day.padStart(2, "0")}` : null;
}

const LONE_DAY = /^(?<day>[1-9]|[12]\d|3[01])[日号](?:[上下中]午|晚)/u;

/** At the head of a sentence: shortly before the issue. */
const RECENTLY = /^[^。;；]{0,40}(?:近日|日前|连日来|数日来)[,，\p{Script=Han}]/u;

/** The day named last before in the paragraph, where the sentence goes on telling of it. */
function dayGoneOn(told: string, before: readonly FoundDate[]): string | null {
  if (!GOES_ON.test(told)) return null;
  return before.findLast(({ value }) => value?.length === 10)?.value ?? null;
}

/** A day that is kept each year under its date: `“6·16”咨询日`. */
const KEPT_DAY = /(?<!\d)(?<month>\d{1,2})[·•.](?<day>\d{1,2})(?=[”"]?\p{Script=Han}{0,8}[日节])/u;

function keptDay(name: string, reference: DateReference): string | null {
  const { month, day } = KEPT_DAY.exec(name)?.groups ?? {};
  return month && day ? (findDates(`${month}月${day}日`, reference)[0]?.value ?? null) : null;
}

/** Whether a sentence tells of the one event of its article. */
function belongsToEvent(told: string, before: string, opens: boolean): boolean {
  if (PERIOD.test(before)) return false;
  if (opens || GOES_ON.test(told)) return !LONGER.test(told);
  return TOLD.test(told) && !BACKGROUND.test(told);
}

/** `2017年度`, `去年11月成立,至今…`, `2010年以来` are no day on which the deed was done. */
function isEventDate(text: string, { start: from, end }: Span, start: number): boolean {
  if (/截[止至]$/u.test(text.slice(0, from))) return false;
  return (
    !/^(?:[-—–~～至到]+\d{4}|度|以来|至今|起[,，])/u.test(text.slice(end, end + 6)) &&
    !/成立[,，]至今/u.test(text.slice(end, start))
  );
}

/** The last date, or a fuller one before it that it only repeats: `3月2日…召开2012年工作会议`, `3月3日,妇女节来临之际`. */
function fullest(dates: readonly FoundDate[]): string | null {
  const last = dates.at(-1)?.value ?? null;
  if (last === null || last.length === 10) return last;
  const fuller = dates.findLast(({ value }) => value !== null && value.length > last.length && value.startsWith(last));
  return fuller?.value ?? last;
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
