import { COPY_KEYS, copyKeysOf } from "../resolve/copyKeys.js";
import { bareTextOf } from "../resolve/copyShingles.js";
import { addPairs, compareIds, type CopyIndex, type CopyLink } from "./CopyIndex.js";
import { followerOf, headOf, isHead, type KeyedText, keyIn, meet } from "./copyFlags.js";

/** What is to be written so that new texts and their copies are linked. */
export interface CopyPlan {
  /** The keys of the new texts, by id; a text too short to be a copy is not among them. */
  readonly incoming: ReadonlyMap<string, KeyedText>;
  /** Stored texts that no longer head a group, with their keys as they are now. */
  readonly changed: readonly KeyedText[];
  readonly links: readonly CopyLink[];
  /** Links that follow from no group any more. */
  readonly obsolete: readonly Pick<CopyLink, "from" | "to">[];
}

/** Finds the copies of new texts, among themselves and among the stored ones. Nothing is written. */
export async function planCopies(
  index: CopyIndex,
  texts: Iterable<{ readonly id: string; readonly text: string }>,
): Promise<CopyPlan> {
  const draft = new CopyDraft(index);
  for (const { id, text } of texts) draft.add(id, bareTextOf(text));
  for (const place of COPY_KEYS.keys()) await draft.group(place);
  return draft.plan();
}

/** Writes what was planned, after the new texts are stored. */
export async function carryOutCopies(index: CopyIndex, plan: CopyPlan): Promise<void> {
  await index.setKeys(plan.changed);
  await index.unlink(plan.obsolete);
  await index.link(plan.links);
}

class CopyDraft {
  readonly #incoming = new Map<string, KeyedText>();
  readonly #bare = new Map<string, string>();
  readonly #changed = new Set<KeyedText>();
  /** For the head of a group, the ones that it may be linked with. */
  readonly #pairs = new Map<string, Set<string>>();
  readonly #left: (readonly [follower: KeyedText, head: KeyedText])[] = [];

  constructor(private readonly index: CopyIndex) {}

  add(id: string, bare: string): void {
    const keys = copyKeysOf(bare);
    if (keys === null) return;
    this.#incoming.set(id, { id, keys: keys.map(followerOf) });
    this.#bare.set(id, bare);
  }

  /** Puts the new texts into the groups of their keys at one place, and finds the head of each group. */
  async group(place: number): Promise<void> {
    const groups = new Map<number, KeyedText[]>();
    for (const text of this.#incoming.values()) {
      const key = keyIn(text.keys[place] as number);
      const group = groups.get(key);
      if (group) group.push(text);
      else groups.set(key, [text]);
    }
    const heads = await this.index.find(place, [...groups.keys()].map(headOf));
    const headed = new Map(heads.map((head) => [keyIn(head.keys[place] as number), head]));
    const deposed = new Map<number, KeyedText>();
    for (const [key, group] of groups) {
      const old = headed.get(key);
      const first = group.reduce((a, b) => (a.id < b.id ? a : b));
      if (old && old.id < first.id) this.#compare(old, group);
      else {
        this.#compare(first, group);
        first.keys[place] = headOf(key);
        if (old) deposed.set(key, old);
      }
    }
    await this.#depose(place, deposed, groups);
  }

  /** Heads that sort behind a new text follow it, with all that followed them. */
  async #depose(
    place: number,
    deposed: ReadonlyMap<number, KeyedText>,
    groups: ReadonlyMap<number, readonly KeyedText[]>,
  ): Promise<void> {
    const followers = await this.index.find(place, [...deposed.keys()].map(followerOf));
    const heads = new Map([...groups].map(([key, group]) => [key, group.find(({ keys }) => isHead(keys[place] ?? 1))]));
    for (const follower of followers) {
      const key = keyIn(follower.keys[place] as number);
      const [old, head] = [deposed.get(key), heads.get(key)];
      if (old === undefined || head === undefined) continue;
      this.#compare(head, [follower]);
      this.#left.push([follower, old]);
    }
    for (const [key, old] of deposed) {
      old.keys[place] = followerOf(key);
      this.#changed.add(old);
      const head = heads.get(key);
      if (head) this.#compare(head, [old]);
    }
  }

  async plan(): Promise<CopyPlan> {
    const obsolete = new Map<string, { from: string; to: string }>();
    for (const [follower, head] of this.#left) {
      if (!meet(follower, head)) obsolete.set(`${follower.id} ${head.id}`, { from: follower.id, to: head.id });
    }
    return {
      incoming: this.#incoming,
      changed: [...this.#changed].sort((a, b) => compareIds(a.id, b.id)),
      links: await this.index.compare(this.#pairs, this.#bare),
      obsolete: [...obsolete.values()],
    };
  }

  #compare(head: KeyedText, others: readonly KeyedText[]): void {
    addPairs(
      this.#pairs,
      head,
      others.filter(({ id }) => id !== head.id),
    );
  }
}
