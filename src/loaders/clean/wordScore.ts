import { characterScore, isHanCode, rarity } from "./characterScore.js";
import { simplifiedText } from "./scriptTables.js";
import type { WordModel } from "./WordModel.js";

const LONGEST_WORD = 7;
const UNKNOWN_WORD = -19;
/** A full stop after a clause of so few characters is seldom one. */
const SHORTEST_SENTENCE = 3;
const SHORT_SENTENCE = -4;
const UNBALANCED_QUOTES = -4;
const STOPS = "，。、；：？！,.;:?!“”\n";

/**
 * Natural logarithm of how likely a text is, by its best division into words. Slower and surer than judging by pairs
 * of characters, which see no word longer than two.
 */
export function wordScore(text: string, words: WordModel): number {
  const plain = simplifiedText(text);
  const best = new Float64Array(plain.length + 1).fill(Number.NEGATIVE_INFINITY);
  best[0] = 0;
  for (let start = 0; start < plain.length; start += 1) {
    const reached = best[start] as number;
    const single = reached + singleScore(plain, text, start, words);
    if (single > (best[start + 1] as number)) best[start + 1] = single;
    if (!isHanCode(plain.charCodeAt(start))) continue;
    let rare = rarity(text.charCodeAt(start));
    const last = Math.min(plain.length, start + LONGEST_WORD);
    for (let end = start + 2; end <= last && isHanCode(plain.charCodeAt(end - 1)); end += 1) {
      rare += rarity(text.charCodeAt(end - 1));
      const probability = words.wordProbability(plain, start, end);
      if (probability === 0) continue;
      const score = reached + Math.log(probability) + rare;
      if (score > (best[end] as number)) best[end] = score;
    }
  }
  return (best[plain.length] as number) + punctuationScore(text);
}

function singleScore(plain: string, text: string, at: number, words: WordModel): number {
  const code = plain.charCodeAt(at);
  if (!isHanCode(code)) return characterScore(0, code, words);
  const probability = words.wordProbability(plain, at, at + 1);
  const known = probability === 0 ? UNKNOWN_WORD : Math.log(probability);
  // A rare variant must not profit from its common form.
  return Math.max(UNKNOWN_WORD, Math.min(known, characterScore(0, text.charCodeAt(at), words) + 2));
}

function punctuationScore(text: string): number {
  let short = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!STOPS.includes(text.charAt(at))) continue;
    if (start > 0 && text.charAt(at) === "。" && at - start < SHORTEST_SENTENCE) short += 1;
    start = at + 1;
  }
  return short * SHORT_SENTENCE;
}

/** The quotation marks of a text, without the rest. */
export const quotesOf = (text: string): string => text.replace(/[^“”]+/gu, "");

/** What quotation marks that do not pair cost. */
export function quoteScore(marks: string): number {
  let open = 0;
  let odd = 0;
  for (const mark of marks) {
    if (mark === "“") open += 1;
    else if (open > 0) open -= 1;
    else odd += 1;
  }
  return (open + odd) * UNBALANCED_QUOTES;
}
