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
 * Compiles a phrase list. Phrases are looked up by their first two code units, so that almost every place of a text is
 * dismissed by one look; phrases of one code unit are not supported and left out.
 */
export function compilePhraseTable<Value>(rows: Iterable<Row<Value>>): PhraseTable<Value> {
  const buckets = new Map<number, Row<Value>[]>();
  for (const row of rows) {
    if (row.phrase.length < 2) continue;
    const head = keyAt(row.phrase, 0);
    const bucket = buckets.get(head);
    if (bucket) bucket.push(row);
    else buckets.set(head, [row]);
  }
  for (const bucket of buckets.values()) bucket.sort((left, right) => right.phrase.length - left.phrase.length);
  // Most places of a text begin no phrase: one look at their first code unit tells.
  const heads = new Uint8Array(0x10000);
  for (const key of buckets.keys()) heads[Math.floor(key / 0x10000)] = 1;

  const at = (text: string, offset: number): FoundPhrase<Value> | null => {
    const row = buckets.get(keyAt(text, offset))?.find(({ phrase }) => text.startsWith(phrase, offset));
    return row ? { start: offset, end: offset + row.phrase.length, phrase: row.phrase, value: row.value } : null;
  };
  return {
    at,
    scan(text) {
      const found: FoundPhrase<Value>[] = [];
      for (let offset = 0; offset + 1 < text.length;) {
        const hit = heads[text.charCodeAt(offset)] === 1 ? at(text, offset) : null;
        if (hit) found.push(hit);
        offset = hit ? hit.end : offset + 1;
      }
      return found;
    },
  };
}

/** Two code units as one number: no substring is made at each place of a text. */
function keyAt(text: string, offset: number): number {
  return text.charCodeAt(offset) * 0x10000 + (text.charCodeAt(offset + 1) || 0);
}
