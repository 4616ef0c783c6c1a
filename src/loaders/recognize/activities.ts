import { ActivityKind, EntityType, Genre } from "../../models/enums.js";
import type { EntityRecord } from "../../models/records.js";
import type { Span } from "../../models/span.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";
import type { ActivityCandidate, Proposal } from "./ActivityCandidate.js";
import { LONGEST_QUOTE } from "./ActivityCandidate.js";
import { proposeDeeds, proposePatterns } from "./activityDeeds.js";
import { proposeDrives } from "./activityDrives.js";
import { proposeEvents } from "./activityEvents.js";
import { proposeProcesses } from "./activityProcesses.js";
import { allocateFigures } from "./activityFigures.js";
import { activityTables } from "./activityTables.js";
import type { ActivityTables } from "./activityTables.js";
import type { ArticleContext } from "./ArticleContext.js";
import { splitClauses } from "./clauses.js";
import { findDates } from "./dates.js";
import type { FoundDate } from "./dates.js";
import { findFigures } from "./measures.js";
import { hasPairedMarks, withoutOddMarks } from "./pairedMarks.js";
import { sentenceAt } from "./sentenceAt.js";

/** From this weight on a proposal is taken for a concrete deed. */
const ENOUGH = 2;

/** Concrete deeds, done or planned: by event noun, by verb and object, by the name of a drive that is no campaign. */
export function recognizeActivities(context: ArticleContext, earlier: readonly EntityRecord[]): ActivityCandidate[] {
  const taken = takenSpans(earlier);
  const items = itemSpans(earlier, context.article.passages);
  const tables = activityTables(context.lexicon.activities);
  return (
    context.article.passages
      // A heading that is a whole sentence is an item of a plan or report.
      .filter(({ role, text }) => role === "body" || (role === "heading" && /[。;；]$/u.test(text)))
      .flatMap((passage) =>
        inPassage(context, passage, {
          tables,
          taken: taken.get(passage.ordinal) ?? [],
          items: items.get(passage.ordinal) ?? [],
        }),
      )
  );
}

/** The members of a formula where the text lists them: what they name is demanded, not done. */
function itemSpans(earlier: readonly EntityRecord[], passages: readonly SegmentedPassage[]): Map<number, Span[]> {
  const spans = new Map<number, Span[]>();
  for (const entity of earlier) {
    if (entity.type !== EntityType.SLOGAN) continue;
    const ordinals = new Set(entity.mentions.map(({ passage }) => passage));
    for (const { ordinal, text } of passages) {
      if (!ordinals.has(ordinal)) continue;
      for (const item of [entity.name, ...entity.items]) {
        const start = item.length >= 3 ? text.indexOf(item) : -1;
        if (start >= 0)
          spans.set(ordinal, [...(spans.get(ordinal) ?? []), { start: start - 1, end: start + item.length + 1 }]);
      }
    }
  }
  return spans;
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
  readonly items: readonly Span[];
}

function inPassage(
  context: ArticleContext,
  passage: SegmentedPassage,
  { tables, taken, items }: Setting,
): ActivityCandidate[] {
  const { text, ordinal } = passage;
  const tokens = context.tokens(ordinal);
  const proposals = splitClauses(text).flatMap((clause) => {
    const reading = { text, clause, tables, tokens };
    const found = [
      ...proposeEvents(reading),
      ...proposeProcesses(reading),
      ...proposeDeeds(reading),
      ...proposePatterns(reading),
    ];
    return found.map((proposal) => ({
      ...proposal,
      weight: proposal.weight + settingWeight(context, passage, { clause, proposal, tables }),
    }));
  });
  const drives = proposeDrives(context, passage);
  const kept = withoutOverlap([...drives, ...proposals].filter(({ weight }) => weight >= ENOUGH)).filter(
    ({ start, end }) =>
      !taken.some(
        (span) => (span.start < end && end <= span.end) || (span.start - 1 <= start && end <= span.end + 1),
      ) && !items.some((span) => span.start <= start && end <= span.end),
  );
  const deeds = withoutEchoes(withoutResults(kept, passage));
  const figures = allocateFigures(passage, deeds);
  return deeds.map((proposal, index) =>
    candidateOf(context, { passage, proposal, figures: figures[index] ?? [], ordinal }),
  );
}

/** `…测评,收集意见60条`: what is gathered by the deed before in the same sentence is its result. */
function withoutResults(proposals: readonly Proposal[], passage: SegmentedPassage): Proposal[] {
  return proposals.filter(({ start, name }, index) => {
    if (!/^(?:收集|征集|征求|梳理|查找)/u.test(name)) return true;
    const sentence = sentenceAt(passage, start);
    return !proposals.slice(0, index).some((other) => other.start >= sentence.start && other.end <= start);
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
  passage: SegmentedPassage,
  { clause, proposal, tables }: Weighed,
): number {
  const { text } = passage;
  const sentence = sentenceAt(passage, proposal.start);
  const before = text.slice(clause.start, proposal.start);
  const content = text.slice(clause.start, clause.end);
  const planned = article.genre === Genre.PLAN || article.genre === Genre.NOTICE;
  let weight = 0;
  const told = proposal.method === "activity.event" ? text.slice(clause.start, proposal.end) : before;
  if (tables.modal.test(told)) weight -= planned ? 0.5 : 1.5;
  if (proposal.method !== "activity.event.sharing" && isMethod(content, proposal.end - clause.start, tables))
    weight -= proposal.bare ? 2 : 1.75;
  if (tables.classes.test(content)) weight -= 0.5;
  if (/不|没有|未|缺乏|缺少/u.test(before.slice(-6))) weight -= 2;
  if (/不是|并非|是一[次种场]|不仅是|如何|怎样/u.test(told)) weight -= 2;
  // `每人帮扶1户` sets a norm.
  if (/每人|每名|每位|每户/u.test(before) && /^(?:帮扶|联系|结对|慰问|走访)/u.test(proposal.name)) weight -= 2.5;
  if (findFigures(content).length > 0) weight += 0.5;
  const near = text.slice(Math.max(clause.start, proposal.start - 6), proposal.end + 2);
  if (/[了过](?!程)/u.test(near) && !/为了|除了/u.test(near)) weight += 0.5;
  if (/相结合|结合起来|相统一/u.test(content)) weight -= 1.5;
  if (!planned && isDemanded(text.slice(sentence.start, clause.start))) weight -= 1;
  return weight;
}

/** The sentence says what somebody demands: `他强调,要开好…会`. */
function isDemanded(before: string): boolean {
  return (
    /(?:强调|指出|希望|(?<![的项种按照])要求)[:：,，]/u.test(before) ||
    /(?:^|[,，;；:：])[^,，;；:：]{0,8}(?<![重主纪摘概首扼必需])要(?![求点素闻务领])/u.test(before)
  );
}

/** Inside `通过…等形式` or `以…等方式`: a way of doing, not a deed. */
function isMethod(content: string, end: number, { method }: ActivityTables): boolean {
  const rest = content.slice(end);
  return method.test(rest.slice(0, 8)) || (/通过|以|采取|采用|利用/u.test(content.slice(0, end)) && method.test(rest));
}

/** A bare noun beside a fuller name of the same kind (`进行测评` after `满意度测评`) means the same deed. */
function withoutEchoes(proposals: readonly Proposal[]): Proposal[] {
  return proposals.filter(
    (proposal) =>
      !proposal.bare ||
      !proposals.some(
        (other) =>
          other !== proposal &&
          (!other.bare || other.start < proposal.start) &&
          other.kind === proposal.kind &&
          other.name.includes(proposal.bare as string),
      ),
  );
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
  readonly figures: readonly string[];
  readonly ordinal: number;
}

function candidateOf({ article }: ArticleContext, { passage, proposal, figures, ordinal }: Kept): ActivityCandidate {
  const { text } = passage;
  const { start, name, kind, method, weight } = proposal;
  const room = start + LONGEST_QUOTE;
  // A quote that holds an opening mark takes in the closing one behind it.
  const closes =
    !hasPairedMarks(text.slice(start, proposal.end)) && hasPairedMarks(text.slice(start, proposal.end + 1));
  const end = Math.min(closes ? proposal.end + 1 : proposal.end, room);
  const sentence = sentenceAt(passage, start);
  const reference = {
    issuedOn: article.issuedOn,
    forward: article.genre === Genre.PLAN || article.genre === Genre.NOTICE,
  };
  const dated = findDates(text.slice(0, start), reference);
  const dates = dated.filter((date) => date.start >= sentence.start);
  return {
    passage: ordinal,
    start,
    end,
    surface: text.slice(start, end),
    name: withoutOddMarks(closes ? `${name}${text[proposal.end] ?? ""}` : name),
    kind: kind ?? ActivityKind.OTHER,
    date: dates.at(-1)?.value ?? yearOf(dated, text) ?? null,
    measures: figures,
    method,
    confidence: Math.min(0.95, 0.4 + weight * 0.1),
  };
}

/** A paragraph that opens with a year tells of that year. */
function yearOf(dates: readonly FoundDate[], text: string): string | null {
  const first = dates.find(({ value }) => value !== null);
  const opens = first !== undefined && /^(?:[^。;；]{0,14}。)?[^。;；]{0,16}$/u.test(text.slice(0, first.start));
  return opens ? (first.value?.slice(0, 4) ?? null) : null;
}
