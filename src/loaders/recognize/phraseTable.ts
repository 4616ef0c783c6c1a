import { headOf, placeIn, sieveOf } from "./phraseSieve.js";

/** A phrase found in a text, with what the table knows of it. Offsets are UTF-16. */
export interface FoundPhrase<Value> {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly value: Value;
}

/** Finds the phrases of a fixed list in a text; at each place the longest wins. */
export interface PhraseTable<Value> {
  /** All hits from left to right, none inside another. */
  scan(text: string): FoundPhrase<Value>[];
  /** The longest phrase that begins exactly at `offset`. */
  at(text: string, offset: number): FoundPhrase<Value> | null;
}

interface Row<Value> {
  readonly phrase: string;
  readonly value: Value;
}

/**
 * Compiles a phrase list. Phrases are looked up by their first two code units, and a sieve tells without a look-up that
 * none begins at a place, which is so at almost every place of a text; phrases of one code unit are not supported and
 * left out.
 */
export function compilePhraseTable<Value>(rows: Iterable<Row<Value>>): PhraseTable<Value> {
  const buckets = new Map<number, Row<Value>[]>();
  for (const row of rows) {
    if (row.phrase.length < 2) continue;
    const head = headOf(row.phrase.charCodeAt(0), row.phrase.charCodeAt(1));
    const bucket = buckets.get(head);
    if (bucket) bucket.push(row);
    else buckets.set(head, [row]);
  }
  for (const bucket of buckets.values()) bucket.sort((left, right) => right.phrase.length - left.phrase.length);
  const sieve = sieveOf(buckets.keys(), buckets.size);

  const longest = (text: string, offset: number, head: number): FoundPhrase<Value> | null => {
    const bucket = buckets.get(head);
    if (bucket === undefined) return null;
    for (const { phrase, value } of bucket) {
      if (text.startsWith(phrase, offset)) return { start: offset, end: offset + phrase.length, phrase, value };
    }
    return null;
  };
  return {
    at(text, offset) {
      const head = headOf(text.charCodeAt(offset), text.charCodeAt(offset + 1));
      return sieve[placeIn(sieve, head)] === 1 ? longest(text, offset, head) : null;
    },
    scan(text) {
      const found: FoundPhrase<Value>[] = [];
      const last = text.length - 1;
      for (let offset = 0; offset < last; offset += 1) {
        const head = headOf(text.charCodeAt(offset), text.charCodeAt(offset + 1));
        if (sieve[placeIn(sieve, head)] === 0) continue;
        const hit = longest(text, offset, head);
        if (hit === null) continue;
        found.push(hit);
        offset = hit.end - 1;
      }
      return found;
    },
  };
}
