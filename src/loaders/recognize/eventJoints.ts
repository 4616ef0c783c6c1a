import { ActivityKind } from "../../models/enums.js";
import type { ActivityTables } from "./activityTables.js";
import type { FoundPhrase } from "./phraseTable.js";

const LONGEST_JOINT = 6;
const LONGEST_GAP = 20;
const LONGER = /^(?:班(?![子组级])|(?:[(（]扩大[)）])?会议|会(?![上后员同计]))/u;

/** `学习研讨` before `班` is the front of a longer noun. */
function lengthened(hit: FoundPhrase<ActivityKind>, content: string): FoundPhrase<ActivityKind> {
  const rest = content.slice(hit.end, hit.end + 6);
  const more = /会$/u.test(hit.phrase)
    ? /^议/u.exec(rest)
    : /[班式]$|会议$/u.test(hit.phrase)
      ? null
      : LONGER.exec(rest);
  if (!more) return hit;
  const value = more[0].endsWith("会议") ? ActivityKind.MEETING : more[0] === "班" ? ActivityKind.TRAINING : hit.value;
  return { ...hit, value, end: hit.end + more[0].length, phrase: `${hit.phrase}${more[0]}` };
}

/** Event nouns side by side, or with a few words of the name between, are one: `评议座谈会`, `专题教育动员部署大会`. */
export function joined(
  hits: readonly FoundPhrase<ActivityKind>[],
  content: string,
  tables: ActivityTables,
): FoundPhrase<ActivityKind>[] {
  const found: FoundPhrase<ActivityKind>[] = [];
  for (const plain of hits) {
    const hit = lengthened(plain, content);
    const before = found.at(-1);
    const gap = before ? content.slice(before.end, hit.start) : "、";
    // `环境整治攻坚暨美化行动启动仪式`: the noun in front is a part of the first of two names.
    if (before && /^\p{Script=Han}{1,6}暨/u.test(gap) && gap.length <= LONGEST_GAP) {
      found[found.length - 1] = hit;
      continue;
    }
    const runsOn =
      gap.length <= LONGEST_JOINT &&
      /^[\p{Script=Han}]*$/u.test(gap) &&
      !/[和及与的了暨在等向出]|领导|党/u.test(gap) &&
      !tables.stops.scan(gap).some(({ value }) => value);
    if (before && runsOn) {
      const phrase = content.slice(before.start, hit.end);
      found[found.length - 1] = { ...hit, start: before.start, phrase };
    } else found.push(hit);
  }
  return found;
}
