import { ActivityKind } from "../../models/enums.js";
import { flatMap } from "../clean/flatMap.js";
import type { Proposal } from "./ActivityCandidate.js";
import type { Reading } from "./activityEvents.js";
import { CHECKED, quoteStart } from "./deedQuotes.js";
import { matchesOf } from "../clean/matchesOf.js";

/** Deeds that only a pattern tells. */
export function proposePatterns({ content, hits, clause }: Reading): Proposal[] {
  const hinted = new Set(hits.hints.map(({ value }) => value));
  return flatMap([...hinted], ({ kind, pattern }) => {
    return flatMap(matchesOf(content, pattern), (match) => {
      if (kind === ActivityKind.STUDY && CHECKED.test(content.slice(0, match.index))) return [];
      const end = match.index + match[0].length;
      const proposal: Proposal = {
        start: clause.start + quoteStart(content, match.index, end),
        end: clause.start + end,
        name: match[0].replace(/了/u, ""),
        kind,
        method: "activity.pattern",
        weight: 2.5,
      };
      return [proposal];
    });
  });
}
