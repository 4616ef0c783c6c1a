import { PairCounts } from "./PairCounts.js";
import { PairRows } from "./PairRows.js";
import type { WordModel } from "./WordModel.js";
import { WordTable } from "./WordTable.js";

/** Share of the probability that goes to what follows in words; the rest to how frequent the next character is. */
const PAIR_WEIGHT = 0.75;
/** Rarer words, and rarer names of places and persons, must not be read into a text that may not hold them. */
const RAREST_WORD = 10;
const RAREST_NAME = 500;
/** A character that no word holds. */
const UNSEEN = 0.3;
/** Different pairs that a list of 350,000 words has, roughly. */
const PAIRS = 500_000;

/**
 * Makes a word model from a frequency list, one `word frequency tag` a line, as segmenters use it. Read at the first
 * question, since most documents ask none.
 */
export function createWordModel(list: () => string): WordModel {
  let counts: Counts | undefined;
  const known = (): Counts => (counts ??= countWords(list()));
  const least = (next: number): number => {
    const { characters, characterTotal } = known();
    return ((1 - PAIR_WEIGHT) * ((characters[next] as number) + UNSEEN)) / characterTotal;
  };
  return {
    wordProbability(text, start, end) {
      const { words, wordTotal } = known();
      const frequency = words.get(text, start, end);
      return frequency === 0 ? 0 : (frequency + 1) / wordTotal;
    },
    probability(previous, next) {
      const { characters, pairs } = known();
      const before = characters[previous] as number;
      return least(next) + (before === 0 ? 0 : (PAIR_WEIGHT * pairs.get(previous, next)) / before);
    },
    leastProbability: least,
  };
}

interface Counts {
  readonly words: WordTable;
  readonly wordTotal: number;
  /** By code unit. */
  readonly characters: Uint32Array;
  readonly characterTotal: number;
  readonly pairs: PairRows;
}

function countWords(list: string): Counts {
  const words = new WordTable();
  const characters = new Uint32Array(0x10000);
  const pairs = new PairCounts(PAIRS);
  let wordTotal = 0;
  let characterTotal = 0;
  for (let start = 0, feed = 0; start < list.length; start = feed + 1) {
    feed = list.indexOf("\n", start);
    if (feed < 0) feed = list.length;
    const end = list.indexOf(" ", start);
    if (end <= start || end >= feed) continue;
    const tagAt = list.indexOf(" ", end + 1) + 1;
    const frequency = Number.parseInt(list.slice(end + 1, Math.min(feed, end + 12)), 10);
    if (!(frequency > 0)) continue;
    const rarest = isNameTag(list, tagAt) ? RAREST_NAME : RAREST_WORD;
    if (end - start === 1 || frequency >= rarest) words.add(list, start, end, frequency);
    wordTotal += frequency;
    characterTotal += frequency * (end - start);
    let previous = 0;
    for (let at = start; at < end; at += 1) {
      const code = list.charCodeAt(at);
      characters[code] = (characters[code] as number) + frequency;
      if (at > start) pairs.add(previous, code, frequency);
      previous = code;
    }
  }
  return { words, wordTotal, characters, characterTotal, pairs: new PairRows(pairs) };
}

/** `nr`, `ns` and `nt` name persons, places and bodies. */
function isNameTag(list: string, at: number): boolean {
  return list.charAt(at) === "n" && /[rst]/u.test(list.charAt(at + 1));
}
