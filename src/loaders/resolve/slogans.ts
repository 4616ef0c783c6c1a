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
  const aliases = joinVariants(groups);
  const nextKey = entityKeys(EntityType.SLOGAN);
  return [...groups].map(([plain, group]) => {
    const first = group.find(({ text }) => plainForm(text) === plain) ?? (group[0] as SloganCandidate);
    const kind = group.reduce((best, other) => (RANK[other.kind] > RANK[best] ? other.kind : best), first.kind);
    const items = group.reduce<readonly string[]>(
      (best, other) => (other.items.length > best.length ? other.items : best),
      [],
    );
    return {
      type: EntityType.SLOGAN,
      key: nextKey(),
      name: first.text,
      aliases: [...(aliases.get(plain) ?? [])].sort(),
      mentions: sortMentions(group.map(mentionOf)),
      kind,
      items: kind === SloganKind.FORMULA ? items : [],
    };
  });
}

const SHORTEST_VARIANT = 6;

/** A longer wording takes in the one that is its beginning or end: the text gives it in full only once. */
function joinVariants(groups: Map<string, SloganCandidate[]>): Map<string, Set<string>> {
  const aliases = new Map<string, Set<string>>();
  for (const [plain, group] of [...groups]) {
    if (plain.length < SHORTEST_VARIANT || group[0]?.kind === SloganKind.FORMULA) continue;
    const full = [...groups.keys()].filter(
      (other) => other !== plain && (other.endsWith(plain) || other.startsWith(plain)),
    );
    const [target] = full;
    if (!target || full.length > 1) continue;
    groups.get(target)?.push(...group);
    aliases.set(target, new Set([...(aliases.get(target) ?? []), ...group.map(({ text }) => text)]));
    groups.delete(plain);
  }
  return aliases;
}
