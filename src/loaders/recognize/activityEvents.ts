import { ActivityKind } from "../../models/enums.js";
import type { Span } from "../../models/span.js";
import { flatMap } from "../clean/flatMap.js";
import type { Proposal } from "./ActivityCandidate.js";
import { LONGEST_QUOTE } from "./ActivityCandidate.js";
import type { ActivityHits, ActivityTables } from "./activityTables.js";
import type { Token } from "./ArticleContext.js";
import { frameOf, frameWeight, heldEnd } from "./eventFrames.js";
import type { Frame } from "./eventFrames.js";
import { BARE_DRIVE, CARRYING, DATED, GENERAL, isUnspecific, WORK } from "./eventNames.js";
import { joined } from "./eventJoints.js";
import { eventMembers, standingMembers } from "./eventMembers.js";
import { insideQuotation, isOnlyLabel, isWithinName } from "./eventQuotations.js";
import { firstOfTwo, named } from "./eventProposal.js";
import { isPartOfNoun, isSource } from "./eventSources.js";
import { firstFrom } from "./tokenCrossing.js";
import { nameStart } from "./nameStart.js";
import type { FoundPhrase } from "./phraseTable.js";

export interface Reading {
  readonly text: string;
  readonly clause: Span;
  readonly tables: ActivityTables;
  readonly tokens: readonly Token[];
  /** The text of the clause. */
  readonly content: string;
  /** What the lists find in it. */
  readonly hits: ActivityHits;
  /** The title of the news of one event, else empty: what it names is no general noun. */
  readonly headline: string;
}

interface Event {
  readonly hit: FoundPhrase<ActivityKind>;
  /** Where the event before this one ends in the clause. */
  readonly floor: number;
  /** The clause gives its day in front of it. */
  readonly dated: boolean;
  /** The verb that frames the list whose further member this one is. */
  readonly listFrame: FoundPhrase<"strong" | "weak"> | null;
}

/** Events that a clause names by their noun, with the verb that frames them where there is one. */
export function proposeEvents(reading: Reading): Proposal[] {
  const { content, hits } = reading;
  if (hits.events.length === 0 && !content.includes("活动")) return [];
  const members = standingMembers(content, reading.clause, reading.tables);
  const listEnd = members.at(-1)?.end ?? 0;
  let floor = 0;
  let before: Frame | null = null;
  const single = flatMap(joined(hits.events, content, reading.tables), (hit) => {
    const dated = DATED_EVENT.test(content.slice(0, hit.start));
    const event = {
      hit,
      dated,
      floor,
      listFrame: floor > 0 && LISTED.test(content.slice(floor, hit.start)) ? before : null,
    };
    if (isWithinName(content, hit)) return [];
    const after = content.slice(hit.end, hit.end + 60);
    if (
      MEMBER_OF_ONE.test(after) ||
      (TEAM_OF.test(after) && /组织\p{Script=Han}{0,4}$/u.test(content.slice(0, hit.start)))
    )
      return [];
    if (isPartOfNoun(after) || RELATIVE.test(after)) return [];
    // `举行党员大会选举产生…`: the verb.
    if (hit.phrase.endsWith("选举") && /^(?:产生|出)/u.test(after)) return [];
    // `市委全委会《…意见》`: whose document it is.
    if (after.startsWith("《") && hit.phrase.endsWith("会")) return [];
    // `中央视频会议后,我们…`: it only marks the time.
    if (after === "后" && frameOf(hits, hit.start, hit.start) === null) return [];
    floor = hit.end;
    if (/展$/u.test(hit.phrase) && /^[示现开望]/u.test(content.slice(hit.end))) return [];
    if (!dated && isSource(after, reading.tables)) return [];
    if (members.length > 0 && reading.clause.start + hit.end <= listEnd) return [];
    before = frameOf(hits, hit.start, hit.start) ?? event.listFrame;
    return proposeEvent(content, reading, event);
  });
  return [...members, ...single];
}

/** What joins a further member of a list, behind the figure of the one before: `培训班2次、讲座9次`. */
const LISTED = /^(?:\d+余?[次场期个届轮])?[、和及与暨]/u;

/** `开展支教工作的同学`: says who somebody is. */
const RELATIVE = /^(?:工作|活动)的\p{Script=Han}/u;

/** `扶贫济困、帮孤助残的志愿服务活动` is one activity. */
const MEMBER_OF_ONE = /^(?:、\p{Script=Han}{2,8}){1,4}的\p{Script=Han}{0,8}活动/u;
/** `组织义诊、理发等服务队`: who was sent. */
const TEAM_OF = /^(?:、\p{Script=Han}{2,8}){1,4}等\p{Script=Han}{0,8}(?:队|小组)/u;

const PEOPLE =
  /(?:员|长|干部|教师|学生|人|骨干|书记|职工|群众|部门|单位|村|社区|代表|领导|委员|老师|青年|妇女|家庭|部)、$/u;

function proposeEvent(content: string, reading: Reading, { hit, floor, dated, listFrame }: Event): Proposal[] {
  const { clause, tables } = reading;
  const naming = { tokens: reading.tokens, stops: reading.hits.stops, base: floor, noun: hit.phrase };
  const first = floor + nameStart(content.slice(floor, hit.start), clause.start + floor, naming);
  const quoted = insideQuotation(content, hit);
  if (quoted && isOnlyLabel(content.slice(quoted.end))) return [];
  if (quoted && (quoted.text.length > hit.phrase.length || !/\p{Script=Han}$/u.test(content.slice(0, quoted.start)))) {
    const framed = frameOf(reading.hits, quoted.start) !== null;
    // `“主题党日”一般以支部为单位`: the noun alone is spoken of.
    const weight = framed ? 3.5 : quoted.text.length > hit.phrase.length ? 2.5 : 1;
    return [named(quoted.text, { start: quoted.start, end: quoted.end, hit, clause, weight })];
  }
  if (hit.value === ActivityKind.CONSTRUCTION && SEEN.test(content.slice(0, hit.start))) return [];
  // `对…进行督导检查`: the verb with what it is done to tells more than the noun.
  if (first === hit.start && TARGETED.test(content.slice(0, first)) && tables.processes.scan(hit.phrase).length > 0)
    return [];
  const framed = frameOf(reading.hits, first) !== null;
  const listed = eventMembers(content, { from: first, hit, clause, framed, tables });
  if (listed.length > 1) return listed;
  const from = memberStart(content, first, hit);
  const modifier = content.slice(from, hit.start);
  const ownFrame = frameOf(reading.hits, first);
  const frame = ownFrame ?? (modifier.length > 0 || hit.phrase.length >= 4 ? listFrame : null);
  if (tables.anaphora.test(content.slice(0, hit.start)) || (ownFrame === null && isVerb(content, hit))) return [];
  if (isNamedByTheme(content, first, modifier)) return [];
  const at = opensAt(content, hit, modifier);
  const headlined = isHeadlined(reading.headline, hit.phrase, modifier);
  const held = GENERAL.test(hit.phrase) ? null : heldEnd(content, hit.end);
  const counted = ownFrame === null && OPENING.test(content.slice(0, first)) && COUNTED.test(content.slice(hit.end));
  if (!at && !headlined && !counted && held === null && isUnspecific(modifier, hit.phrase, frame)) return [];
  if (isNoName(content, { hit, modifier, lead: content.slice(floor, from) })) return [];
  const whole = content.slice(from, hit.end).replace(/^(?:[、,，的暨]|开展)+/u, "");
  if (!/^[^)）]*(?:[(（][^()（）]*[)）][^)）]*)*$/u.test(whole)) return [];
  const joint = whole.lastIndexOf("暨");
  // Inside quotation marks it joins the words of one name.
  const double = /^[^“]*”/u.test(whole.slice(joint + 1)) ? -1 : joint;
  const name = whole.slice(double + 1);
  const short = double < 0 && name.length < 6 && from === first;
  const near = short && ownFrame && ownFrame.start >= floor && hit.end - ownFrame.start <= LONGEST_QUOTE;
  const start = near ? ownFrame.start : hit.end - name.length;
  const weight =
    frameWeight(frame, content, { start: weighedFrom(reading, { from, first, noun: hit.start }), end: hit.end }) +
    (modifier.length >= 2 ? 1 : 0) +
    (hit.phrase.length >= 4 ? 0.5 : 0) +
    (DATED.test(name) || dated || headlined ? 1 : 0) +
    (at ? 1.5 : 0) +
    (counted ? 2 : 0) -
    (NO_DEED.test(content.slice(0, first)) ? 2 : 0) -
    (ownFrame?.phrase === "通过" && modifier.length < 2 && hit.value === ActivityKind.STUDY ? 1 : 0) -
    (ownFrame !== null && ATTENDED.test(ownFrame.phrase) && DUTIFUL.test(content.slice(0, ownFrame.start)) ? 0.75 : 0);
  // A short name is quoted with what says that it took place.
  const told = !near && held !== null && name.length < 4 && held - start <= LONGEST_QUOTE ? held : hit.end;
  const own = {
    anaphor: modifier.length < 2 && held === null && (ownFrame === null || ATTENDED.test(ownFrame.phrase)),
    ...named(name, { start: Math.max(start, hit.end - LONGEST_QUOTE), end: told, hit, clause, weight }),
  };
  return double > 0
    ? [...firstOfTwo(whole.slice(0, double), { hit, clause, weight, end: hit.end - whole.length + double }), own]
    : [own];
}

const PURPOSES = 7;

interface Worded {
  readonly hit: FoundPhrase<ActivityKind>;
  readonly modifier: string;
  /** What stands in front of the name, with what its beginning was cut off from. */
  readonly lead: string;
}

/** Whether the words in front of the noun sum up, point back or describe instead of naming. */
function isNoName(content: string, { hit, modifier, lead }: Worded): boolean {
  const after = content.slice(hit.end);
  // `发短信、贴标语等活动` lists what the general noun only sums up.
  if (hit.phrase === "参观学习" && /实地$/u.test(modifier)) return true;
  if (modifier.endsWith("等") && !(SUMMED.test(modifier) && COUNTED.test(after))) return true;
  if (POINTING.test(modifier) || CHAINED.test(modifier) || CARRYING.test(modifier)) return true;
  if (POINTED.test(lead) && /(?:活动|会|会议)$/u.test(hit.phrase)) return true;
  return SUNDRY.test(lead) && !SUM.test(after);
}

/** `党组集体学习全会精神`: the verb of somebody, with what is studied behind it. */
const STUDYING = /^(?:专题|集中|集体)学习$/u;
const STUDIED =
  /^了?(?!活动|教育|研讨|讨论|培训|交流|计划|安排|会|班|日|月|周|等|和|与|上|中|时|后|的)[\p{Script=Han}《“]/u;

const isVerb = (content: string, { phrase, end }: FoundPhrase<unknown>): boolean =>
  STUDYING.test(phrase) && STUDIED.test(content.slice(end));

/** `实地察看了…改造工程`: what was looked at. */
const SEEN = /(?:察看|查看|参观|视察|考察|检查)了?[^,，。;；]{0,24}$/u;

/** Where the member of a list begins that the noun stands in; people that share an event are no list of events. */
function memberStart(content: string, first: number, { start: noun, end }: Span): number {
  // `全员参与的“三讲三评”主题党日`: the name begins with its quotation.
  const opening = content.lastIndexOf("的“", noun) + 1;
  if (opening > first && /^“[^”]*”[^“”]*$/u.test(content.slice(opening, noun))) return opening;
  const pause = content.lastIndexOf("、", noun - 1) + 1;
  const member = content.slice(pause, noun);
  if (pause <= first || member.includes("”") || member.includes("等")) return first;
  const before = content.slice(first, pause);
  // `主任会2场次、党组会`: what was counted is another.
  if (COUNTED_ONE.test(before)) return pause;
  // `开展铭记历史、缅怀先烈的教育活动`, `护林、育林活动`: phrases of one measure are one name.
  if (isOneMeasure(before.slice(0, -1).split("、"), member)) return first;
  // `召开推进…清淤、建立…制度动员大会`: what a meeting is for may be a list.
  const purposes = before.length >= PURPOSES && /会议?$/u.test(content.slice(pause, end));
  return purposes || before.includes("暨") || PEOPLE.test(before) ? first : pause;
}

const COUNTED_ONE = /\d余?(?:场次|人次|[次场期])、$/u;

function isOneMeasure(before: readonly string[], member: string): boolean {
  const four = /^\p{Script=Han}{4}的/u.test(member) && before.every((one) => /^\p{Script=Han}{4}$/u.test(one));
  const last = member.slice(1);
  return four || (member.length === 2 && before.every((one) => one.length === 2 && one.endsWith(last)));
}

/** `“…”为主题的…比赛` is named by its quotation. */
function isNamedByTheme(content: string, first: number, modifier: string): boolean {
  return /^(?:主题|题|主要内容|内容|主线)的/u.test(modifier) && content.slice(0, first).endsWith("”为");
}

/** `…4次,支委会12次`: counted, it took place. */
const COUNTED = /^\s?(?:近|约|共)?\d+余?[次场期届个]/u;

/** What may stand in front of a counted event: `上党课4次`. */
const OPENING = /^(?:先后|共|累计|已)?[上讲开办作做搞]?$/u;

/** `普法宣传、爱心捐赠等志愿服务30余场`: the sum of what was held counts. */
const SUMMED = /等(?:各类|各种|多种|各项)?$/u;
/** `这场特殊的仪式` points back. */
const POINTING = /^(?:[这那]|该|此)(?!么|样)[场次个项种]?|^(?:随后|之后|其后|接下来)的/u;
/** In front of a name: `此次创城日活动` was told before. */
const POINTED = /(?:此次|本次|这次|该项|这项|此项)$/u;
/** `多种志愿服务活动`: what is held in general, unless it is counted. */
const SUNDRY = /(?:各类|各种|多种|许多|一些|形式多样|丰富多彩|各式各样|不同形式)的?$/u;
const SUM = /^[^,，。;；]{0,6}\d/u;
/** `“甲”和“乙”征集活动`: each quotation names one. */
const CHAINED = /“[^”]+”[和与及、]“[^”]+”/u;

/** What a verbal noun is done to. */
const TARGETED = /(?:对|就|针对)[^,，。;；]{2,30}(?:进行|开展|予以|实施)了?$/u;

/** `经过初赛选拔出来的`, `按照…会议确立的方针`, `迎接…测评`: it tells of something else. */
const NO_DEED = /(?:经过|按照|根据|遵照|依据|迎接)$/u;

/** These verbs speak of an event that is known already. */
const ATTENDED = /^(?:参加|参与|出席|列席|开好)$/u;

/** `积极参加健身活动` says what somebody is like, not what he did. */
const DUTIFUL = /(?:积极|主动|踊跃|自觉|带头|按时)$/u;
const DATED_EVENT = /\d+月\d+[日号][^,，]{0,16}$/u;

/** `动员会上,…`: the event is known from what was told before, or from the headline. */
function opensAt(content: string, { start, end, phrase }: FoundPhrase<unknown>, modifier: string): boolean {
  const opens = modifier.length < 2 && phrase.length >= 3 && /^在?$/u.test(content.slice(0, start));
  return opens && content.slice(end) === "上";
}

function isHeadlined(headline: string, phrase: string, modifier: string): boolean {
  if (phrase.length < 4 || !headline.includes(phrase) || WORK.test(phrase)) return false;
  if (BARE_DRIVE.test(`${modifier}${phrase}`)) return false;
  return modifier === "" ? !GENERAL.test(phrase) : true;
}

/** Where what stands in front of a name is weighed. */
function weighedFrom(reading: Reading, { from, first, noun }: { from: number; first: number; noun: number }): number {
  if (startsWithVerb(reading, from)) return noun;
  return reading.content[from] === "“" ? first : from;
}

/** A clause that opens with another verb names the event in passing. */
function startsWithVerb({ tokens, clause }: Reading, from: number): boolean {
  if (from !== 0) return false;
  const token = tokens[firstFrom(tokens, clause.start)];
  return token !== undefined && /^v[dig]?$/u.test(token.tag);
}
