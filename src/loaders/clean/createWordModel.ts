import type { WordModel } from "./WordModel.js";

/** Share of the probability that goes to what follows in words; the rest to how frequent the next character is. */
const PAIR_WEIGHT = 0.75;
/** Rarer words, and rarer names of places and persons, must not be read into a text that may not hold them. */
const RAREST_WORD = 10;
const RAREST_NAME = 500;
const NAME_TAG = /^n[rst]/u;
/** A character that no word holds. */
const UNSEEN = 0.3;

/**
 * Makes a word model from a frequency list, one `word frequency tag` a line, as segmenters use it. Read at the first
 * question, since most documents ask none.
 */
export function createWordModel(list: () => string): WordModel {
  let counts: Counts | undefined;
  const known = (): Counts => (counts ??= countWords(list()));
  return {
    frequency: (word) => known().words.get(word) ?? 0,
    logWord(word) {
      const { words, wordTotal } = known();
      const frequency = words.get(word);
      return frequency === undefined ? null : Math.log((frequency + 1) / wordTotal);
    },
    logProbability(previous, next) {
      const { characters, characterTotal, pairs } = known();
      const single = ((characters.get(next) ?? 0) + UNSEEN) / characterTotal;
      const before = characters.get(previous) ?? 0;
      const pair = before === 0 ? 0 : (pairs.get(pairKey(previous, next)) ?? 0) / before;
      return Math.log(PAIR_WEIGHT * pair + (1 - PAIR_WEIGHT) * single);
    },
  };
}

interface Counts {
  readonly words: ReadonlyMap<string, number>;
  readonly wordTotal: number;
  readonly characters: ReadonlyMap<string, number>;
  readonly characterTotal: number;
  readonly pairs: ReadonlyMap<number, number>;
}

const pairKey = (a: string, b: string): number => a.charCodeAt(0) * 0x10000 + b.charCodeAt(0);

function countWords(list: string): Counts {
  const words = new Map<string, number>();
  const characters = new Map<string, number>();
  const pairs = new Map<number, number>();
  let wordTotal = 0;
  let characterTotal = 0;
  for (const line of list.split("\n")) {
    const space = line.indexOf(" ");
    const frequency = Number.parseInt(line.slice(space + 1), 10);
    if (space <= 0 || !(frequency > 0)) continue;
    const word = line.slice(0, space);
    const rarest = NAME_TAG.test(line.slice(line.lastIndexOf(" ") + 1)) ? RAREST_NAME : RAREST_WORD;
    if (word.length === 1 || frequency >= rarest) words.set(word, frequency);
    wordTotal += frequency;
    for (let at = 0; at < word.length; at += 1) {
      const character = word.charAt(at);
      characters.set(character, (characters.get(character) ?? 0) + frequency);
      characterTotal += frequency;
      if (at > 0) {
        const key = pairKey(word.charAt(at - 1), character);
        pairs.set(key, (pairs.get(key) ?? 0) + frequency);
      }
    }
  }
  return { words, wordTotal, characters, characterTotal, pairs };
}
