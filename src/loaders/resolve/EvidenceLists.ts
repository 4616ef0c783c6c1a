/** The evidence of a relationship as both stores hold it: parallel lists, ordered by passage, then start. */
export interface EvidenceLists {
  readonly passages: readonly string[];
  /** `start-end` in the passage, UTF-16. */
  readonly spans: readonly string[];
  readonly quotes: readonly string[];
  readonly confidences: readonly number[];
  readonly methods: readonly string[];
}

/** What a fact that no passage states has in place of the method of its evidence. */
export const LEXICON_METHOD = "LEXICON";

interface Item {
  readonly passage: string;
  readonly span: string;
  readonly quote: string;
  readonly confidence: number;
  readonly method: string;
}

export function emptyEvidence(): EvidenceLists {
  return { passages: [], spans: [], quotes: [], confidences: [], methods: [] };
}

/** All evidence of `parts` in order; what two of them share is kept once, with the higher confidence. */
export function mergeEvidence(...parts: readonly EvidenceLists[]): EvidenceLists {
  const items = new Map<string, Item>();
  for (const item of parts.flatMap(itemsOf)) {
    const key = `${item.passage} ${item.span} ${item.method}`;
    const known = items.get(key);
    if (!known || known.confidence < item.confidence) items.set(key, item);
  }
  return listsOf([...items.values()].sort(compare));
}

/** The evidence whose passage `keep` accepts. */
export function filterEvidence(lists: EvidenceLists, keep: (passageId: string) => boolean): EvidenceLists {
  return listsOf(itemsOf(lists).filter(({ passage }) => keep(passage)));
}

function itemsOf(lists: EvidenceLists): Item[] {
  return lists.passages.map((passage, index) => ({
    passage,
    span: lists.spans[index] as string,
    quote: lists.quotes[index] as string,
    confidence: lists.confidences[index] as number,
    method: lists.methods[index] as string,
  }));
}

function listsOf(items: readonly Item[]): EvidenceLists {
  return {
    passages: items.map(({ passage }) => passage),
    spans: items.map(({ span }) => span),
    quotes: items.map(({ quote }) => quote),
    confidences: items.map(({ confidence }) => confidence),
    methods: items.map(({ method }) => method),
  };
}

function compare(a: Item, b: Item): number {
  if (a.passage !== b.passage) return a.passage < b.passage ? -1 : 1;
  const [aStart = 0, aEnd = 0] = a.span.split("-").map(Number);
  const [bStart = 0, bEnd = 0] = b.span.split("-").map(Number);
  if (aStart !== bStart) return aStart - bStart;
  if (aEnd !== bEnd) return aEnd - bEnd;
  return a.method < b.method ? -1 : a.method > b.method ? 1 : 0;
}
