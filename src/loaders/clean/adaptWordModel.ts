import { isHan, simplified } from "./characterScore.js";
import type { WordModel } from "./WordModel.js";

/** Share of the document's own habits in every probability. */
const OWN = 0.3;
/** How many characters a pair counts as seen before, so that one occurrence does not make it certain. */
const SMOOTHING = 4;
const CHARACTERS_A_WORD = 1.6;

/** A word model that also knows the document it works on: what is garbled in one place is mostly said in others. */
export function adaptWordModel(base: WordModel, text: string): WordModel {
  const plain = [...text].map(simplified).join("");
  const { singles, pairs, total } = countPairs(plain);
  const counted = new Map<string, number>();
  const occurrences = (word: string): number => {
    const known = counted.get(word);
    if (known !== undefined) return known;
    const count = plain.split(word).length - 1;
    counted.set(word, count);
    return count;
  };
  return {
    frequency: (word) => base.frequency(word),
    logWord(word) {
      const known = base.logWord(word);
      // A single character is mostly part of a longer word, so that its count says nothing of the word that it is.
      if (known === null || total === 0 || word.length === 1) return known;
      return Math.log((1 - OWN) * Math.exp(known) + (OWN * occurrences(word) * CHARACTERS_A_WORD) / total);
    },
    logProbability(previous, next) {
      const general = Math.exp(base.logProbability(previous, next));
      if (total === 0) return Math.log(general);
      const single = (singles.get(next) ?? 0) / total;
      const own = ((pairs.get(previous + next) ?? 0) + SMOOTHING * single) / ((singles.get(previous) ?? 0) + SMOOTHING);
      return Math.log((1 - OWN) * general + OWN * own);
    },
  };
}

function countPairs(text: string): {
  singles: ReadonlyMap<string, number>;
  pairs: ReadonlyMap<string, number>;
  total: number;
} {
  const singles = new Map<string, number>();
  const pairs = new Map<string, number>();
  let total = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (!isHan(character)) continue;
    total += 1;
    singles.set(character, (singles.get(character) ?? 0) + 1);
    const pair = text.slice(at, at + 2);
    if (isHan(pair.charAt(1))) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { singles, pairs, total };
}
