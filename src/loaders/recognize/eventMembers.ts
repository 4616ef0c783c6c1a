import { ActivityKind } from "../../models/enums.js";
import type { Span } from "../../models/span.js";
import type { Proposal } from "./ActivityCandidate.js";
import { LONGEST_QUOTE } from "./ActivityCandidate.js";
import { kindOf } from "./activityKind.js";
import type { ActivityTables } from "./activityTables.js";
import type { FoundPhrase } from "./phraseTable.js";

export interface Enumeration {
  /** Where the first member begins in the clause. */
  readonly from: number;
  readonly hit: FoundPhrase<ActivityKind>;
  readonly clause: Span;
  readonly framed: boolean;
  readonly tables: ActivityTables;
}

const PEOPLE = /(?:员|长|干部|教师|学生|人|骨干|书记|职工|群众|部门|单位|村|社区|代表|领导|委员|老师|青年|妇女)$/u;
const SHARED_NOUN = /(?:比赛|竞赛|大赛|赛|演出|展)$/u;

/**
 * The events that share one noun: `象棋、书法、歌咏比赛` is three competitions, `群众评干部、干部评支部活动` two
 * evaluations; `校长、教师培训班` is one course for two groups.
 */
export function eventMembers(content: string, { from, hit, clause, framed, tables }: Enumeration): Proposal[] {
  const noun = SHARED_NOUN.exec(hit.phrase)?.[0];
  const listed = content.slice(from, noun ? hit.end - noun.length : hit.start).replace(/等(?:项|类|多项|各项)?$/u, "");
  const members = listed.split("、");
  if (members.length < 2) return [];
  const names = noun ? sharing(members, noun, tables) : selfStanding(members, hit.phrase, tables);
  let offset = from;
  return names.flatMap((name, index) => {
    const start = content.indexOf(members[index] as string, offset);
    if (start < 0) return [];
    offset = start + (members[index] as string).length;
    const end = noun ? Math.min(hit.end, start + LONGEST_QUOTE) : index === names.length - 1 ? hit.end : offset;
    const kind = kindOf(name, noun ? hit.value : ActivityKind.OTHER);
    const method = noun ? "activity.event.sharing" : "activity.event.member";
    return [{ start: clause.start + start, end: clause.start + end, name, kind, method, weight: framed ? 3 : 2.5 }];
  });
}

function sharing(members: readonly string[], noun: string, tables: ActivityTables): string[] {
  const fit = members.every(
    (member) => member.length >= 2 && member.length <= 8 && !PEOPLE.test(member) && !/[“”的了]/u.test(member),
  );
  const complete = members
    .slice(0, -1)
    .some((member) =>
      [...tables.events.scan(member), ...tables.processes.scan(member)].some(({ end }) => end === member.length),
    );
  return fit && !complete ? members.map((member) => `${member}${noun}`) : [];
}

/** Each member tells a deed by itself and the noun at the end holds for all. */
function selfStanding(members: readonly string[], phrase: string, tables: ActivityTables): string[] {
  if (!phrase.endsWith("活动")) return [];
  const process = (text: string): boolean => tables.processes.scan(text).length > 0;
  const fit = members.slice(0, -1).every((member) => member.length >= 4 && member.length <= 16 && process(member));
  if (!fit) return [];
  return members.map((member, index) => (index === members.length - 1 ? `${member}${phrase}` : `${member}活动`));
}
