import { EntityType } from "../../models/enums.js";
import type { CitedWorkRecord } from "../../models/records.js";
import type { CitedWorkCandidate } from "../recognize/citedWorks.js";
import { entityKeys } from "./entityKeys.js";
import { plainForm } from "../recognize/plainForm.js";
import { mentionOf, sortMentions } from "./mentionOf.js";

interface Group {
  name: string;
  number: string | null;
  readonly candidates: CitedWorkCandidate[];
  readonly aliases: Set<string>;
}

/**
 * One record a work. A short form (`《条例》`) joins the full title that ends with it, if only one does; a number
 * that stands right behind a title stays a work of its own, because either may be cited without the other.
 */
export function resolveCitedWorks(candidates: readonly CitedWorkCandidate[]): CitedWorkRecord[] {
  const groups = new Map<string, Group>();
  for (const candidate of candidates) {
    const name = candidate.title ?? candidate.number ?? candidate.surface;
    const plain = plainForm(name);
    if (plain.length === 0) continue;
    const group = groups.get(plain);
    if (group) group.candidates.push(candidate);
    else groups.set(plain, { name, number: candidate.number, candidates: [candidate], aliases: new Set() });
  }
  joinShortForms(groups);
  const nextKey = entityKeys(EntityType.CITED_WORK);
  return [...groups.values()].map(({ name, number, candidates: members, aliases }) => ({
    type: EntityType.CITED_WORK,
    key: nextKey(),
    name,
    number,
    aliases: [...aliases].sort(),
    mentions: sortMentions(members.map(mentionOf)),
  }));
}

const LONGEST_SHORT_FORM = 8;

function joinShortForms(groups: Map<string, Group>): void {
  for (const [plain, group] of [...groups]) {
    if (group.number !== null || plain.length > LONGEST_SHORT_FORM) continue;
    const full = [...groups].filter(([other]) => other.length > plain.length + 2 && other.endsWith(plain));
    const target = full.length === 1 ? full[0]?.[1] : undefined;
    if (!target) continue;
    target.candidates.push(...group.candidates);
    target.aliases.add(group.name);
    groups.delete(plain);
  }
}
