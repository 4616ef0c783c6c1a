import { SloganKind } from "../../models/enums.js";
import { flatMap } from "../clean/flatMap.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";
import type { ArticleContext } from "./ArticleContext.js";
import type { Candidate } from "./Candidate.js";
import { recognizeFormulas } from "./formulas.js";
import { isNumberedLabel } from "./numberedLabels.js";
import { chainEnd, quotationsIn } from "./quotations.js";
import type { Quotation } from "./quotations.js";
import { plainForm } from "./plainForm.js";
import { quotedItems, sloganKind, UNITED } from "./sloganKind.js";
import { recognizeBareSlogans } from "./slogansBare.js";
import { recognizeHeadedThemes } from "./slogansHeaded.js";
import { sumOf } from "./sloganSums.js";

/** A fixed phrase meant to be repeated, or a label for a list. */
export interface SloganCandidate extends Candidate {
  readonly text: string;
  readonly kind: SloganKind;
  readonly items: readonly string[];
}

/**
 * What lists a formula's members in one pair of quotation marks is no slogan beside it.
 *
 * @param drives mentions of campaigns: a phrase that is only part of their names is no slogan
 */
export function recognizeSlogans(context: ArticleContext, drives: readonly Candidate[]): SloganCandidate[] {
  const formulas = recognizeFormulas(context, drives).map(({ label, ...candidate }): SloganCandidate => ({
    text: label,
    kind: SloganKind.FORMULA,
    ...candidate,
  }));
  const lists = new Set(formulas.filter(({ items }) => items.length > 0).map(({ items }) => plainForm(items.join(""))));
  const phrases = flatMap(context.article.passages, (passage) => quotedPhrases(context, passage)).filter(
    (phrase) => (isThemed(phrase) || !isWithin(phrase, drives)) && !lists.has(plainForm(phrase.text)),
  );
  return [...formulas, ...phrases, ...recognizeBareSlogans(context), ...recognizeHeadedThemes(context)];
}

function quotedPhrases({ lexicon }: ArticleContext, place: SegmentedPassage): SloganCandidate[] {
  const { ordinal: passage, text } = place;
  const quotations = quotationsIn(place);
  const isLabel = quotations.map((quotation) => isNumberedLabel(quotation.text, lexicon.formulas));
  return flatMap(quotations, (quotation, index): SloganCandidate[] => {
    const { start, end, text: phrase } = quotation;
    if (isLabel[index] || lexicon.formulas.never.includes(phrase)) return [];
    const sum = sumOf(passage, text, quotation);
    if (sum) return [sum];
    const list = listOf(text, quotations, index);
    const setting = {
      chainStart: quotations[list[0] ?? index]?.start ?? start,
      chainEnd: chainEnd(text, quotations, index),
      besideLabel: phrase.length <= 5 && list.some((member) => isLabel[member]),
    };
    const kind = sloganKind(text, quotation, setting, lexicon.slogans);
    if (!kind) return [];
    const after = text.slice(end, end + 24);
    const united = kind === SloganKind.FORMULA ? (UNITED.exec(after)?.[0] ?? "") : "";
    return [
      {
        passage,
        start,
        end: end + united.length,
        surface: text.slice(start, end + united.length),
        text: `${phrase.replace(/[。,，;；、!！]$/u, "")}${united}`,
        kind,
        items: kind === SloganKind.FORMULA ? quotedItems(phrase, after) : [],
        method: `slogan.quoted.${kind.toLowerCase()}`,
        confidence: 0.8,
      },
    ];
  });
}

const SHORTEST_THEME = 6;

/** A phrase that `为主题` frames is a theme even where the name of a drive takes it in; a drive's label (`“…杯”竞赛主题`) is none. */
function isThemed({ method, text }: SloganCandidate): boolean {
  return method === "slogan.quoted.theme" && text.length >= SHORTEST_THEME;
}

/** The quotations joined by `、` or `和` with the one at `index`, itself among them. */
function listOf(text: string, quotations: readonly Quotation[], index: number): number[] {
  const joined = (left: number): boolean =>
    /^[、和与及]$/u.test(text.slice(quotations[left]?.end ?? 0, quotations[left + 1]?.start ?? 0));
  let first = index;
  while (first > 0 && joined(first - 1)) first -= 1;
  let last = index;
  while (last + 1 < quotations.length && joined(last)) last += 1;
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

function isWithin(phrase: Candidate, drives: readonly Candidate[]): boolean {
  return drives.some(
    ({ passage, start, end }) => passage === phrase.passage && start <= phrase.start + 1 && phrase.end - 1 <= end,
  );
}
