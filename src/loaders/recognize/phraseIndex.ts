/** Phrases by their first two code units. */
export interface PhraseIndex<Row> {
  /** Those that may begin at `offset`, the longest first; undefined where none can. */
  at(text: string, offset: number): readonly Row[] | undefined;
  /** The first place from `offset` on where one may begin; -1 where none can any more. */
  next(text: string, offset: number): number;
}

/**
 * Indexes phrases so that one look tells that none begins at a place, which is so at almost every place of a text. Phrases
 * of one code unit are left out.
 */
export function indexPhrases<Row extends { readonly phrase: string }>(rows: Iterable<Row>): PhraseIndex<Row> {
  const buckets = new Map<number, Row[]>();
  for (const row of rows) {
    if (row.phrase.length < 2) continue;
    const head = headAt(row.phrase, 0);
    const bucket = buckets.get(head);
    if (bucket) bucket.push(row);
    else buckets.set(head, [row]);
  }
  for (const bucket of buckets.values()) bucket.sort((left, right) => right.phrase.length - left.phrase.length);
  const sieve = sieveOf(buckets.keys(), buckets.size);
  return {
    at(text, offset) {
      // A look behind the end of a text would slow down all others: V8 compiles reading within bounds only.
      if (offset + 1 >= text.length) return undefined;
      const head = headAt(text, offset);
      return sieve[placeIn(sieve, head)] === 1 ? buckets.get(head) : undefined;
    },
    next(text, offset) {
      if (offset + 1 >= text.length) return -1;
      let head = text.charCodeAt(offset);
      for (let place = offset; place + 1 < text.length; place += 1) {
        // The shift drops the code unit before the last one.
        head = (head << 16) | text.charCodeAt(place + 1);
        if (sieve[placeIn(sieve, head)] === 1) return place;
      }
      return -1;
    },
  };
}

/** Two code units as one number: no substring is made at each place of a text. */
function headAt(text: string, offset: number): number {
  return (text.charCodeAt(offset) << 16) | text.charCodeAt(offset + 1);
}

/** Marks the places of heads in a table with room for sixteen times as many, so that few others fall on them. */
function sieveOf(heads: Iterable<number>, count: number): Uint8Array {
  const sieve = new Uint8Array(1 << Math.max(10, Math.ceil(Math.log2(16 * count + 1))));
  for (const head of heads) sieve[placeIn(sieve, head)] = 1;
  return sieve;
}

/** Multiplicative hashing (Knuth, TAOCP 6.4): the upper half of the product spreads best. */
function placeIn(sieve: Uint8Array, head: number): number {
  return (Math.imul(head, 0x9e3779b1) >>> 12) & (sieve.length - 1);
}
