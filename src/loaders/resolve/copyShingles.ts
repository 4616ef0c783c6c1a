/** Characters in a shingle: an edited character spoils so many of them, and texts on the same matter share few. */
const SHINGLE = 5;
/** Shorter texts are alike by chance: formulas, headings, dates. In UTF-16 units, without blanks and punctuation. */
export const SHORTEST_COPY = 40;

/** What of a text counts when it is compared: no blanks, no punctuation. */
export const bareTextOf = (text: string): string => text.replace(/[\s\p{P}]/gu, "");

/** A hash (FNV-1a) of each stretch of five UTF-16 units of a bare text, in order, repeated ones included. */
export function shinglesOf(bare: string): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, bare.length - SHINGLE + 1));
  for (let start = 0; start < hashes.length; start += 1) {
    let hash = 0x811c9dc5;
    for (let at = start; at < start + SHINGLE; at += 1) hash = Math.imul(hash ^ bare.charCodeAt(at), 0x01000193);
    hashes[start] = hash;
  }
  return hashes;
}

/** Spreads a 32-bit number over all 32 bits (the finalizer of MurmurHash3). */
export function scramble(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
