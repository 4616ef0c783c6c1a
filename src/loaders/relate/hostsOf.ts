import type { OrganizationRecord } from "../../models/records.js";
import { flatMap } from "../clean/flatMap.js";
import { sentenceAt } from "../recognize/sentenceAt.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";
import type { Acting } from "./Actors.js";
import type { Place } from "./sentenceEvidence.js";
import { JOINED } from "./subjects.js";

/** Who goes to an event is told in front of its name by these. */
const GOES_TO = /(?:参加|出席|列席|参与|报考|收看|收听)了?(?<wider>全[国省市县区州盟旗]|[省市县区州](?:级|里)?)?$/u;
/** `收看全省…总结暨…部署会议`: the other half of an event of a wider circle. */
const HALF_OF_WIDER = /(?:参加|出席|列席|收看|收听)了?全[国省市县区州盟旗][^,，。;；]{2,40}暨$/u;
const HALF_REACH = 48;
/** Events of a wider circle than the body that goes there: somebody above holds them. */
const WIDER = /^(?:全[国省市县区州盟旗]|[省市县区州](?!区|场|民|委|政府|[校院局]))/u;
/** Between an event and the words that tell who holds it. */
const TOLD_BEHIND =
  /^[^。;；由]{0,24}[。,，]?(?:(?:本次|此次|该|这次)?(?:活动|会议|大会|比赛|竞赛|大赛|培训班?|仪式|讲座|报告会|座谈会|晚会|运动会|展览))?由$/u;
const HOLDS = /^(?:联合|共同|等)?(?:主办|承办|举办|协办|牵头)/u;
const ANOTHER = /召开|举办|举行|开展|组织/u;
/** The event is spoken of again (`…在广场举行,本次活动由`): it is the one that was held. */
const AGAIN =
  /^[^。;；,，]{0,24}[。,，](?:(?:本次|此次|该|这次)?(?:活动|会议|大会|比赛|竞赛|大赛|培训班?|仪式|讲座|报告会|座谈会|晚会|运动会|展览))由$/u;
/** `由甲、乙主办,丙协办`: others help to hold it. */
const FURTHER = /^(?:联合|共同)?(?:主办|承办|举办|牵头)[,，、]$/u;
/** How far behind an event its hosts are looked for, in UTF-16 code units. */
const REACH = 60;

/**
 * Who holds an event where the text says it apart from the subject: behind it (`比赛由甲、乙主办`), or in its name where
 * others go there (`参加了甲培训班`).
 * @returns no keys where another body than the subject holds it and the text does not name it; null where nothing is told
 */
export function hostsOf(
  passage: SegmentedPassage,
  place: Place,
  organizations: readonly OrganizationRecord[],
): Acting | null {
  const told = toldBehind(passage, place, organizations);
  if (told.length > 0) return { keys: told, confidence: 0.85, method: "actor.host" };
  const { text } = passage;
  if (HALF_OF_WIDER.test(text.slice(Math.max(0, place.start - HALF_REACH), place.start)))
    return { keys: [], confidence: 0, method: "actor.host" };
  const going = GOES_TO.exec(text.slice(Math.max(0, place.start - 6), place.start));
  if (!going) return null;
  const named = organizations.filter(({ mentions }) =>
    mentions.some(
      ({ passage: ordinal, start, end }) => ordinal === place.passage && start === place.start && end < place.end,
    ),
  );
  const longest = named.sort((left, right) => right.name.length - left.name.length)[0];
  if (longest) return { keys: [longest.key], confidence: 0.75, method: "actor.host" };
  const circle = `${going.groups?.["wider"] ?? ""}${text.slice(place.start, place.end)}`;
  return WIDER.test(circle) ? { keys: [], confidence: 0, method: "actor.host" } : null;
}

/** Whose an item of a plan is by its label: `举办护林知识竞赛。(负责单位:工会、团委)`. */
const RESPONSIBLE = /(?:负责|责任|主办|承办|牵头|组织)(?:单位|部门)[:：]\s*/u;

/** The bodies that the label behind an item of a plan names; null where it has none. */
export function labelledHosts(
  { text }: SegmentedPassage,
  place: Place,
  organizations: readonly OrganizationRecord[],
): Acting | null {
  const label = RESPONSIBLE.exec(text.slice(place.end));
  if (!label) return null;
  const from = place.end + label.index + label[0].length;
  const close = text.slice(from).search(/[)）。;；]/u);
  const end = close < 0 ? text.length : from + close;
  const named = organizations.filter(({ mentions }) =>
    mentions.some((mention) => mention.passage === place.passage && mention.start >= from && mention.end <= end),
  );
  return named.length === 0 ? null : { keys: named.map(({ key }) => key), confidence: 0.8, method: "actor.label" };
}

/** Bodies named between `由` and `主办` in the sentence of the event or the one behind it. */
function toldBehind(passage: SegmentedPassage, place: Place, organizations: readonly OrganizationRecord[]): string[] {
  const { text } = passage;
  const by = text.indexOf("由", place.end);
  if (by < 0 || by - place.end > REACH) return [];
  const gap = text.slice(place.end, by + 1);
  if (!TOLD_BEHIND.test(gap) || (ANOTHER.test(gap) && !AGAIN.test(gap))) return [];
  const { end } = sentenceAt(passage, by);
  const behind = flatMap(organizations, ({ key, mentions }) => mentions.map((mention) => ({ key, mention })))
    .filter(({ mention }) => mention.passage === place.passage && mention.start > by && mention.end <= end)
    .sort((left, right) => left.mention.start - right.mention.start || right.mention.end - left.mention.end);
  const keys: string[] = [];
  let sure = 0;
  let at = by + 1;
  for (const { key, mention } of behind) {
    if (mention.start < at) continue;
    const joint = text.slice(at, mention.start);
    if (keys.length === 0 ? joint !== "" : !JOINED.test(joint) && !FURTHER.test(joint)) break;
    if (FURTHER.test(joint)) sure = keys.length;
    keys.push(key);
    at = mention.end;
  }
  return [...new Set(HOLDS.test(text.slice(at, at + 6)) ? keys : keys.slice(0, sure))];
}
