import { SloganKind } from "../../models/enums.js";
import type { SloganLexicon } from "../../models/lexicon/SloganLexicon.js";
import type { ArticleContext } from "./ArticleContext.js";
import type { Candidate } from "./Candidate.js";
import { compileOnce } from "./compileOnce.js";
import { recognizeFormulas } from "./formulas.js";
import { isNumberedLabel } from "./numberedLabels.js";
import { findQuotations } from "./quotations.js";
import type { Quotation } from "./quotations.js";
import { recognizeBareSlogans } from "./slogansBare.js";

/** A fixed phrase meant to be repeated, or a label for a list. */
export interface SloganCandidate extends Candidate {
  readonly text: string;
  readonly kind: SloganKind;
  readonly items: readonly string[];
}

export function recognizeSlogans(context: ArticleContext, taken: readonly Candidate[]): SloganCandidate[] {
  const formulas = recognizeFormulas(context).map(({ label, ...candidate }): SloganCandidate => ({
    ...candidate,
    text: label,
    kind: SloganKind.FORMULA,
  }));
  const phrases = context.article.passages.flatMap(({ ordinal, text }) => quotedPhrases(context, ordinal, text));
  const bare = recognizeBareSlogans(context);
  return [...formulas, ...phrases.filter((phrase) => !isWithin(phrase, taken)), ...bare];
}

const LONGEST = 70;
const SPEECH_BEFORE =
  /(?:说|道|指出|强调|认为|写道|报告|谈到|讲话|问|答|讲|表示|反映|回答|要求|规定|提出|明确|如|云)[:：,，]?$/u;
const CALLED =
  /(?:被誉为|被称为|称为|称之为|叫做|命名为|授予|荣获|获得|所谓的?|评为|争当|争做|争创|创建|做好|当好|解决|化解)$/u;
const COUNTED_AFTER = /^(?:等)?[一二两三四五六七八九十几\d]+(?:个|项|大|种|条|位|名|户)(?!发展)/u;

interface Rules {
  readonly theme: RegExp;
  readonly frame: RegExp;
  readonly notFrame: RegExp;
  readonly fault: RegExp;
  readonly event: RegExp;
}

const rulesOf = compileOnce(({ themeFrames, frames, notFrames, faults, eventNouns }: SloganLexicon): Rules => {
  const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join("|");
  return {
    theme: new RegExp(
      `^(?:为(?:活动)?(?:${longestFirst(themeFrames)})|的?(?:活动)?(?:${longestFirst(themeFrames)})(?!教育|活动|实践|党日|团日|班会|宣传))`,
      "u",
    ),
    frame: new RegExp(
      `^(?:、[^。]{0,20})?(?:的|这一|这个|为|作为|等)?(?:[\\p{Script=Han}]{0,4})(?:${longestFirst(frames)})`,
      "u",
    ),
    notFrame: new RegExp(`^(?:的|等)?(?:[\\p{Script=Han}]{0,4})(?:${longestFirst(notFrames)})`, "u"),
    fault: new RegExp(`(?:${longestFirst(faults)})[\\p{Script=Han}“”、]{0,6}$`, "u"),
    event: new RegExp(
      `^(?:的|为主题的|为内容的|为主要内容的|等|为题的)?(?:[\\p{Script=Han}]{0,8}?)(?:${longestFirst(eventNouns)})`,
      "u",
    ),
  };
});

function quotedPhrases({ lexicon }: ArticleContext, passage: number, text: string): SloganCandidate[] {
  const quotations = findQuotations(text);
  const rules = rulesOf(lexicon.slogans);
  return quotations.flatMap((quotation, index): SloganCandidate[] => {
    const { start, end, text: phrase } = quotation;
    if (isNumberedLabel(phrase, lexicon.formulas)) return [];
    const kind = kindOf(text, quotation, {
      rules,
      chainEnd: chainEnd(text, quotations, index),
      beside: besideLabel(text, quotations, { index, context: lexicon }),
    });
    if (!kind) return [];
    const span = { passage, start, end, surface: text.slice(start, end) };
    const items = kind === SloganKind.FORMULA ? enumerationItems(phrase) : [];
    return [
      {
        ...span,
        text: phrase.replace(/[。,，;；、!！]$/u, ""),
        kind,
        items,
        method: `slogan.quoted.${kind.toLowerCase()}`,
        confidence: 0.8,
      },
    ];
  });
}

interface Setting {
  readonly rules: Rules;
  /** Where the list of quotations ends that this one belongs to. */
  readonly chainEnd: number;
  /** It stands in a list with a numbered label. */
  readonly beside: boolean;
}

function kindOf(
  text: string,
  { start, end, text: phrase }: Quotation,
  { rules, chainEnd, beside }: Setting,
): SloganKind | null {
  if (
    phrase.length < 3 ||
    phrase.length > LONGEST ||
    /[。?？]/u.test(phrase.slice(0, -1)) ||
    !/[\p{Script=Han}]{3}/u.test(phrase.replace(/[、,，;；\s·]/gu, ""))
  )
    return null;
  const before = text.slice(Math.max(0, start - 14), start);
  const after = text.slice(end, end + 24);
  const tail = text.slice(chainEnd, chainEnd + 24);
  const parts = phrase.split(/[、,，;；\s]/u).filter((part) => part.length > 0);
  if (rules.fault.test(before)) return null;
  if (
    /主题(?:是|为|定为)?[:：,，]?$/u.test(before) ||
    (rules.theme.test(after) && !/^为主题的[\p{Script=Han}]{0,12}(?:主题教育)/u.test(after))
  )
    return SloganKind.THEME;
  if (isEnumeration(parts)) return SloganKind.FORMULA;
  if (rules.event.test(after) || rules.event.test(tail)) return null;
  const framed =
    rules.frame.test(tail) ||
    /(?:口号|宗旨|目标|理念|精神|方针|载体|主线|校训|抓手|要求|原则)(?:是|为)?[:：,，]?$/u.test(before);
  if (beside) return SloganKind.FORMULA;
  if (rules.notFrame.test(after) || COUNTED_AFTER.test(after)) return null;
  if (SPEECH_BEFORE.test(before) && !framed) return null;
  if (CALLED.test(before) && parts.length === 1) return null;
  if (parts.length >= 2) return isParallel(parts) || framed ? SloganKind.SLOGAN : null;
  return framed && phrase.length >= 4 ? SloganKind.SLOGAN : null;
}

/** `德、能、勤、绩、廉`: single characters that stand for a list. */
function isEnumeration(parts: readonly string[]): boolean {
  return parts.length >= 3 && parts.every((part) => part.length === 1);
}

function enumerationItems(phrase: string): string[] {
  const parts = phrase.split(/[、,，]/u);
  return isEnumeration(parts) ? parts : [];
}

/** A slogan's clauses have about the same length. */
function isParallel(parts: readonly string[]): boolean {
  const lengths = parts.map(({ length }) => length);
  const longest = Math.max(...lengths);
  return Math.min(...lengths) >= 2 && longest <= 18 && longest <= Math.min(...lengths) * 2.6 + 1;
}

function chainEnd(text: string, quotations: readonly Quotation[], index: number): number {
  let end = quotations[index]?.end ?? 0;
  for (let next = index + 1; next < quotations.length; next += 1) {
    const quotation = quotations[next] as Quotation;
    if (!/^[、,，和与及]{1,2}$/u.test(text.slice(end, quotation.start))) break;
    end = quotation.end;
  }
  return end;
}

interface Beside {
  readonly index: number;
  readonly context: ArticleContext["lexicon"];
}

function besideLabel(text: string, quotations: readonly Quotation[], { index, context }: Beside): boolean {
  const own = quotations[index];
  if (!own || own.text.length > 5) return false;
  const chained = (left: Quotation, right: Quotation) => /^[、和与及]$/u.test(text.slice(left.end, right.start));
  let first = index;
  while (first > 0 && chained(quotations[first - 1] as Quotation, quotations[first] as Quotation)) first -= 1;
  let last = index;
  while (last + 1 < quotations.length && chained(quotations[last] as Quotation, quotations[last + 1] as Quotation))
    last += 1;
  const labelled = quotations
    .slice(first, last + 1)
    .some((quotation) => isNumberedLabel(quotation.text, context.formulas));
  return (
    labelled &&
    rulesOf(context.slogans).frame.test(
      text.slice((quotations[last] as Quotation).end, (quotations[last] as Quotation).end + 24),
    )
  );
}

function isWithin(phrase: Candidate, taken: readonly Candidate[]): boolean {
  return taken.some(
    ({ passage, start, end }) => passage === phrase.passage && start <= phrase.start + 1 && phrase.end - 1 <= end,
  );
}
