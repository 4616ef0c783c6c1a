import { ActivityKind } from "../../models/enums.js";
import type { Span } from "../../models/span.js";
import type { Proposal } from "./ActivityCandidate.js";
import { LONGEST_QUOTE } from "./ActivityCandidate.js";
import { kindOf, tellingKind } from "./activityKind.js";
import { GENERAL } from "./eventNames.js";
import type { FoundPhrase } from "./phraseTable.js";

export interface Joint {
  readonly hit: FoundPhrase<ActivityKind>;
  readonly clause: Span;
  readonly weight: number;
  readonly end: number;
}

/** Two hosts joined by the same word: `街道联盟暨商圈志愿服务活动`. */
const HOSTS = /(?:联盟|党委|党组|支部|总支|公司|中心|协会|学院|社区|街道|[县市区局院校])$/u;

/** What is held for an anniversary is as much of its noun as names it: `座谈会`, `大会`. */
const OF_DAY = (phrase: string, noun: string): string =>
  noun === "会" ? phrase.slice(-3) : noun === "会议" || noun === "" ? "大会" : noun;

/** `总结暨表彰大会` is two events: the first shares the noun of the second unless it has its own. */
export function firstOfTwo(first: string, { hit, clause, weight, end }: Joint): Proposal[] {
  if (first.length < 2 || first.length > LONGEST_QUOTE || HOSTS.test(first)) return [];
  // `某公路暨某道口改造工程竣工`: two works, one event.
  if (hit.value === ActivityKind.CONSTRUCTION) return [];
  const noun = /(?:启动仪式|大会|会议|会|仪式|活动)$/u.exec(hit.phrase)?.[0] ?? "";
  const shared = /周年$|诞辰$/u.test(first) ? OF_DAY(hit.phrase, noun) : noun;
  const name = /[会式课班赛展]$|活动$/u.test(first) ? first : `${first}${shared}`;
  const kind = { ...hit, value: tellingKind(name) ?? hit.value };
  return [named(name, { start: end - first.length, end, hit: kind, clause, weight })];
}

export interface Named {
  readonly start: number;
  readonly end: number;
  readonly hit: FoundPhrase<ActivityKind>;
  readonly clause: Span;
  readonly weight: number;
}

/** The proposal of an event by its name; offsets are those of the clause. */
export function named(name: string, { start, end, hit, clause, weight }: Named): Proposal {
  return {
    start: clause.start + start,
    end: clause.start + end,
    name,
    kind: kindOf(name, hit.value),
    method: "activity.event",
    weight,
    bare: name.length <= hit.phrase.length && (GENERAL.test(name) || name.length <= 3) ? name : null,
  };
}
