import { ActivityKind, EntityType, Genre } from "../../models/enums.js";
import type { EntityRecord } from "../../models/records.js";
import type { Span } from "../../models/span.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";
import type { ActivityCandidate, Proposal } from "./ActivityCandidate.js";
import { LONGEST_QUOTE } from "./ActivityCandidate.js";
import { proposeDeeds } from "./activityDeeds.js";
import { proposeDrives } from "./activityDrives.js";
import { proposeEvents } from "./activityEvents.js";
import { proposeProcesses } from "./activityProcesses.js";
import { activityTables } from "./activityTables.js";
import type { ActivityTables } from "./activityTables.js";
import type { ArticleContext } from "./ArticleContext.js";
import { splitClauses } from "./clauses.js";
import { findDates } from "./dates.js";
import { findFigures } from "./measures.js";
import { sentenceAt } from "./sentenceAt.js";

/** From this weight on a proposal is taken for a concrete deed. */
const ENOUGH = 2;

/** Concrete deeds, done or planned: by event noun, by verb and object, by the name of a drive that is no campaign. */
export function recognizeActivities(context: ArticleContext, earlier: readonly EntityRecord[]): ActivityCandidate[] {
  const taken = takenSpans(earlier);
  const tables = activityTables(context.lexicon.activities);
  return context.article.passages
    .filter(({ role }) => role === "body")
    .flatMap((passage) => inPassage(context, passage, { tables, taken: taken.get(passage.ordinal) ?? [] }));
}

/** Stretches that other entities have: an event inside them is part of their name. */
function takenSpans(earlier: readonly EntityRecord[]): Map<number, Span[]> {
  const spans = new Map<number, Span[]>();
  for (const { type, mentions } of earlier) {
    if (type !== EntityType.CAMPAIGN && type !== EntityType.CITED_WORK && type !== EntityType.ORGANIZATION) continue;
    for (const { passage, start, end } of mentions) spans.set(passage, [...(spans.get(passage) ?? []), { start, end }]);
  }
  return spans;
}

interface Setting {
  readonly tables: ActivityTables;
  readonly taken: readonly Span[];
}

function inPassage(
  context: ArticleContext,
  passage: SegmentedPassage,
  { tables, taken }: Setting,
): ActivityCandidate[] {
  const { text, ordinal } = passage;
  const tokens = context.tokens(ordinal);
  const proposals = splitClauses(text).flatMap((clause) => {
    const reading = { text, clause, tables, tokens };
    const found = [...proposeEvents(reading), ...proposeProcesses(reading), ...proposeDeeds(reading)];
    return found.map((proposal) => ({
      ...proposal,
      weight: proposal.weight + settingWeight(context, passage, { clause, proposal, tables }),
    }));
  });
  const drives = proposeDrives(context, passage);
  const kept = withoutOverlap([...drives, ...proposals].filter(({ weight }) => weight >= ENOUGH)).filter(
    ({ end }) => !taken.some((span) => span.start < end && end <= span.end),
  );
  return kept.map((proposal, index) => {
    const until = kept[index + 1]?.start ?? text.length;
    return candidateOf(context, { passage, proposal, until, ordinal });
  });
}

interface Weighed {
  readonly clause: Span;
  readonly proposal: Proposal;
  readonly tables: ActivityTables;
}

/** What the clause around a proposal says for or against a concrete deed. */
function settingWeight(
  { article }: ArticleContext,
  { text }: SegmentedPassage,
  { clause, proposal, tables }: Weighed,
): number {
  const before = text.slice(clause.start, proposal.start);
  const content = text.slice(clause.start, clause.end);
  const planned = article.genre === Genre.PLAN || article.genre === Genre.NOTICE;
  let weight = 0;
  if (tables.modal.test(before)) weight -= planned ? 0.5 : 1.5;
  if (tables.method.test(text.slice(proposal.end, proposal.end + 8))) weight -= 1;
  if (tables.classes.test(content)) weight -= 0.5;
  if (/不|没有|未|缺乏|缺少/u.test(before.slice(-6))) weight -= 2;
  if (findFigures(content).length > 0) weight += 0.5;
  if (/[了过]/u.test(content.slice(0, proposal.end - clause.start + 2)) && !/为了|除了/u.test(content)) weight += 0.5;
  return weight;
}

/** Of proposals that overlap the weightiest stays; of equals the longer. */
function withoutOverlap(proposals: readonly Proposal[]): Proposal[] {
  const ranked = [...proposals].sort(
    (left, right) =>
      right.weight - left.weight || right.end - right.start - (left.end - left.start) || left.start - right.start,
  );
  const kept: Proposal[] = [];
  for (const proposal of ranked) {
    const clash = kept.some(
      ({ start, end, method }) =>
        start < proposal.end &&
        proposal.start < end &&
        !(method === "activity.event.sharing" && proposal.method === method),
    );
    if (!clash) kept.push(proposal);
  }
  return kept.sort((left, right) => left.start - right.start || left.end - right.end);
}

interface Kept {
  readonly passage: SegmentedPassage;
  readonly proposal: Proposal;
  readonly until: number;
  readonly ordinal: number;
}

function candidateOf({ article }: ArticleContext, { passage, proposal, until, ordinal }: Kept): ActivityCandidate {
  const { text } = passage;
  const { start, name, kind, method, weight } = proposal;
  const end = Math.min(proposal.end, start + LONGEST_QUOTE);
  const sentence = sentenceAt(passage, start);
  const reference = {
    issuedOn: article.issuedOn,
    forward: article.genre === Genre.PLAN || article.genre === Genre.NOTICE,
  };
  const dates = findDates(text.slice(0, end), reference).filter((date) => date.start >= sentence.start);
  const figuresUntil = Math.min(sentence.end, Math.max(end, until));
  const from = clauseStart(text, start, sentence.start);
  const figures = findFigures(text.slice(from, figuresUntil), from).filter(
    (figure) => !dates.some((date) => date.start <= figure.start && figure.start < date.end),
  );
  return {
    passage: ordinal,
    start,
    end,
    surface: text.slice(start, end),
    name,
    kind: kind ?? ActivityKind.OTHER,
    date: dates.at(-1)?.value ?? null,
    measures: [...new Set(figures.map((figure) => figure.text))],
    method,
    confidence: Math.min(0.95, 0.4 + weight * 0.1),
  };
}

function clauseStart(text: string, offset: number, floor: number): number {
  let start = offset;
  while (start > floor && !/[,，;；。:：]/u.test(text[start - 1] as string)) start -= 1;
  return start;
}
