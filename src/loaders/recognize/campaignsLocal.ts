import { flatMap } from "../clean/flatMap.js";
import type { SegmentedArticle } from "../segment/SegmentedArticle.js";
import type { ArticleContext } from "./ArticleContext.js";
import type { Candidate } from "./Candidate.js";
import type { CampaignCandidate } from "./campaigns.js";
import { furtherMentions } from "./driveMentions.js";
import { findDrives } from "./driveSightings.js";
import { weightInArticle } from "./driveWeight.js";
import type { DriveSighting } from "./driveSightings.js";
import { passageOf } from "./passageOf.js";
import { plainForm } from "./plainForm.js";

/** From this weight on a named drive is a campaign; below it is one of the activities. */
const ENOUGH = 2;

/**
 * Local drives by the way they are named. One that has parts of its own is a campaign: what speaks for that is a place
 * in the title or a heading, a noun such as `系列活动` or `工程`, a coined label, a stated content, and being named again.
 */
export function recognizeLocalDrives(
  context: ArticleContext,
  taken: readonly CampaignCandidate[],
): CampaignCandidate[] {
  const short: CampaignCandidate[] = [];
  const groups = new Map<string, DriveSighting[]>();
  const sightings = findDrives(context);
  for (const sighting of sightings) {
    if (overlaps(sighting, taken) || isClauseOf(sighting, sightings)) continue;
    const bearer = bearerOf(sighting, taken);
    if (bearer) short.push(shortFormOf(bearer, sighting));
    if (bearer) continue;
    const identity = plainForm(wholeLabel(sighting, sightings) ?? sighting.name).replace(/活动$/u, "");
    const group = groups.get(identity);
    if (group) group.push(sighting);
    else groups.set(identity, [sighting]);
  }
  const drives = [...groups].filter(([, group]) => weigh(context, group, taken) >= ENOUGH);
  const known = flatMap(drives, ([, group]) => group);
  const local = flatMap(drives, ([identity, group]) => {
    const name = [...group].sort((left, right) => right.name.length - left.name.length)[0]?.name ?? "";
    return [...group, ...furtherMentions(context, group, [...taken, ...known])].map(
      ({ passage, start, end, surface, method, confidence }) => ({
        passage,
        start,
        end,
        surface,
        method,
        confidence,
        ...{ identity: `local/${identity}`, name, lexiconKey: null, within: null },
      }),
    );
  });
  return [...short, ...local];
}

const SHORTEST_PART = 4;

/** `“开门问政”活动` beside `“大调研”开门问政活动`: the national campaign whose name takes the label in. */
function bearerOf({ label }: DriveSighting, taken: readonly CampaignCandidate[]): CampaignCandidate | undefined {
  if (label === null || label.length < SHORTEST_PART) return undefined;
  const plain = plainForm(label);
  return taken.find(({ lexiconKey, surface }) => lexiconKey !== null && plainForm(surface).includes(plain));
}

function shortFormOf(bearer: CampaignCandidate, { passage, start, end, surface }: DriveSighting): CampaignCandidate {
  return { ...bearer, passage, start, end, surface, method: "campaign.national.part", confidence: 0.7 };
}

/** A drive without a label that begins with a clause of another's label is that one. */
function isClauseOf({ label, name }: DriveSighting, sightings: readonly DriveSighting[]): boolean {
  return (
    label === null &&
    sightings.some((other) => {
      const clauses = other.label?.split(/[、,，;；\s]/u) ?? [];
      return clauses.length > 1 && clauses.some((clause) => clause.length >= 4 && name.startsWith(clause));
    })
  );
}

/** The label of the drive; where it is one clause of another drive's label, that one: `“提速年”活动` beside `“转作风 提速年”活动`. */
function wholeLabel({ label }: DriveSighting, sightings: readonly DriveSighting[]): string | null {
  if (label === null || label.length < SHORTEST_LABEL) return label;
  const longer = sightings.find(
    (other) => other.label !== null && other.label !== label && other.label.split(/[、,，;；\s]/u).includes(label),
  );
  return longer?.label ?? label;
}

function weigh(
  { article }: ArticleContext,
  group: readonly DriveSighting[],
  taken: readonly CampaignCandidate[],
): number {
  const best = Math.max(...group.map(({ weight }) => weight));
  const beside = group.some((sighting) => standsBeside(article, sighting, taken));
  const combined = group.some((sighting) => isCombined(article, sighting, taken));
  return best + (combined ? 3 : beside ? 1 : 0) + weightInArticle(article, group);
}

const COMBINED = /[与和同](?:[“"][^”"]{2,40}[”"][\p{Script=Han}]{0,10}[、和与及])*$/u;
const COMBINES = /^[^。;；]{0,160}?(?:紧密|有机|密切)?(?:结合|融合)/u;
/** `把甲工作与全省“…”创建活动相结合`. */
const WITH = /[把将][^,，。;；]{2,30}[与和同](?:全[省市县区国])?$/u;
const CREATES = /(?:创建|主题实践|主题教育|教育实践)活动$/u;
const SHORTEST_LABEL = 4;
/** UTF-16 code units from the national campaign to the last one that it is combined with. */
const LONGEST_LIST = 160;

/** `将某活动与“甲乙丙丁”活动、“戊己庚辛”活动相结合`: what a national campaign is combined with are drives like it. */
function isCombined(
  { passages }: SegmentedArticle,
  { passage, start, end, label }: DriveSighting,
  taken: readonly CampaignCandidate[],
): boolean {
  if ((label?.length ?? 0) < SHORTEST_LABEL) return false;
  const text = passageOf({ passages }, passage)?.text;
  if (text === undefined || !COMBINES.test(text.slice(end, end + 180))) return false;
  if (CREATES.test(text.slice(start, end)) && WITH.test(text.slice(Math.max(0, start - 60), start))) return true;
  return taken.some(
    (other) =>
      other.lexiconKey !== null &&
      other.passage === passage &&
      other.end < start &&
      start - other.end < LONGEST_LIST &&
      COMBINED.test(text.slice(other.end, start)) &&
      !/[。;；,，]/u.test(text.slice(other.end, start).replace(/“[^”]*”/gu, "")),
  );
}

/** Named in one breath with a national campaign. */
function standsBeside(
  { passages }: SegmentedArticle,
  { passage, start }: DriveSighting,
  taken: readonly Candidate[],
): boolean {
  const near = taken.filter((other) => other.passage === passage && start - other.end === 1);
  const text = near.length > 0 ? passageOf({ passages }, passage)?.text : undefined;
  return text !== undefined && "、和与及".includes(text[start - 1] as string);
}

function overlaps(candidate: Candidate, others: readonly Candidate[]): boolean {
  return others.some(
    ({ passage, start, end }) => passage === candidate.passage && start < candidate.end && candidate.start < end,
  );
}
