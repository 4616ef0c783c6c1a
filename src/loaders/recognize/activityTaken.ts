import { EntityType } from "../../models/enums.js";
import type { EntityRecord } from "../../models/records.js";
import type { Span } from "../../models/span.js";
import { matchesOf } from "../clean/matchesOf.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";

/** The members of a formula where the text lists them: what they name is demanded, not done. */
export function itemSpans(
  earlier: readonly EntityRecord[],
  passages: readonly SegmentedPassage[],
): Map<number, Span[]> {
  const spans = new Map<number, Span[]>();
  for (const entity of earlier) {
    if (entity.type !== EntityType.SLOGAN) continue;
    const ordinals = new Set(entity.mentions.map(({ passage }) => passage));
    for (const { ordinal, text } of passages) {
      if (!ordinals.has(ordinal)) continue;
      for (const item of [entity.name, ...entity.items]) {
        const start = item.length >= 3 ? text.indexOf(item) : -1;
        if (start >= 0)
          spans.set(ordinal, [...(spans.get(ordinal) ?? []), { start: start - 1, end: start + item.length + 1 }]);
      }
    }
  }
  return spans;
}

/** What a quotation lists as the steps of a drive: `“学习动员、征求意见、整改”三个环节`. */
const STEPS = /“[^”]{4,80}”等?[\d几一二三四五六七八九十]+个(?:环节|阶段|步骤|方面|程序)/gu;

/** Quoted steps of a drive: they say how it is built, not what was done. */
export function stepSpans(text: string): Span[] {
  if (!text.includes("”") || !text.includes("个")) return [];
  return matchesOf(text, STEPS).map(({ index, 0: all }) => ({ start: index, end: index + all.length }));
}

/** A stretch that another entity has. */
export interface Taken extends Span {
  /** Nothing that ends with it is a deed of its own: `…教育活动`. What ends with a title or a body may be one. */
  readonly whole: boolean;
}

/** Stretches that other entities have: an event inside them is part of their name. */
export function takenSpans(earlier: readonly EntityRecord[]): Map<number, Taken[]> {
  const spans = new Map<number, Taken[]>();
  for (const { type, mentions } of earlier) {
    if (type !== EntityType.CAMPAIGN && type !== EntityType.CITED_WORK && type !== EntityType.ORGANIZATION) continue;
    const whole = type === EntityType.CAMPAIGN;
    for (const { passage, start, end } of mentions) {
      const list = spans.get(passage);
      if (list) list.push({ start, end, whole });
      else spans.set(passage, [{ start, end, whole }]);
    }
  }
  return spans;
}

/** A deed by the rule that found it. */
interface Ended extends Span {
  readonly method: string;
}

/** Whether a deed is part of the name of another entity. */
export function isTaken({ start, end, method }: Ended, taken: readonly Taken[]): boolean {
  // `发动5000名党员参与脱贫攻坚` ends with a drive, but is no name that bears it.
  const told = method === "activity.pattern";
  return taken.some((span) => {
    const inside = span.start - 1 <= start && end <= span.end + 1;
    return inside || (span.start < end && (span.whole && !told ? end <= span.end : end < span.end));
  });
}

/** Where persons are named: no deed begins with a part of a name. */
export function personSpans(earlier: readonly EntityRecord[]): Map<number, Span[]> {
  return spansOf(earlier, EntityType.LEADER);
}

/** Where campaigns are named: an event whose name begins inside one bears all of it (`…教育活动动员大会`). */
export function campaignSpans(earlier: readonly EntityRecord[]): Map<number, Span[]> {
  return spansOf(earlier, EntityType.CAMPAIGN);
}

function spansOf(earlier: readonly EntityRecord[], wanted: EntityType): Map<number, Span[]> {
  const spans = new Map<number, Span[]>();
  for (const { type, mentions } of earlier) {
    if (type !== wanted) continue;
    for (const { passage, start, end } of mentions) {
      const list = spans.get(passage);
      if (list) list.push({ start, end });
      else spans.set(passage, [{ start, end }]);
    }
  }
  return spans;
}
