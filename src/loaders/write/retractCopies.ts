import { COPY_KEYS } from "../resolve/copyKeys.js";
import type { BatchTransaction } from "./BatchTransaction.js";
import { addPairs, CopyIndex, type CopyLabel } from "./CopyIndex.js";
import { followerOf, headOf, isHead, type KeyedText, keyIn, meet } from "./copyFlags.js";

/** For each place of `COPY_KEYS`, the keys of the groups whose head goes. */
type HeadlessGroups = readonly (readonly number[])[];

/** Groups that lose their head with documents that go, to be closed when these are gone. */
export interface OpenGroups {
  readonly Document: HeadlessGroups;
  readonly Passage: HeadlessGroups;
}

/** Takes documents out of their groups; their passages go with their keys and links when they are deleted. */
export async function openGroups(transaction: BatchTransaction, ids: readonly string[]): Promise<OpenGroups> {
  const documents = await keyed(transaction, "copyKeysOfDocuments", ids);
  const passages = await keyed(transaction, "copyKeysOfPassages", ids);
  await transaction.each("unlinkDocuments", { ids });
  const index = new CopyIndex(transaction, "Document");
  await index.setKeys(documents.map(({ id }) => ({ id, keys: [] })));
  return { Document: headedBy(documents), Passage: headedBy(passages) };
}

/** Gives every group that lost its head the next one. */
export async function closeGroups(transaction: BatchTransaction, groups: OpenGroups): Promise<void> {
  for (const label of ["Document", "Passage"] as const) await close(transaction, label, groups[label]);
}

async function close(transaction: BatchTransaction, label: CopyLabel, groups: HeadlessGroups): Promise<void> {
  const index = new CopyIndex(transaction, label);
  const pairs = new Map<string, Set<string>>();
  const changed = new Set<KeyedText>();
  for (const [place, keys] of groups.entries()) {
    const followers = new Map<number, KeyedText[]>();
    for (const text of await index.find(place, keys.map(followerOf))) {
      const key = keyIn(text.keys[place] as number);
      const group = followers.get(key);
      if (group) group.push(text);
      else followers.set(key, [text]);
    }
    for (const [key, group] of followers) {
      const head = group.reduce((a, b) => (a.id < b.id ? a : b));
      const apart = group.filter((text) => text !== head && !meet(text, head));
      addPairs(pairs, head, apart);
      head.keys[place] = headOf(key);
      changed.add(head);
    }
  }
  await index.setKeys([...changed]);
  await index.link(await index.compare(pairs));
}

async function keyed(transaction: BatchTransaction, name: string, ids: readonly string[]): Promise<KeyedText[]> {
  const rows = await transaction.each(name, { ids });
  return rows.map(({ id, keys }) => ({ id: id as string, keys: keys as (number | null)[] }));
}

function headedBy(texts: readonly KeyedText[]): HeadlessGroups {
  return COPY_KEYS.map((_, place) =>
    texts.flatMap(({ keys }) => {
      const stored = keys[place];
      return stored != null && isHead(stored) ? [keyIn(stored)] : [];
    }),
  );
}
