import { ActivityKind } from "../../models/enums.js";
import { flatMap } from "../clean/flatMap.js";
import type { Proposal } from "./ActivityCandidate.js";
import type { Reading } from "./activityEvents.js";
import { CHECKED, quoteStart } from "./deedQuotes.js";
import { matchesOf } from "../clean/matchesOf.js";

const SENT = /^(?:组织|动员|发动|安排)/u;
const FOR = /^[^。;；]{0,30}[,，](?:开展|参加|举行|举办)/u;
const GOING = /^(?:深入|来到|赴|前往|走进|到|莅临|在)/u;
/** Another event between the place and the verb: `赴…召开…帮扶…会`. */
const HELD_THERE = /召开|举行|举办|出席/u;

/** `2月17—19日某市…会议`: when it was held. */
const DAYS = /^(?:\d{4}年)?(?:\d{1,2}月)?\s?\d{1,2}(?:[—–~～至-]+\d{1,2})?[日号]\s*/u;

const isTorn = (stretch: string): boolean => /^[^《]*》/u.test(stretch);

/** Deeds that only a pattern tells. */
export function proposePatterns({ text, content, hits, clause }: Reading): Proposal[] {
  const hinted = new Set(hits.hints.map(({ value }) => value));
  return flatMap([...hinted], ({ kind, pattern }) => {
    return flatMap(matchesOf(content, pattern), (match) => {
      if (kind === ActivityKind.STUDY && CHECKED.test(content.slice(0, match.index))) return [];
      if (kind === ActivityKind.STUDY && /^(?:人员|者|团)/u.test(content.slice(match.index + match[0].length)))
        return [];
      // `组织30名党员赴…,开展…活动`: the activity is what was done.
      if (SENT.test(match[0]) && FOR.test(text.slice(clause.start + match.index + match[0].length))) return [];
      if (GOING.test(match[0]) && HELD_THERE.test(match[0])) return [];
      // `《…到…》《…》等微党课`: it begins within a title.
      if (match[0].includes("》") && isTorn(match[0])) return [];
      const end = match.index + match[0].length;
      const from = match.index + (DAYS.exec(match[0])?.[0].length ?? 0);
      const proposal: Proposal = {
        start: clause.start + quoteStart(content, from, end),
        end: clause.start + end,
        name: content.slice(from, end).replace(/了/u, ""),
        kind,
        method: "activity.pattern",
        weight: 2.5,
      };
      return [proposal];
    });
  });
}
