import { ActivityKind } from "../../models/enums.js";
import type { Span } from "../../models/span.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";
import type { Proposal } from "./ActivityCandidate.js";
import { LONGEST_QUOTE } from "./ActivityCandidate.js";
import { sentenceAt } from "./sentenceAt.js";

/** Deeds that opinions come out of. */
const GATHERING_IN: ReadonlySet<ActivityKind> = new Set([
  ActivityKind.SURVEY,
  ActivityKind.EVALUATION,
  ActivityKind.VISIT_OR_AID,
  ActivityKind.MEETING,
  ActivityKind.DISCUSSION,
]);

/** `…测评,收集意见60条`: what is gathered by the deed before in the same sentence is its result. */
export function withoutResults(proposals: readonly Proposal[], passage: SegmentedPassage): Proposal[] {
  return proposals.filter(({ start, end, name }, index) => {
    if (!/^(?:收集|征集|征求|梳理|查找)/u.test(name)) return true;
    if (/^征求/u.test(name) && !/\d/u.test(passage.text.slice(start, end + 10))) return true;
    const sentence = sentenceAt(passage, start);
    return !proposals
      .slice(0, index)
      .some((other) => GATHERING_IN.has(other.kind) && other.start >= sentence.start && other.end <= start);
  });
}

const MEETING_BEFORE = /召开|举行|会议(?!室)|会上/u;

/**
 * `召开…会,学习了…讲话,听取了…汇报`: what is read or heard at the meeting told before in the same paragraph is an item
 * of its agenda.
 */
export function withoutReadings(proposals: readonly Proposal[], passage: SegmentedPassage): Proposal[] {
  return proposals.filter(
    ({ method, name, start }, index) =>
      (!name.startsWith("听取") ||
        method !== "activity.pattern" ||
        !MEETING_BEFORE.test(passage.text.slice(sentenceAt(passage, start).start, start))) &&
      (method !== "activity.deed.study" ||
        !/^(?:集中|集体|传达)?学习/u.test(name) ||
        !proposals.slice(0, index).some(({ kind }) => kind === ActivityKind.MEETING)),
  );
}

/** A bare noun beside a fuller name of the same kind (`进行测评` after `满意度测评`) means the same deed. */
export function withoutEchoes(proposals: readonly Proposal[]): Proposal[] {
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

/** A quoted name weighs at least what the noun at its end weighs: `“…”服务月活动`. */
function withWeightOfPart(proposal: Proposal, proposals: readonly Proposal[]): Proposal {
  if (proposal.method !== "activity.drive") return proposal;
  const { start, end } = proposal;
  const parts = proposals.filter(
    (other) => other.method === "activity.event" && start < other.start && other.end <= end,
  );
  return parts.reduce((whole, { weight }) => (weight > whole.weight ? { ...whole, weight } : whole), proposal);
}

/** Of proposals that overlap the weightiest stays; of equals the longer. */
export function withoutOverlap(proposals: readonly Proposal[]): Proposal[] {
  const ranked = proposals
    .map((proposal) => withWeightOfPart(proposal, proposals))
    .sort(
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

/** The whole name of an event that begins inside the name of a campaign: `实践活动动员会` takes the campaign with it. */
export function withCampaign(proposal: Proposal, text: string, campaigns: readonly Span[]): Proposal {
  if (!proposal.method.startsWith("activity.event")) return proposal;
  const nameStart = proposal.end - proposal.name.length;
  if (text.slice(nameStart, proposal.end) !== proposal.name) return proposal;
  const around = campaigns.find(({ start, end }) => start < nameStart && nameStart < end && end < proposal.end);
  if (!around) return proposal;
  const name = text.slice(around.start, proposal.end);
  return { ...proposal, start: Math.max(around.start, proposal.end - LONGEST_QUOTE), name, anaphor: false };
}

/** A deed that was found to begin inside a person's name begins behind it. */
export function behindPersons(proposal: Proposal, text: string, persons: readonly Span[]): Proposal {
  const person = persons.find(({ start, end }) => start < proposal.start && proposal.start < end && end < proposal.end);
  if (!person) return proposal;
  const rest = text.slice(proposal.start, person.end);
  const name = proposal.name.startsWith(rest) ? proposal.name.slice(rest.length) : proposal.name;
  return name === "" ? proposal : { ...proposal, start: person.end, name };
}
