import { COPY_KEYS } from "../resolve/copyKeys.js";
import { copySimilarity, NEAR_COPY, type Sketch, sketchOf } from "../resolve/copySimilarity.js";
import { bareTextOf } from "../resolve/copyShingles.js";
import type { BatchTransaction } from "./BatchTransaction.js";
import type { KeyedText } from "./copyFlags.js";

export type CopyLabel = "Document" | "Passage";

/** A copy, and the text whose id sorts before its own. */
export interface CopyLink {
  readonly from: string;
  readonly to: string;
  readonly similarity: number;
}

/** Stored texts whose wording is in memory at the same time; a document is many times as long as a passage. */
const TEXTS = { Document: 50, Passage: 2_000 } as const;

/** What is stored of the texts of one label: their keys, their wording, the links between them. */
export class CopyIndex {
  /** Each stored text that was read, once, so that a change of its keys is seen everywhere. */
  readonly texts = new Map<string, KeyedText>();

  constructor(
    private readonly transaction: BatchTransaction,
    readonly label: CopyLabel,
  ) {}

  /** The texts that have one of these stored keys at this place of `COPY_KEYS`. */
  async find(place: number, stored: readonly number[]): Promise<KeyedText[]> {
    const fill = { LABEL: this.label, KEY: COPY_KEYS[place] as string };
    const rows = await this.transaction.each("copiesByKey", { keys: [...new Set(stored)] }, { fill });
    return rows.map(({ id, keys }) => this.#once({ id: id as string, keys: keys as (number | null)[] }));
  }

  async setKeys(texts: readonly KeyedText[]): Promise<void> {
    const rows = texts.map(({ id, keys }) => ({ id, properties: propertiesOfKeys(keys) }));
    await this.transaction.each("setCopyKeys", { rows }, { fill: { LABEL: this.label } });
  }

  async link(links: readonly CopyLink[]): Promise<void> {
    await this.transaction.each("linkCopies", { rows: links }, { fill: { LABEL: this.label } });
  }

  async unlink(pairs: readonly Pick<CopyLink, "from" | "to">[]): Promise<void> {
    await this.transaction.each("unlinkCopies", { rows: pairs }, { fill: { LABEL: this.label } });
  }

  /**
   * The pairs that are alike enough, sorted.
   * @param pairs for each text the ones that are compared with it
   * @param incoming the bare texts that are not stored yet
   */
  async compare(
    pairs: ReadonlyMap<string, ReadonlySet<string>>,
    incoming: ReadonlyMap<string, string> = new Map(),
  ): Promise<CopyLink[]> {
    const heads = new Map<string, Sketch>();
    await this.#sketch([...pairs.keys()], incoming, (id, sketch) => heads.set(id, sketch));
    const partners = new Map<string, string[]>();
    for (const [head, others] of pairs) {
      for (const other of others) partners.set(other, [...(partners.get(other) ?? []), head]);
    }
    const links: CopyLink[] = [];
    await this.#sketch([...partners.keys()], incoming, (id, sketch) => {
      for (const head of partners.get(id) ?? []) {
        const similarity = copySimilarity(sketch, heads.get(head) as Sketch);
        if (similarity >= NEAR_COPY) links.push({ from: id, to: head, similarity });
      }
    });
    return links.sort((a, b) => compareIds(a.from, b.from) || compareIds(a.to, b.to));
  }

  async #sketch(
    ids: readonly string[],
    incoming: ReadonlyMap<string, string>,
    take: (id: string, sketch: Sketch) => void,
  ): Promise<void> {
    const stored: string[] = [];
    for (const id of ids) {
      const bare = incoming.get(id);
      if (bare === undefined) stored.push(id);
      else take(id, sketchOf(bare));
    }
    for (let start = 0; start < stored.length; start += TEXTS[this.label]) {
      const slice = stored.slice(start, start + TEXTS[this.label]);
      for (const [id, text] of await this.#wording(slice)) take(id, sketchOf(bareTextOf(text)));
    }
  }

  async #wording(ids: readonly string[]): Promise<Map<string, string>> {
    const name = this.label === "Document" ? "wordingOfDocuments" : "wordingOfPassages";
    const parts = new Map<string, string[]>(ids.map((id) => [id, []]));
    for (const { id, text } of await this.transaction.each(name, { ids }))
      parts.get(id as string)?.push(text as string);
    return new Map([...parts].map(([id, texts]) => [id, texts.join("")]));
  }

  #once(text: KeyedText): KeyedText {
    const known = this.texts.get(text.id);
    if (known) return known;
    this.texts.set(text.id, text);
    return text;
  }
}

/** Notes texts to be compared with the head of their group. */
export function addPairs(pairs: Map<string, Set<string>>, head: KeyedText, others: readonly KeyedText[]): void {
  if (others.length === 0) return;
  const known = pairs.get(head.id) ?? new Set<string>();
  pairs.set(head.id, known);
  for (const { id } of others) known.add(id);
}

export function propertiesOfKeys(keys: readonly (number | null)[]): Record<string, number | null> {
  return Object.fromEntries(COPY_KEYS.map((name, place) => [name, keys[place] ?? null]));
}

export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
