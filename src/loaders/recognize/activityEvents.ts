import type { ActivityKind } from "../../models/enums.js";
import type { Span } from "../../models/span.js";
import type { Proposal } from "./ActivityCandidate.js";
import { LONGEST_QUOTE } from "./ActivityCandidate.js";
import { kindOf } from "./activityKind.js";
import type { ActivityTables } from "./activityTables.js";
import type { Token } from "./ArticleContext.js";
import { eventMembers, standingMembers } from "./eventMembers.js";
import { nameStart } from "./nameStart.js";
import type { FoundPhrase } from "./phraseTable.js";

export interface Reading {
  readonly text: string;
  readonly clause: Span;
  readonly tables: ActivityTables;
  readonly tokens: readonly Token[];
}

interface Event {
  readonly hit: FoundPhrase<ActivityKind>;
  /** Where the event before this one ends in the clause. */
  readonly floor: number;
  /** The verb that frames the list whose further member this one is. */
  readonly listFrame: FoundPhrase<"strong" | "weak"> | null;
}

/** Events that a clause names by their noun, with the verb that frames them where there is one. */
export function proposeEvents(reading: Reading): Proposal[] {
  const content = reading.text.slice(reading.clause.start, reading.clause.end);
  const members = standingMembers(content, reading.clause, reading.tables);
  const listEnd = members.at(-1)?.end ?? 0;
  let floor = 0;
  let before: Frame | null = null;
  const single = joined(reading.tables.events.scan(content), content, reading.tables).flatMap((hit) => {
    const event = {
      hit,
      floor,
      listFrame: floor > 0 && /^[、和及与]$/u.test(content.slice(floor, floor + 1)) ? before : null,
    };
    floor = hit.end;
    if (isSource(content.slice(hit.end, hit.end + 10), reading.tables)) return [];
    if (members.length > 0 && reading.clause.start + hit.end <= listEnd) return [];
    before = frameOf(content.slice(0, hit.start), reading.tables, hit.start) ?? event.listFrame;
    return proposeEvent(content, reading, event);
  });
  return [...members, ...single];
}

function isSource(after: string, { source }: ActivityTables): boolean {
  return source.test(after) || /^[\p{Script=Han}]{0,2}(?:领导小组|办公室|制度|机制)/u.test(after);
}

const LONGEST_JOINT = 6;

/** Event nouns side by side, or with a few words of the name between, are one: `评议座谈会`, `专题教育动员部署大会`. */
function joined(
  hits: readonly FoundPhrase<ActivityKind>[],
  content: string,
  tables: ActivityTables,
): FoundPhrase<ActivityKind>[] {
  const found: FoundPhrase<ActivityKind>[] = [];
  for (const hit of hits) {
    const before = found.at(-1);
    const gap = before ? content.slice(before.end, hit.start) : "、";
    const runsOn =
      gap.length <= LONGEST_JOINT &&
      /^[\p{Script=Han}]*$/u.test(gap) &&
      !/[和及与的了暨在等]|领导|党/u.test(gap) &&
      gap.search(tables.stops) < 0;
    if (before && runsOn) {
      const phrase = content.slice(before.start, hit.end);
      found[found.length - 1] = { ...hit, start: before.start, phrase };
    } else found.push(hit);
  }
  return found;
}

const PEOPLE = /(?:员|长|干部|教师|学生|人|骨干|书记|职工|群众|部门|单位|村|社区|代表|领导|委员|老师|青年|妇女|部)、$/u;

function proposeEvent(content: string, reading: Reading, { hit, floor, listFrame }: Event): Proposal[] {
  const { clause, tables } = reading;
  const first = floor + nameStart(content.slice(floor, hit.start), clause.start + floor, reading);
  const quoted = insideQuotation(content, hit);
  if (quoted && quoted.text.length > hit.phrase.length) {
    const weight = 2.5 + (frameOf(content.slice(0, quoted.start), tables) ? 1 : 0);
    return [named(quoted.text, { start: quoted.start, end: quoted.end, hit, clause, weight })];
  }
  const listed = eventMembers(content, {
    from: first,
    hit,
    clause,
    framed: frameOf(content.slice(0, first), tables) !== null,
    tables,
  });
  if (listed.length > 1) return listed;
  const pause = content.lastIndexOf("、", hit.start - 1) + 1;
  const from =
    pause > first && !PEOPLE.test(content.slice(first, pause)) && !content.slice(pause, hit.start).includes("”")
      ? pause
      : first;
  const modifier = content.slice(from, hit.start);
  const ownFrame = frameOf(content.slice(0, first), tables);
  const frame = ownFrame ?? (modifier.length > 0 || hit.phrase.length >= 4 ? listFrame : null);
  if (tables.anaphora.test(content.slice(0, hit.start)) || isUnspecific(modifier, hit.phrase, frame)) return [];
  // `发短信、贴标语等活动` lists what the general noun only sums up.
  if (/等$/u.test(modifier)) return [];
  const whole = content.slice(from, hit.end).replace(/^[、,，的暨]+/u, "");
  const double = whole.lastIndexOf("暨");
  const name = whole.slice(double + 1);
  const near = name.length < 6 && ownFrame && from === first && hit.end - ownFrame.start <= LONGEST_QUOTE;
  const start = near ? ownFrame.start : hit.end - name.length;
  const weight =
    frameWeight(frame, content, { start: startsWithVerb(reading, from) ? hit.start : from, end: hit.end }) +
    (modifier.length >= 2 ? 1 : 0) +
    (hit.phrase.length >= 4 ? 0.5 : 0) +
    (DATED.test(name) ? 1 : 0);
  const own = named(name, { start: Math.max(start, hit.end - LONGEST_QUOTE), end: hit.end, hit, clause, weight });
  return double > 0
    ? [...firstOfTwo(whole.slice(0, double), { hit, clause, weight, end: hit.end - whole.length + double }), own]
    : [own];
}

interface Joint {
  readonly hit: FoundPhrase<ActivityKind>;
  readonly clause: Span;
  readonly weight: number;
  readonly end: number;
}

/** `总结暨表彰大会` is two events: the first shares the noun of the second unless it has its own. */
function firstOfTwo(first: string, { hit, clause, weight, end }: Joint): Proposal[] {
  if (first.length < 2 || first.length > LONGEST_QUOTE) return [];
  const shared = /(?:大会|会议|会|仪式|活动)$/u.exec(hit.phrase)?.[0] ?? "";
  const name = /[会式课班赛展]$|活动$/u.test(first) ? first : `${first}${shared}`;
  return [named(name, { start: end - first.length, end, hit, clause, weight })];
}

interface Named {
  readonly start: number;
  readonly end: number;
  readonly hit: FoundPhrase<ActivityKind>;
  readonly clause: Span;
  readonly weight: number;
}

function named(name: string, { start, end, hit, clause, weight }: Named): Proposal {
  return {
    start: clause.start + start,
    end: clause.start + end,
    name,
    kind: kindOf(name, hit.value),
    method: "activity.event",
    weight,
    bare: name.length <= hit.phrase.length && (GENERAL.test(name) || name.length <= 3) ? name : null,
  };
}

/** A clause that opens with another verb names the event in passing. */
function startsWithVerb({ tokens, clause }: Reading, from: number): boolean {
  const token = tokens.find(({ start }) => start >= clause.start + from);
  return token !== undefined && /^v[dig]?$/u.test(token.tag) && from === 0;
}

type Frame = FoundPhrase<"strong" | "weak">;

/** The last framing verb in front of the name; between them only counts, adverbs and the like may stand. */
function frameOf(before: string, tables: ActivityTables, reach = 14): Frame | null {
  const frame = tables.frames.scan(before).at(-1) ?? null;
  if (!frame) return null;
  return before.length - frame.end <= reach ? frame : null;
}

function frameWeight(frame: Frame | null, content: string, { start, end }: Span): number {
  if (!frame) {
    if (/的(?:举办|举行|召开|开展|组织|启动|实施)/u.test(content)) return 1.5;
    const before = content.slice(0, start);
    const within = /在$/u.test(before) && /^(?:活动|工作|过程)?[中上]/u.test(content.slice(end));
    if (within) return 1.5;
    return start === 0 || /[、“]$/u.test(before) ? 0.75 : 0.25;
  }
  return frame.value === "strong" ? 2.5 : 1.5;
}

/** A feast or a period tells an event from others of its sort. */
const DATED =
  /(?:元旦|春节|元宵|三八|五一|五四|六一|七一|八一|国庆|中秋|端午|重阳|教师节|护士节|妇女节|劳动节|青年节|儿童节|建军节)[”节]*[\p{Script=Han}]{0,6}活动|^(?:季度|半年|年终|年末|年度|年中)/u;

/** General nouns that name nothing by themselves. */
const GENERAL =
  /^(?:大会|会议|工作会议|专题会议|例会|全会|活动|培训|比赛|竞赛|演讲|展览|仪式|演出|宣誓|评选|评比|选举|志愿服务|社会实践|文化活动|学习活动|教育活动|(?:主题|系列|创建|争创|实践|特色|专题|庆祝|纪念|宣传|评议|测评|服务|共建|讨论|帮扶)活动|专题教育|主题教育|自查自评|组织生活|公开承诺|承诺践诺|考评|演练|便民服务|宣讲|群众评议|征文|生活会|比武)$/u;

/** In front of `活动` these name nothing. */
const VAGUE = /的$|整个|党小组|支部$|各|许多|这些|工作和|具体|意义|种种|有关|相关|其他|其它|等$/u;

function isUnspecific(modifier: string, phrase: string, frame: Frame | null): boolean {
  if (phrase === "活动" && (VAGUE.test(modifier) || (modifier.includes("的") && !modifier.includes("“")))) return true;
  if (
    modifier.length >= 2 &&
    !/^(?:学校|单位|我校|我院|本校|党内|教育|实践|主题|丰富多彩的?|有意义的?|生动|多种|一些|的|党的|党内|业余|课外|集体|日常|经常性|特色|有益|健康|多种形式的?|各种形式的?|形式多样的?|文化|文体|学生|党员|支部|党建|组织|教学|科技|体育|群众|党组织|工会|生产|经营|社会|经济|思想|宣传|服务)$/u.test(
      modifier,
    )
  )
    return false;
  if (phrase.length >= 5) return false;
  if (GENERAL.test(phrase)) return frame?.value !== "strong" || /活动$|教育$|会议$/u.test(phrase);
  return frame === null && phrase.length < 4 && !/^(?:党课|义诊|支教|军训|踏青)$/u.test(phrase);
}

/** `“元宵灯会”`: the noun closes a quotation, and all of it is the name. */
function insideQuotation(content: string, { start, end }: Span): { start: number; end: number; text: string } | null {
  if (content[end] !== "”") return null;
  const opening = content.lastIndexOf("“", start);
  if (opening < 0 || content.slice(opening, start).includes("”") || end - opening > LONGEST_QUOTE) return null;
  const label = content.slice(opening + 1, end);
  return /^(?:如何|怎样|谁|什么|为什么)/u.test(label) ? null : { start: opening, end: end + 1, text: label };
}
