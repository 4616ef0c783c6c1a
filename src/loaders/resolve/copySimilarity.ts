import { scramble, shinglesOf } from "./copyShingles.js";

/** From this similarity on, two texts are copies of each other. */
export const NEAR_COPY = 0.7;
/** Shingles that a sketch keeps: all of a paragraph; of a longer text so many that the error is about 0.03. */
const SKETCH = 1024;

/** The smallest hashes of the shingles of a text, sorted, each once. */
export type Sketch = Uint32Array;

/** @param bare a text without blanks and punctuation */
export function sketchOf(bare: string): Sketch {
  const hashes = shinglesOf(bare).map(scramble).sort();
  const sketch = new Uint32Array(Math.min(SKETCH, hashes.length));
  let length = 0;
  for (const hash of hashes) {
    if (length === sketch.length) break;
    if (length === 0 || hash !== sketch[length - 1]) sketch[length++] = hash;
  }
  return sketch.slice(0, length);
}

/**
 * The share of the shingles of both texts that they have in common (Jaccard): exact for paragraphs, estimated from the
 * smallest hashes of the union (bottom-k, Broder 1997) for longer texts. 0–1, to four decimals.
 */
export function copySimilarity(a: Sketch, b: Sketch): number {
  let [left, right, union, shared] = [0, 0, 0, 0];
  while (union < SKETCH && (left < a.length || right < b.length)) {
    const [x, y] = [a[left] ?? Infinity, b[right] ?? Infinity];
    if (x <= y) left += 1;
    if (y <= x) right += 1;
    if (x === y) shared += 1;
    union += 1;
  }
  return union === 0 ? 0 : Math.round((shared / union) * 10_000) / 10_000;
}
