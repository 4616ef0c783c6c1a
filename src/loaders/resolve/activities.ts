import { ActivityKind, EntityType, Genre } from "../../models/enums.js";
import type { ActivityRecord } from "../../models/records.js";
import { flatMap } from "../clean/flatMap.js";
import type { ActivityCandidate } from "../recognize/ActivityCandidate.js";
import type { ArticleContext } from "../recognize/ArticleContext.js";
import { tellsOneEvent } from "../recognize/tellsOneEvent.js";
import { entityKeys } from "./entityKeys.js";
import { mentionOf, sortMentions } from "./mentionOf.js";
import { comparable, isOther, isSameDeed } from "./sameDeed.js";
import type { Comparable } from "./sameDeed.js";

/**
 * One record a deed: what is announced, then narrated, then referred to is one. The mention that tells most is quoted;
 * dates and figures are gathered from all.
 */
export function resolveActivities(
  { article, lexicon }: ArticleContext,
  candidates: readonly ActivityCandidate[],
): ActivityRecord[] {
  const oneEvent = tellsOneEvent(article);
  const groups = groupsOf(
    candidates.map((candidate) => comparable(candidate, lexicon.activities.retold)),
    oneEvent,
  );
  const planned = article.genre === Genre.PLAN || article.genre === Genre.NOTICE;
  const titles = new Set(article.passages.filter(({ role }) => role === "title").map(({ ordinal }) => ordinal));
  const headings = new Set(article.passages.filter(({ role }) => role === "heading").map(({ ordinal }) => ordinal));
  const told = groups.filter((group) => {
    const [first] = group as [ActivityCandidate];
    if (titles.has(first.passage) && first.method !== "activity.event.title" && group.length === 1)
      return !groups.some((other) => other !== group && other[0]?.kind === first.kind);
    if (group.every(({ anaphor, surface }) => anaphor && ATTENDED.test(surface))) return false;
    return planned || !group.every(({ passage }) => headings.has(passage));
  });
  const nextKey = entityKeys(EntityType.ACTIVITY);
  return (oneEvent ? withoutAgenda(told) : told).map((group) => {
    const primary = mostTelling(group, planned);
    return {
      type: EntityType.ACTIVITY,
      key: nextKey(),
      name: fullestName(group, primary),
      aliases: [],
      mentions: sortMentions(group.map(mentionOf)),
      kind: primary.kind,
      date: primary.date ?? group.find(({ date }) => date !== null)?.date ?? null,
      measures: [...new Set(flatMap(group, ({ measures }) => measures))],
      quote: primary.surface,
    };
  });
}

function groupsOf(candidates: readonly Comparable[], oneEvent: boolean): ActivityCandidate[][] {
  const groups: Comparable[][] = [];
  for (const told of candidates) {
    const alike = groups.filter((members) =>
      members.some((known) => isSameDeed(known, told, oneEvent) && !isNarrated(known, told, members)),
    );
    // A name points to what bears it rather than to what was done there.
    const named = told.event ? alike.findLast(([first]) => first?.event) : undefined;
    const group = named ?? alike.at(-1);
    if (group) group.push(told);
    else groups.push([told]);
  }
  return groups.map((group) => group.map(({ candidate }) => candidate));
}

/** A label announces one deed: what is told behind another that it announced is a further one. */
function isNarrated(known: Comparable, told: Comparable, members: readonly Comparable[]): boolean {
  if (!known.candidate.label || known.name === told.name) return false;
  return members.some((member) => !member.candidate.label && member !== known && isOther(member, told));
}

/** Rules that find an event by its name. */
const NAMED = /^activity\.(?:event|drive)/u;

/**
 * The mention that narrates rather than announces or refers; of several events the surest, else the first. The labels
 * of a plan name what it plans.
 */
function mostTelling(group: readonly ActivityCandidate[], planned: boolean): ActivityCandidate {
  const rank = ({ label, anaphor, confidence, method }: ActivityCandidate): number =>
    (NAMED.test(method) ? confidence : 0) - (label ? (planned ? 0.5 : 1) : 0) - (anaphor ? 1 : 0);
  // A gift told with its figures tells more than the name it is spoken of by afterwards.
  const [first] = group as [ActivityCandidate];
  const told = first.kind === ActivityKind.VISIT_OR_AID && first.measures.length > 0 && !first.label;
  if (told && !group.some(({ method, measures }) => NAMED.test(method) && measures.length > 0)) return first;
  return group.reduce((best, candidate) => (rank(candidate) > rank(best) ? candidate : best));
}

/** A fuller form of the name that another mention gives. */
function fullestName(group: readonly ActivityCandidate[], { name }: ActivityCandidate): string {
  return group.reduce(
    (best, other) => (NAMED.test(other.method) && other.name.endsWith(best) ? other.name : best),
    name,
  );
}

/** `出席大会`: a gathering that nothing names. */
const ATTENDED = /^(?:参加|参与|出席|列席)/u;

const GATHERINGS: ReadonlySet<ActivityKind> = new Set([ActivityKind.MEETING, ActivityKind.CEREMONY]);
const ITEMS: ReadonlySet<ActivityKind> = new Set([
  ActivityKind.EVALUATION,
  ActivityKind.DISCUSSION,
  ActivityKind.STUDY,
  ActivityKind.INSPECTION,
]);

/** A meeting that honours somebody. */
const HONOURS = /(?:表彰|颁奖)[\p{Script=Han}”]{0,4}(?:(?:大?会|会议|仪式|典礼)|$)/u;

/** What is done at the one meeting that an article tells of is an item of its agenda, unless it is counted. */
function withoutAgenda(groups: readonly ActivityCandidate[][]): ActivityCandidate[][] {
  const main = groups[0]?.[0];
  const unread = groups.filter((group) => !group.every(({ name, method }) => /deed/u.test(method) && READ.test(name)));
  return withoutItems(unread, main);
}

/** What those present judge together, and the inspection that they hear of, are deeds of their own. */
const VOTED = /民主(?:评议|测评)|满意度测评|投票|巡[察视]$/u;

/** What is read out at an event: `传达学习《…》`. */
const READ = /^(?:集中|集体|传达)?学习/u;

function withoutItems(
  groups: readonly ActivityCandidate[][],
  main: ActivityCandidate | undefined,
): ActivityCandidate[][] {
  if (!main || !GATHERINGS.has(main.kind)) return [...groups];
  const honours = groups.find(([first]) => first !== undefined && NAMED.test(first.method) && HONOURS.test(first.name));
  const isHonour = ({ method, kind }: ActivityCandidate): boolean =>
    honours !== undefined && kind === ActivityKind.CEREMONY && /deed|process|pattern/u.test(method);
  const honoured = groups.filter((group) => group.every(isHonour)).flat();
  const kept = groups.filter((group) =>
    group.some((candidate) => {
      const { name, method, kind, measures } = candidate;
      if (isHonour(candidate)) return false;
      return method !== "activity.process" || !ITEMS.has(kind) || measures.length > 0 || VOTED.test(name);
    }),
  );
  return kept.map((group) => (group === honours ? withMeasuresOf(group, honoured) : group));
}

/** How many were honoured measures the ceremony. */
function withMeasuresOf(group: ActivityCandidate[], honoured: readonly ActivityCandidate[]): ActivityCandidate[] {
  const [first, ...rest] = group;
  if (!first || honoured.length === 0) return group;
  return [{ ...first, measures: [...first.measures, ...flatMap(honoured, ({ measures }) => measures)] }, ...rest];
}
