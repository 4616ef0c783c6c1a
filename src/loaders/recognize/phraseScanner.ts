import { flatMap } from "../clean/flatMap.js";
import { indexPhrases } from "./phraseIndex.js";
import type { FoundPhrase } from "./phraseTable.js";

interface Row<Value> {
  readonly phrase: string;
  readonly value: Value;
}

/** Lists of phrases by name, each with what it knows of a phrase. */
export type PhraseLists<Values> = { readonly [Name in keyof Values]: Iterable<Row<Values[Name]>> };
/** The phrases found, by the name of their list, from left to right. */
export type PhraseHits<Values> = { readonly [Name in keyof Values]: readonly FoundPhrase<Values[Name]>[] };

/** Finds the phrases of several lists in one pass over a text. */
export interface PhraseScanner<Values> {
  scan(text: string): PhraseHits<Values>;
}

/** Most lists find nothing in a clause: they share one empty list. */
const NONE: readonly FoundPhrase<never>[] = [];

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
  const index = indexPhrases(
    flatMap(names, (name, list) => Array.from(lists[name], ({ phrase, value }): Entry => ({ phrase, list, value }))),
  );

  const nothing = Object.fromEntries(names.map((name) => [name, NONE])) as unknown as PhraseHits<Values>;
  const free = new Int32Array(names.length);
  return {
    scan(text) {
      free.fill(0);
      let hits: Record<keyof Values, readonly FoundPhrase<unknown>[]> | null = null;
      for (let offset = index.next(text, 0); offset >= 0; offset = index.next(text, offset + 1)) {
        const bucket = index.at(text, offset);
        if (bucket === undefined) continue;
        for (const { phrase, list, value } of bucket) {
          if ((free[list] as number) > offset || !text.startsWith(phrase, offset)) continue;
          const end = offset + phrase.length;
          const name = names[list] as keyof Values;
          hits ??= { ...nothing };
          if (hits[name] === NONE) hits[name] = [];
          (hits[name] as FoundPhrase<unknown>[]).push({ start: offset, end, phrase, value });
          if (list !== all) free[list] = end;
        }
      }
      return (hits ?? nothing) as PhraseHits<Values>;
    },
  };
}
