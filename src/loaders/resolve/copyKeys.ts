import { scramble, SHORTEST_COPY, shinglesOf } from "./copyShingles.js";

/** Properties that hold the keys of a text, in the order of the keys: the wording itself, then its bands. */
export const COPY_KEYS = ["keyWording", "keyBandA", "keyBandB", "keyBandC", "keyBandD"] as const;
const BANDS = COPY_KEYS.length - 1;
/**
 * Hash functions of a band. Texts that share the share s of their shingles meet in one of the four bands with probability
 * 1 − (1 − s³)⁴: 0.81 at 0.7, 0.94 at 0.8, 0.995 at 0.9, and 0.00003 at 0.02, as unrelated texts have it.
 */
const ROWS = 3;
/** Of the 50 bits of a key. */
const HIGH_BITS = 0x3ffff;

/**
 * Keys under which copies of a text find each other: equal texts have all of them in common, near copies most likely one
 * (MinHash, Broder 1997, in locality-sensitive bands). Each is a whole number below 2⁵⁰, and the same on every machine.
 * @param bare a text without blanks and punctuation
 * @returns one key for each of `COPY_KEYS`, or null for a text too short to be a copy
 */
export function copyKeysOf(bare: string): readonly number[] | null {
  if (bare.length < SHORTEST_COPY) return null;
  const minima = minimaOf(shinglesOf(bare));
  const keys = [keyOf(Array.from(bare, (_, at) => bare.charCodeAt(at)))];
  for (let band = 0; band < BANDS; band += 1) keys.push(keyOf(minima.subarray(band * ROWS, (band + 1) * ROWS)));
  return keys;
}

const SEEDS = Uint32Array.from({ length: BANDS * ROWS }, (_, index) => scramble(index + 1));

function minimaOf(shingles: Uint32Array): Uint32Array {
  const minima = new Uint32Array(SEEDS.length).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let index = 0; index < SEEDS.length; index += 1) {
      const value = scramble(shingle ^ (SEEDS[index] as number));
      if (value < (minima[index] as number)) minima[index] = value;
    }
  }
  return minima;
}

function keyOf(numbers: Iterable<number>): number {
  let [low, high] = [0x811c9dc5, 0x9e3779b1];
  for (const number of numbers) {
    low = Math.imul(low ^ number, 0x01000193);
    high = scramble(high ^ number);
  }
  return (high & HIGH_BITS) * 2 ** 32 + scramble(low);
}
