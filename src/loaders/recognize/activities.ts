import { ActivityKind } from "../../models/enums.js";
import type { EntityRecord } from "../../models/records.js";
import type { Span } from "../../models/span.js";
import { flatMap } from "../clean/flatMap.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";
import type { ActivityCandidate, Proposal } from "./ActivityCandidate.js";
import { LONGEST_QUOTE } from "./ActivityCandidate.js";
import { proposeDeeds } from "./activityDeeds.js";
import { proposePatterns } from "./activityPatterns.js";
import { proposeDrives } from "./activityDrives.js";
import { proposeEvents } from "./activityEvents.js";
import { proposeProcesses } from "./activityProcesses.js";
import { allocateFigures } from "./activityFigures.js";
import { withAttendance } from "./activityAttendance.js";
import { activityTables } from "./activityTables.js";
import type { ActivityHits, ActivityTables } from "./activityTables.js";
import { campaignSpans, isTaken, itemSpans, personSpans, stepSpans, takenSpans } from "./activityTaken.js";
import type { Taken } from "./activityTaken.js";
import { isWanted, settingWeight } from "./activityWeight.js";
import {
  behindPersons,
  withCampaign,
  withoutEchoes,
  withoutOverlap,
  withoutReadings,
  withoutResults,
} from "./activitySelection.js";
import type { ArticleContext } from "./ArticleContext.js";
import { splitClauses } from "./clauses.js";
import { dateOf, datingOf } from "./activityDates.js";
import type { Dating } from "./activityDates.js";
import { tellsOneEvent } from "./tellsOneEvent.js";
import { proposeTitle } from "./activityTitles.js";
import { isLabel } from "./isLabel.js";
import { hasPairedMarks, withoutOddMarks } from "./pairedMarks.js";

/** From this weight on a proposal is taken for a concrete deed. */
const ENOUGH = 2;
const MOST_BY_SETTING = 1;
/** What somebody asks for or foresees under its name weighs so much less. */
const WANTED = 1.5;

/** Concrete deeds, done or planned: by event noun, by verb and object, by the name of a drive that is no campaign. */
export function recognizeActivities(
  context: ArticleContext,
  earlier: readonly EntityRecord[],
): readonly ActivityCandidate[] {
  const taken = takenSpans(earlier);
  const campaigns = campaignSpans(earlier);
  const persons = personSpans(earlier);
  const items = itemSpans(earlier, context.article.passages);
  const tables = activityTables(context.lexicon.activities);
  const dating = datingOf(context.article);
  const headline = tellsOneEvent(context.article) ? (context.article.title ?? "") : "";
  const found = flatMap(
    context.article.passages.filter(({ role }) => role === "body" || role === "heading" || role === "title"),
    (passage) =>
      inPassage(context, passage, {
        tables,
        taken: taken.get(passage.ordinal) ?? [],
        items: items.get(passage.ordinal) ?? [],
        campaigns: campaigns.get(passage.ordinal) ?? [],
        persons: persons.get(passage.ordinal) ?? [],
        dating,
        headline,
      }),
  );
  return withAttendance(context.article, found);
}

interface Setting {
  readonly tables: ActivityTables;
  readonly taken: readonly Taken[];
  readonly items: readonly Span[];
  readonly campaigns: readonly Span[];
  readonly persons: readonly Span[];
  readonly dating: Dating;
  readonly headline: string;
}

function inPassage(
  context: ArticleContext,
  passage: SegmentedPassage,
  { tables, taken, items, campaigns, persons, dating, headline }: Setting,
): ActivityCandidate[] {
  if (passage.role === "title" && (headline === "" || proposeTitle(passage).length > 0))
    return proposeTitle(passage)
      .filter((proposal) => !isTaken(proposal, taken))
      .map((proposal) => {
        const candidate = candidateOf({ passage, proposal, figures: [], dating });
        return { ...candidate, date: candidate.date ?? context.article.issuedOn };
      });
  const { text, ordinal } = passage;
  const tokens = context.tokens(ordinal);
  const proposals = flatMap(splitClauses(text), (clause) => {
    const content = text.slice(clause.start, clause.end);
    const hits = tables.phrases.scan(content);
    if (isSilent(hits, content)) return [];
    const reading = { text, clause, content, hits, tables, tokens, headline };
    const found = [
      ...proposeEvents(reading),
      ...proposeProcesses(reading),
      ...proposeDeeds(reading),
      ...proposePatterns(reading),
    ];
    // What cannot reach the weight by its setting is not weighed.
    return found
      .filter(({ weight }) => weight + MOST_BY_SETTING >= ENOUGH)
      .map((proposal) => behindPersons(withCampaign(proposal, text, campaigns), text, persons))
      .map((proposal) => ({
        ...proposal,
        weight: proposal.weight + settingWeight(context, passage, { clause, proposal, tables }),
      }));
  });
  const drives = proposeDrives(passage, tables).map((proposal) => ({
    ...proposal,
    weight: proposal.weight - (isWanted(context, passage, clauseAround(text, proposal)) ? WANTED : 0),
  }));
  const listed = [...items, ...stepSpans(text)];
  const free = [...drives, ...proposals].filter(
    ({ start, end, weight, method }) =>
      weight >= ENOUGH &&
      !isTaken({ start, end, method }, taken) &&
      !listed.some((span) => span.start <= start && end <= span.end),
  );
  const kept = withoutOverlap(free);
  const deeds = withoutEchoes(withoutResults(withoutReadings(kept, passage), passage));
  const figures = allocateFigures(passage, deeds);
  return deeds.map((proposal, index) => candidateOf({ passage, proposal, figures: figures[index] ?? [], dating }));
}

/** The clause around a name in quotation marks, which may hold commas of its own. */
function clauseAround(text: string, { start, end }: Span): Span {
  const before = /[^,，。;；:：!！?？]*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^[^,，。;；:：!！?？]*/u.exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}

/** Nothing in the clause names a deed: most clauses are dismissed here. */
function isSilent({ events, processes, deeds, hints }: ActivityHits, content: string): boolean {
  const hits = events.length + processes.length + deeds.length + hints.length;
  return hits === 0 && !content.includes("活动");
}

interface Kept {
  readonly passage: SegmentedPassage;
  readonly proposal: Proposal;
  readonly figures: readonly string[];
  readonly dating: Dating;
}

/** Going to see a place is a visit, whatever is learnt there. */
const VISIT = /参观(?!学习|考察)|瞻仰|^(?:走进|来到)[^,，]*(?:馆|园|碑|址|居|室|厅|基地|监狱)$/u;

function candidateOf({ passage, proposal, figures, dating }: Kept): ActivityCandidate {
  const { text, ordinal } = passage;
  const { start, name, kind, method, weight, anaphor } = proposal;
  const room = start + LONGEST_QUOTE;
  // A quote that holds an opening mark takes in the closing one behind it.
  const closes =
    !hasPairedMarks(text.slice(start, proposal.end)) && hasPairedMarks(text.slice(start, proposal.end + 1));
  const end = Math.min(closes ? proposal.end + 1 : proposal.end, room);
  return {
    passage: ordinal,
    start,
    end,
    surface: text.slice(start, end),
    name: withoutOddMarks(closes ? `${name}${text[proposal.end] ?? ""}` : name),
    kind: kind === ActivityKind.STUDY && VISIT.test(name) ? ActivityKind.VISIT_OR_AID : (kind ?? ActivityKind.OTHER),
    date: dateOf(passage, { start, end: proposal.end }, dating),
    measures: figures,
    method,
    ...(anaphor ? { anaphor } : {}),
    ...(isLabel(passage, start) ? { label: true } : {}),
    confidence: Math.min(0.95, 0.4 + weight * 0.1),
  };
}
