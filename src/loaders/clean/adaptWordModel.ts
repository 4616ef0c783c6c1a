import { isHanCode } from "./characterScore.js";
import { PairCounts } from "./PairCounts.js";
import { simplifiedText } from "./scriptTables.js";
import type { WordModel } from "./WordModel.js";

/** Share of the document's own habits in every probability. */
const OWN = 0.3;
/** How many characters a pair counts as seen before, so that one occurrence does not make it certain. */
const SMOOTHING = 4;
const CHARACTERS_A_WORD = 1.6;

/** A word model that also knows the document it works on: what is garbled in one place is mostly said in others. */
export function adaptWordModel(base: WordModel, text: string): WordModel {
  const plain = simplifiedText(text);
  const { singles, pairs, total } = countPairs(plain);
  if (total === 0) return base;
  const counted = new Map<string, number>();
  const occurrences = (word: string): number => {
    const last = word.length - 1;
    // A pair counts by itself, and a word is nowhere where its first or last pair is not.
    const ending = pairs.get(word.charCodeAt(last - 1), word.charCodeAt(last));
    if (last === 1 || ending === 0 || pairs.get(word.charCodeAt(0), word.charCodeAt(1)) === 0) return ending;
    let count = counted.get(word);
    if (count === undefined) counted.set(word, (count = timesIn(plain, word)));
    return count;
  };
  const own = (pair: number, before: number, next: number): number =>
    (pair + (SMOOTHING * (singles[next] as number)) / total) / (before + SMOOTHING);
  return {
    wordProbability(words, start, end) {
      const known = base.wordProbability(words, start, end);
      // A single character is mostly part of a longer word, so that its count says nothing of the word that it is.
      if (known === 0 || end - start === 1) return known;
      return (1 - OWN) * known + (OWN * occurrences(words.slice(start, end)) * CHARACTERS_A_WORD) / total;
    },
    probability(previous, next) {
      const before = singles[previous] as number;
      const pair = before === 0 ? 0 : pairs.get(previous, next);
      return (1 - OWN) * base.probability(previous, next) + OWN * own(pair, before, next);
    },
    leastProbability: (next) => (1 - OWN) * base.leastProbability(next),
  };
}

function timesIn(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) count += 1;
  return count;
}

function countPairs(text: string): { singles: Uint32Array; pairs: PairCounts; total: number } {
  const singles = new Uint32Array(0x10000);
  const pairs = new PairCounts(text.length / 4);
  let total = 0;
  let previous = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = isHanCode(text.charCodeAt(at)) ? text.charCodeAt(at) : 0;
    if (code !== 0) {
      total += 1;
      singles[code] = (singles[code] as number) + 1;
      if (previous !== 0) pairs.add(previous, code, 1);
    }
    previous = code;
  }
  return { singles, pairs, total };
}
