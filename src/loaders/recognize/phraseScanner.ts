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
  const index = indexPhrases(
    flatMap(names, (name, list) => Array.from(lists[name], ({ phrase, value }): Entry => ({ phrase, list, value }))),
  );

  return {
    scan(text) {
      const found = names.map((): FoundPhrase<unknown>[] => []);
      const free = names.map(() => 0);
      for (let offset = 0; offset + 1 < text.length; offset += 1) {
        const bucket = index.at(text, offset);
        if (bucket === undefined) continue;
        for (const { phrase, list, value } of bucket) {
          if ((free[list] as number) > offset || !text.startsWith(phrase, offset)) continue;
          const end = offset + phrase.length;
          (found[list] as FoundPhrase<unknown>[]).push({ start: offset, end, phrase, value });
          if (list !== all) free[list] = end;
        }
      }
      const hits: Partial<Record<keyof Values, FoundPhrase<unknown>[]>> = {};
      for (let list = 0; list < names.length; list += 1) hits[names[list] as keyof Values] = found[list] as [];
      return hits as PhraseHits<Values>;
    },
  };
}
