import { indexPhrases } from "./phraseIndex.js";

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

/** Compiles a phrase list. Phrases of one code unit are not supported and left out. */
export function compilePhraseTable<Value>(rows: Iterable<Row<Value>>): PhraseTable<Value> {
  const index = indexPhrases(rows);

  const at = (text: string, offset: number): FoundPhrase<Value> | null => {
    const bucket = index.at(text, offset);
    if (bucket === undefined) return null;
    for (const { phrase, value } of bucket) {
      if (text.startsWith(phrase, offset)) return { start: offset, end: offset + phrase.length, phrase, value };
    }
    return null;
  };
  return {
    at,
    scan(text) {
      const found: FoundPhrase<Value>[] = [];
      for (let offset = index.next(text, 0); offset >= 0;) {
        const hit = at(text, offset);
        if (hit) found.push(hit);
        offset = index.next(text, hit?.end ?? offset + 1);
      }
      return found;
    },
  };
}
