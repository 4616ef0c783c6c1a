import type { FoundPhrase } from "./phraseTable.js";

interface Row<Value> {
  readonly phrase: string;
  readonly value: Value;
}

/** Lists of phrases by name, each with what it knows of a phrase. */
export type PhraseLists<Values> = { readonly [Name in keyof Values]: Iterable<Row<Values[Name]>> };
/** The phrases found, by the name of their list, from left to right. */
export type PhraseHits<Values> = { readonly [Name in keyof Values]: FoundPhrase<Values[Name]>[] };

/** Finds the phrases of several lists in one pass over a text. */
export interface PhraseScanner<Values> {
  scan(text: string): PhraseHits<Values>;
}

interface Entry {
  readonly phrase: string;
  readonly list: number;
  readonly value: unknown;
}

/**
 * Compiles several phrase lists into one table. In each list the longest phrase at a place wins and none is found inside
 * another, but for the list `every`, in which each phrase counts. Phrases of one code unit are left out.
 */
export function compilePhraseScanner<Values extends object>(
  lists: PhraseLists<Values>,
  every: keyof Values,
): PhraseScanner<Values> {
  const names = Object.keys(lists) as (keyof Values)[];
  const all = names.indexOf(every);
  const buckets = new Map<number, Entry[]>();
  // Most places of a text are dismissed by their first code unit.
  const opens = new Uint8Array(0x10000);
  names.forEach((name, list) => {
    for (const { phrase, value } of lists[name]) {
      if (phrase.length < 2) continue;
      opens[phrase.charCodeAt(0)] = 1;
      const key = keyAt(phrase, 0);
      buckets.set(key, [...(buckets.get(key) ?? []), { phrase, list, value }]);
    }
  });
  for (const bucket of buckets.values()) bucket.sort((left, right) => right.phrase.length - left.phrase.length);

  return {
    scan(text) {
      const found = names.map((): FoundPhrase<unknown>[] => []);
      const free = names.map(() => 0);
      for (let offset = 0; offset + 1 < text.length; offset += 1) {
        if (opens[text.charCodeAt(offset)] === 0) continue;
        const bucket = buckets.get(keyAt(text, offset));
        if (!bucket) continue;
        for (const { phrase, list, value } of bucket) {
          if ((free[list] as number) > offset || !text.startsWith(phrase, offset)) continue;
          const end = offset + phrase.length;
          (found[list] as FoundPhrase<unknown>[]).push({ start: offset, end, phrase, value });
          if (list !== all) free[list] = end;
        }
      }
      return Object.fromEntries(names.map((name, list) => [name, found[list]])) as PhraseHits<Values>;
    },
  };
}

/** Two code units as one number: no substring is made at each place of a text. */
function keyAt(text: string, offset: number): number {
  return text.charCodeAt(offset) * 0x10000 + (text.charCodeAt(offset + 1) || 0);
}
