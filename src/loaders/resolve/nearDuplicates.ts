/** Characters in a shingle: so many in a row are shared by copies and seldom by texts on the same matter. */
const SHINGLE = 8;
/** Hash functions; the similarity is estimated to within about 1 / √128, 0.09. */
const HASHES = 128;
/** Rows of a band: texts of similarity s meet in one of the 32 bands with probability 1 − (1 − s⁴)³², 0.99 at 0.6. */
const ROWS = 4;
/** From this estimated similarity on (Jaccard, of shingles), two texts are copies of each other. */
export const NEAR_COPY = 0.7;
/** Shorter texts are alike by chance: formulas, headings, dates. */
export const SHORTEST_COPY = 40;

export interface Identified {
  readonly id: string;
  readonly text: string;
}

/** Two texts that are copies; `a` sorts before `b`. */
export interface NearDuplicate {
  readonly a: string;
  readonly b: string;
  /** 0–1; 1 for texts that are equal but for blanks and punctuation. */
  readonly similarity: number;
}

/**
 * Finds exact and near copies among texts by MinHash signatures (Broder 1997) in locality-sensitive bands. The result
 * is sorted and does not depend on the order of the texts.
 */
export function nearDuplicates(texts: Iterable<Identified>): readonly NearDuplicate[] {
  const signed = [...texts]
    .map(({ id, text }) => ({ id, bare: bareText(text) }))
    .filter(({ bare }) => bare.length >= SHORTEST_COPY);
  const known = new Map(signed.map(({ id, bare }) => [id, { bare, signature: signatureOf(bare) }]));
  const pairs = new Map<string, NearDuplicate>();
  for (const members of bandsOf([...known].map(([id, { signature }]) => ({ id, signature })))) {
    for (const [a, b] of pairsOf(members)) {
      const key = `${a}\0${b}`;
      const [one, other] = [known.get(a), known.get(b)];
      if (pairs.has(key) || one === undefined || other === undefined) continue;
      const similarity = one.bare === other.bare ? 1 : similarityOf(one.signature, other.signature);
      if (similarity >= NEAR_COPY) pairs.set(key, { a, b, similarity });
    }
  }
  return [...pairs.values()].sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b));
}

/** Share of the hash functions that two signatures agree in, an estimate of the share of shingles that they share. */
export function similarityOf(a: Uint32Array, b: Uint32Array): number {
  let equal = 0;
  for (let index = 0; index < HASHES; index += 1) if (a[index] === b[index]) equal += 1;
  return equal / HASHES;
}

/** The MinHash signature of a text without blanks and punctuation. */
export function signatureOf(bare: string): Uint32Array {
  const signature = new Uint32Array(HASHES).fill(0xffffffff);
  for (let start = 0; start + SHINGLE <= bare.length; start += 1) {
    const hash = hashOf(bare, start);
    for (let index = 0; index < HASHES; index += 1) {
      const mixed = (Math.imul(hash ^ (SEEDS[index] as number), 0x9e3779b1) ^ (hash >>> 15)) >>> 0;
      const value = Math.imul(mixed ^ (mixed >>> 13), 0x85ebca6b) >>> 0;
      if (value < (signature[index] as number)) signature[index] = value;
    }
  }
  return signature;
}

const bareText = (text: string): string => text.replace(/[\s\p{P}]/gu, "");

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Fixed seeds: the same text has the same signature on every machine. */
const SEEDS = Uint32Array.from({ length: HASHES }, (_, index) => Math.imul(index + 1, 0x27d4eb2f) >>> 0);

/** FNV-1a over the code units of a shingle. */
function hashOf(text: string, start: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < start + SHINGLE; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The ids that share a band of their signatures. */
function bandsOf(
  signed: readonly { readonly id: string; readonly signature: Uint32Array }[],
): Iterable<readonly string[]> {
  const buckets = new Map<string, string[]>();
  for (const { id, signature } of signed) {
    for (let row = 0; row < HASHES; row += ROWS) {
      const key = `${row}:${signature.subarray(row, row + ROWS).join()}`;
      const bucket = buckets.get(key);
      if (bucket) bucket.push(id);
      else buckets.set(key, [id]);
    }
  }
  return [...buckets.values()].filter(({ length }) => length > 1);
}

function pairsOf(members: readonly string[]): readonly (readonly [string, string])[] {
  const sorted = [...new Set(members)].sort(compare);
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b): [string, string] => [a, b]));
}
