import type { FormulaLexicon } from "../../models/lexicon/FormulaLexicon.js";
import type { ArticleContext } from "./ArticleContext.js";
import type { Candidate } from "./Candidate.js";
import { compileOnce } from "./compileOnce.js";
import { findItems } from "./formulaItems.js";
import { headedItems } from "./formulaHeadings.js";
import { isFigureLabel, isInnerLabel, mayBeInner } from "./figureLabels.js";
import { knownItems } from "./knownFormulas.js";
import { isCounting, isNumberedLabel } from "./numberedLabels.js";
import { quotationsIn } from "./quotations.js";
import { matchesOf } from "../clean/matchesOf.js";

/** A numbered label, with what it lists where the text lists it. */
export interface FormulaCandidate extends Candidate {
  readonly label: string;
  readonly items: readonly string[];
}

/** A number and a measure word before a head that makes a label even without quotation marks. */
const UNQUOTED =
  /(?<![\p{Script=Han}\d]第|[一二三四五六七八九十百千万第\d])(?<label>[二两三四五六七八九十](?:[个大]?)[\p{Script=Han}]{1,3})/gu;

/** The number stands outside the marks: `六个“贯穿始终”`. */
const COUNTED_QUOTE = /(?<count>[二两三四五六七八九十]个)“(?<inner>[\p{Script=Han}]{1,5})”/gu;

/**
 * Numbered labels: between quotation marks wherever they stand; without marks only where the list follows, so that
 * plain counting does not become a label. The name of a drive (`“三级联创”活动`) is one only with its list.
 */
export function recognizeFormulas(context: ArticleContext, drives: readonly Candidate[]): FormulaCandidate[] {
  const { article, lexicon } = context;
  const found: FormulaCandidate[] = [];
  const labels = drives.flatMap(({ surface }) => /“(?<label>[^”]+)”/u.exec(surface)?.groups?.["label"] ?? surface);
  const driven = new Set(labels);
  for (const passage of article.passages) {
    const { ordinal, text } = passage;
    const quotations = quotationsIn(passage);
    for (const { start, end, text: label } of quotations) {
      const numbered = isNumberedLabel(label, lexicon.formulas) || isFigureLabel(label, text.slice(end, end + 14));
      const inner = !numbered && mayBeInner(label) && isBracket(text[end]);
      if (!numbered && !inner) continue;
      const items = inner
        ? findItems(label, { text, start, end })
        : itemsOf(context, label, { ordinal, text, start, end });
      if (inner && !isInnerLabel(label, items)) continue;
      // Members that are deeds themselves make up the drive.
      if (driven.has(label) && /(?:活动|行动|工程)$/u.test(label)) continue;
      if (items.length === 0 && driven.has(label) && !isBracket(text[end])) continue;
      if (items.length === 0 && driveNameOf(lexicon.formulas).test(text.slice(end, end + 10))) continue;
      if (items.length === 0 && isRank(text.slice(end, end + 6), label)) continue;
      const span = { passage: ordinal, start, end, surface: text.slice(start, end) };
      found.push({ label, items, method: "slogan.formula.quoted", confidence: 0.9, ...span });
    }
    for (const match of text.includes("个“") ? matchesOf(text, COUNTED_QUOTE) : []) {
      const label = `${match.groups?.["count"] ?? ""}${match.groups?.["inner"] ?? ""}`;
      if (!isNumberedLabel(label, lexicon.formulas)) continue;
      const span = { passage: ordinal, start: match.index, end: match.index + match[0].length, surface: match[0] };
      const items = itemsOf(context, label, { ordinal, text, start: span.start, end: span.end });
      found.push({ label, items, method: "slogan.formula.counted", confidence: 0.85, ...span });
    }
    if (!/[二两三四五六七八九十]/u.test(text)) continue;
    for (const match of matchesOf(text, UNQUOTED)) {
      const candidate = unquotedLabel(context, { ordinal, text, match });
      if (candidate && !quotations.some(({ start, end }) => start < candidate.end && candidate.start < end))
        found.push(candidate);
    }
  }
  return found;
}

interface Stand {
  readonly ordinal: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function itemsOf({ article, lexicon }: ArticleContext, label: string, { ordinal, ...place }: Stand): readonly string[] {
  const items = findItems(label, place);
  if (items.length > 0) return items;
  const headed = headedItems(article, label, ordinal);
  return headed.length > 0 ? headed : knownItems(article, label, lexicon.formulas);
}

const driveNameOf = compileOnce(
  ({ driveNouns }: FormulaLexicon) =>
    new RegExp(`^(?:的|主题|评选|创建|争创|专题|专项)?(?:${driveNouns.join("|")})(?!机制|模式|体系)`, "u"),
);

/** `“五星”级` is a rank. */
function isRank(after: string, label: string): boolean {
  return label.length === 2 && /^级/u.test(after);
}

interface Match {
  readonly ordinal: number;
  readonly text: string;
  readonly match: RegExpMatchArray;
}

function unquotedLabel(context: ArticleContext, { ordinal, text, match }: Match): FormulaCandidate | null {
  const { article, lexicon } = context;
  const start = match.index ?? 0;
  const longest = match.groups?.["label"] ?? "";
  for (let length = longest.length; length >= 2; length -= 1) {
    const label = longest.slice(0, length);
    const end = start + length;
    if (!isWorthReading(label, text[end], lexicon.formulas.labelHeads)) continue;
    if (!isNumberedLabel(label, lexicon.formulas) || isCounting(label, lexicon.formulas)) continue;
    const span = { passage: ordinal, start, end, surface: label, label };
    const items = isBracket(text[end]) ? findItems(label, { text, start, end }) : [];
    if (items.length > 0) return { items, method: "slogan.formula.bracket", confidence: 0.85, ...span };
    const head = lexicon.formulas.labelHeads.some(
      (word) => /^[二两三四五六七八九十]个/u.test(label) && label.slice(2) === word,
    );
    if (head && article.title?.includes(label) && text.includes(article.title.slice(0, 6)))
      return { items: [], method: "slogan.formula.title", confidence: 0.7, ...span };
    const listed = head ? itemsOf(context, label, { ordinal, text, start, end }) : [];
    if (listed.length > 0) return { items: listed, method: "slogan.formula.listed", confidence: 0.8, ...span };
    if (/^[二两三四五六七八九十]大/u.test(label) && label.length === 4) {
      const headed = headedItems(article, label, ordinal);
      if (headed.length > 0) return { items: headed, method: "slogan.formula.headed", confidence: 0.75, ...span };
    }
  }
  return null;
}

const isBracket = (character: string | undefined): boolean => character === "(" || character === "（";

/** Without marks only a list in brackets, a known head or `N大…` can make a label: all else is passed over at once. */
function isWorthReading(label: string, after: string | undefined, heads: readonly string[]): boolean {
  if (isBracket(after)) return true;
  return (label[1] === "个" && heads.includes(label.slice(2))) || (label[1] === "大" && label.length === 4);
}
