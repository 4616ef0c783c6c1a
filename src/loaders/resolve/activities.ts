import { EntityType } from "../../models/enums.js";
import type { ActivityRecord } from "../../models/records.js";
import type { ActivityCandidate } from "../recognize/ActivityCandidate.js";
import { plainForm } from "../recognize/plainForm.js";
import { entityKeys } from "./entityKeys.js";
import { mentionOf, sortMentions } from "./mentionOf.js";

/** One record a deed: mentions with one name are one; the first is quoted, dates and figures are gathered. */
export function resolveActivities(candidates: readonly ActivityCandidate[]): ActivityRecord[] {
  const groups = new Map<string, ActivityCandidate[]>();
  for (const candidate of candidates) {
    const plain = plainForm(candidate.name)
      .replace(FRAME, "")
      .replace(/(?<=.{5})活动$/u, "");
    const known = groups.get(plain);
    const again = plain.length > SHORTEST_NAME && !/deed|pattern|process/u.test(candidate.method);
    const joins = known && (again || isNear(known, candidate)) ? known : null;
    const group =
      joins ?? sameEvent(groups, plain, candidate) ?? (candidate.anaphor ? meant(groups, plain, candidate) : undefined);
    if (group) group.push(candidate);
    else groups.set(known ? `${plain}/${candidate.passage}` : plain, [candidate]);
  }
  const nextKey = entityKeys(EntityType.ACTIVITY);
  return [...groups.values()].map((group) => {
    const [first] = group as [ActivityCandidate];
    return {
      type: EntityType.ACTIVITY,
      key: nextKey(),
      name: first.name,
      aliases: [],
      mentions: sortMentions(group.map(mentionOf)),
      kind: first.kind,
      date: group.find(({ date }) => date !== null)?.date ?? null,
      measures: [...new Set(group.flatMap(({ measures }) => measures))],
      quote: first.surface,
    };
  });
}

/** A heading and the paragraph below it name one deed. */
function isNear(group: readonly ActivityCandidate[], { passage }: ActivityCandidate): boolean {
  return group.some((known) => Math.abs(known.passage - passage) <= 1);
}

const SHORTEST_NAME = 4;
/** Verbs that bring a deed about and do not tell it from another. */
const FRAME = /^(?:(?:组织)?开展|召开|举办|举行|组织|进行|参加|参与|开通|推出|设立|开设|建立|创办|启动|开办)/u;

/** A shorter or longer form of one name in one passage (`测评`, `网上满意度测评`) is the same event. */
function sameEvent(
  groups: ReadonlyMap<string, ActivityCandidate[]>,
  plain: string,
  { passage, kind }: ActivityCandidate,
): ActivityCandidate[] | undefined {
  const entry = [...groups].find(
    ([other, [first]]) =>
      first?.kind === kind &&
      first.passage === passage &&
      Math.min(other.length, plain.length) >= SHORTEST_NAME &&
      (other.endsWith(plain) || plain.endsWith(other)),
  );
  return entry?.[1];
}

/** The last event named before that a bare noun points back to: `知识竞赛分为…` after `“…”知识竞赛`. */
function meant(
  groups: ReadonlyMap<string, ActivityCandidate[]>,
  plain: string,
  { kind }: ActivityCandidate,
): ActivityCandidate[] | undefined {
  return [...groups].findLast(([other, [first]]) => first?.kind === kind && other.endsWith(plain))?.[1];
}
