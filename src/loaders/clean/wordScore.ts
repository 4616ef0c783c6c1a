import { characterScore, isHan, rarity, simplified } from "./characterScore.js";
import type { WordModel } from "./WordModel.js";

const LONGEST_WORD = 7;
const UNKNOWN_WORD = -19;
/** A full stop after a clause of so few characters is seldom one. */
const SHORTEST_SENTENCE = 3;
const SHORT_SENTENCE = -4;
const UNBALANCED_QUOTES = -4;

/**
 * Natural logarithm of how likely a text is, by its best division into words. Slower and surer than judging by pairs
 * of characters, which see no word longer than two.
 */
export function wordScore(text: string, words: WordModel): number {
  const plain = [...text].map(simplified).join("");
  const best = new Array<number>(plain.length + 1).fill(Number.NEGATIVE_INFINITY);
  best[0] = 0;
  for (let start = 0; start < plain.length; start += 1) {
    const reached = best[start] as number;
    const longest = isHan(plain.charAt(start)) ? LONGEST_WORD : 1;
    for (let length = 1; length <= longest && start + length <= plain.length; length += 1) {
      const word = plain.slice(start, start + length);
      const score = singleOrWord(word, text.slice(start, start + length), words);
      if (score === null) continue;
      best[start + length] = Math.max(best[start + length] as number, reached + score);
    }
  }
  return (best[plain.length] as number) + punctuationScore(text);
}

function singleOrWord(word: string, original: string, words: WordModel): number | null {
  const known = words.logWord(word);
  if (word.length > 1) return known === null ? null : known + [...original].reduce((sum, one) => sum + rarity(one), 0);
  if (!isHan(word)) return characterScore("", word, words);
  // A rare variant must not profit from its common form.
  return Math.max(UNKNOWN_WORD, Math.min(known ?? UNKNOWN_WORD, characterScore("", original, words) + 2));
}

function punctuationScore(text: string): number {
  const sentences = text.split(/[，。、；：？！,.;:?!“”\n]/u);
  const stops = text.match(/[，。、；：？！,.;:?!“”\n]/gu) ?? [];
  const short = stops.filter(
    (stop, index) => stop === "。" && index > 0 && (sentences[index] ?? "").length < SHORTEST_SENTENCE,
  );
  return short.length * SHORT_SENTENCE;
}

/** What quotation marks that do not pair cost. */
export function quoteScore(line: string): number {
  let open = 0;
  let odd = 0;
  for (const mark of line.match(/[“”]/gu) ?? []) {
    if (mark === "“") open += 1;
    else if (open > 0) open -= 1;
    else odd += 1;
  }
  return (open + odd) * UNBALANCED_QUOTES;
}
