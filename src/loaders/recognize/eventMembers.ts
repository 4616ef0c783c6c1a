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

/** The events that share one noun: `象棋、书法、歌咏比赛` is three; `校长、教师培训班` is one course for two groups. */
export function eventMembers(content: string, { from, hit, clause, framed, tables }: Enumeration): Proposal[] {
  const noun = SHARED_NOUN.exec(hit.phrase)?.[0];
  // `跳绳、踢毽、接力赛等活动`: the list tells what one activity was made of.
  if (!noun || (noun === "赛" && content.startsWith("等", hit.end))) return [];
  const listed = content.slice(from, hit.end - noun.length).replace(/等(?:项|类|多项|各项)?$/u, "");
  const members = listed.split("、");
  let offset = from;
  return sharing(members, noun, tables).map((name, index) => {
    const start = content.indexOf(members[index] as string, offset);
    offset = start + (members[index] as string).length;
    const end = Math.min(hit.end, start + LONGEST_QUOTE);
    return {
      start: clause.start + start,
      end: clause.start + end,
      name,
      kind: kindOf(name, hit.value),
      method: "activity.event.sharing",
      weight: framed ? 3 : 2.5,
    };
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

const STANDING = /(?<members>(?:[\p{Script=Han}]{4,16}、){1,5})(?<last>[\p{Script=Han}]{2,14}活动)/u;

/** Members that each tell a deed, with a noun at the end that holds for all: `群众评干部、干部评支部活动`. */
export function standingMembers(content: string, clause: Span, tables: ActivityTables): Proposal[] {
  const match = content.includes("、") && content.includes("活动") ? STANDING.exec(content) : null;
  // `活动分为学习、义诊活动两个阶段`: how one is built.
  if (!match || /^[两二三四五]个/u.test(content.slice(match.index + match[0].length))) return [];
  const members = [
    ...(match.groups?.["members"] ?? "").split("、").filter((member) => member.length > 0),
    match.groups?.["last"] ?? "",
  ];
  const deeds = members.map((member) => tables.processes.scan(member).length > 0);
  if (!deeds.every(Boolean) || /关于|传达|贯彻/u.test(match[0])) return [];
  let offset = match.index;
  return members.map((member, index) => {
    const stop = tables.stops
      .scan(member)
      .filter(({ value }) => value)
      .at(-1);
    const lead = index === 0 && stop ? stop.end : 0;
    const start = content.indexOf(member, offset) + lead;
    offset = start - lead + member.length;
    const name = `${member.slice(lead)}${index === members.length - 1 ? "" : "活动"}`;
    const kind = kindOf(name, ActivityKind.OTHER);
    return {
      start: clause.start + start,
      end: clause.start + offset,
      name,
      kind,
      method: "activity.event.member",
      weight: 2.5,
    };
  });
}
