import { ActivityKind } from "../../models/enums.js";
import type { Span } from "../../models/span.js";
import type { Proposal } from "./ActivityCandidate.js";
import { LONGEST_QUOTE } from "./ActivityCandidate.js";
import type { ActivityTables } from "./activityTables.js";
import type { FoundPhrase } from "./phraseTable.js";

const LEAD_IN =
  /^(?:了|过|好|的|一|两|几|多|数|[\d一二三四五六七八九十百]+余?|[次场期个届项轮堂批]|系列|以来|每年|定期|多次|相关|全体|认真|积极|广泛|深入|集中|及时|先后|相继|陆续|专门|分别|共|还|又|再|并|也|都|各|等)+/u;
const NOUN_BREAK = /.*(?:[在把将由从对向并但而使让与和及]|的是|通过|利用|结合|围绕|根据|按照|以及|为|了|，|,|:|：|。)/u;
const LONGEST_NAME = 28;

/** Events that a clause names by their noun, with the verb that frames them where there is one. */
export function proposeEvents(text: string, clause: Span, tables: ActivityTables): Proposal[] {
  const content = text.slice(clause.start, clause.end);
  return tables.events.scan(content).flatMap((hit) => {
    const after = content.slice(hit.end, hit.end + 8);
    if (tables.source.test(after) || /^[\p{Script=Han}]{0,2}(?:领导小组|办公室)/u.test(after)) return [];
    return proposeEvent(content, clause.start, { hit, tables });
  });
}

interface Event {
  readonly hit: FoundPhrase<ActivityKind>;
  readonly tables: ActivityTables;
}

function proposeEvent(content: string, offset: number, { hit, tables }: Event): Proposal[] {
  const before = content.slice(0, hit.start);
  const frame =
    tables.frames
      .scan(before)
      .filter(({ end }) => !isQuoted(before, end))
      .at(-1) ?? singleFrame(before);
  const raw = before.slice(frame?.end ?? 0);
  const modifier = trimModifier(raw);
  if (!frame && modifier.length < 2 && hit.phrase.length < 4) return [];
  if (tables.anaphora.test(modifier) || tables.anaphora.test(before)) return [];
  const list = listMembers(modifier, hit.value);
  if (list.length > 1) return list.map((member) => listed(content, { member, hit, offset, framed: Boolean(frame) }));
  const name = `${modifier}${hit.phrase}`.replace(/^[、,，]/u, "");
  const nameStart = hit.start - modifier.length;
  const from = frame && hit.end - frame.start <= LONGEST_QUOTE && name.length < 6 ? frame.start : nameStart;
  const start = Math.max(from, hit.end - LONGEST_QUOTE);
  const weight =
    (frame?.value === "strong" ? 2.5 : frame ? 1.5 : 0.5) +
    (modifier.length >= 2 ? 1 : 0) +
    (hit.phrase.length >= 4 ? 0.5 : 0);
  return [
    {
      start: offset + start,
      end: offset + hit.end,
      name,
      kind: kindOf(name, hit.value),
      method: frame ? "activity.event.framed" : "activity.event.named",
      weight,
    },
  ];
}

function isQuoted(before: string, end: number): boolean {
  const opened = before.lastIndexOf("“", end);
  return opened >= 0 && before.indexOf("”", opened) >= end;
}

/** `上`, `作`, `讲`, `开`, `过` are verbs of one character: they frame only from right before the noun. */
function singleFrame(before: string): FoundPhrase<"weak"> | undefined {
  const match = /(?:开|上|讲|作|做|搞|办)(?:了|好|过)?(?=[\p{Script=Han}]{0,8}$)/u.exec(before);
  return match
    ? { start: match.index, end: match.index + match[0].length, phrase: match[0], value: "weak" }
    : undefined;
}

function trimModifier(raw: string): string {
  let modifier = raw.replace(LEAD_IN, "");
  if (modifier.length > LONGEST_NAME || !/[“、]/u.test(modifier)) modifier = modifier.replace(NOUN_BREAK, "");
  if (modifier.length > LONGEST_NAME) modifier = modifier.slice(modifier.lastIndexOf("的") + 1);
  return modifier.replace(LEAD_IN, "").slice(-LONGEST_NAME);
}

const PEOPLE = /(?:员|长|干部|教师|学生|人|骨干|书记|职工|群众|部门|单位|党员|村|社区|代表|领导|委员)$/u;

/** `象棋、书法、歌咏比赛` is three competitions; `校长、教师培训班` is one course for two groups. */
function listMembers(modifier: string, kind: ActivityKind): string[] {
  if (kind !== ActivityKind.COMPETITION && kind !== ActivityKind.CULTURE_AND_SPORT) return [];
  const members = modifier.replace(/等$/u, "").split("、");
  const fit = members.every(
    (member) => member.length >= 2 && member.length <= 7 && !PEOPLE.test(member) && !/[“”的了]/u.test(member),
  );
  return fit && members.length > 1 ? members : [];
}

interface Listed {
  readonly member: string;
  readonly hit: FoundPhrase<ActivityKind>;
  readonly offset: number;
  readonly framed: boolean;
}

function listed(content: string, { member, hit, offset, framed }: Listed): Proposal {
  const start = Math.max(content.lastIndexOf(member, hit.start), hit.end - LONGEST_QUOTE);
  return {
    start: offset + start,
    end: offset + hit.end,
    name: `${member}${hit.phrase}`,
    kind: hit.value,
    method: "activity.event.listed",
    weight: framed ? 3 : 2.5,
  };
}

/** The words in front of a general noun tell more than the noun: `捐款活动` is aid, `表彰大会` a ceremony. */
const TELLING: readonly (readonly [words: RegExp, kind: ActivityKind])[] = [
  [/表彰|颁奖|揭牌|授牌|启动仪式|庆祝.*大会|纪念.*大会/u, ActivityKind.CEREMONY],
  [/竞赛|比赛|大赛|比武|征文/u, ActivityKind.COMPETITION],
  [/慰问|走访|帮扶|捐|助学|志愿|结对|服务|义诊|扶贫|送温暖/u, ActivityKind.VISIT_OR_AID],
  [/宣誓|承诺|签名/u, ActivityKind.PLEDGE],
  [/评议|测评|评选|评比|考核|争创|争当/u, ActivityKind.EVALUATION],
  [/培训|轮训/u, ActivityKind.TRAINING],
  [/讨论|论坛|研讨活动/u, ActivityKind.DISCUSSION],
  [/宣传/u, ActivityKind.PUBLICITY],
  [/调研|调查/u, ActivityKind.SURVEY],
  [/检查|督查|排查|整治/u, ActivityKind.INSPECTION],
  [/学习|参观|教育/u, ActivityKind.STUDY],
  [/文化|文艺|文体|体育|登山|联欢|艺术/u, ActivityKind.CULTURE_AND_SPORT],
];

/** The kind of a named drive or event whose noun (`活动`) is silent about it. */
export function kindOf(name: string, fallback: ActivityKind): ActivityKind {
  if (fallback !== ActivityKind.OTHER) {
    return /表彰|颁奖/u.test(name) && fallback === ActivityKind.MEETING ? ActivityKind.CEREMONY : fallback;
  }
  return TELLING.find(([words]) => words.test(name))?.[1] ?? fallback;
}
