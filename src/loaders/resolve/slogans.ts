import { EntityType, SloganKind } from "../../models/enums.js";
import type { SloganRecord } from "../../models/records.js";
import { plainForm } from "../recognize/plainForm.js";
import type { SloganCandidate } from "../recognize/slogans.js";
import { entityKeys } from "./entityKeys.js";
import { mentionOf, sortMentions } from "./mentionOf.js";

const RANK: Readonly<Record<SloganKind, number>> = { FORMULA: 2, THEME: 1, SLOGAN: 0 };

/** One record a wording: the longest list of items and the most telling kind of all its mentions. */
export function resolveSlogans(candidates: readonly SloganCandidate[]): SloganRecord[] {
  const groups = new Map<string, SloganCandidate[]>();
  for (const candidate of candidates) {
    const plain = plainForm(candidate.text);
    const group = groups.get(plain);
    if (group) group.push(candidate);
    else groups.set(plain, [candidate]);
  }
  const nextKey = entityKeys(EntityType.SLOGAN);
  return [...groups.values()].map((group) => {
    const [first] = group as [SloganCandidate];
    const kind = group.reduce((best, other) => (RANK[other.kind] > RANK[best] ? other.kind : best), first.kind);
    const items = group.reduce<readonly string[]>(
      (best, other) => (other.items.length > best.length ? other.items : best),
      [],
    );
    return {
      type: EntityType.SLOGAN,
      key: nextKey(),
      name: first.text,
      aliases: [],
      mentions: sortMentions(group.map(mentionOf)),
      kind,
      items: kind === SloganKind.FORMULA ? items : [],
    };
  });
}
