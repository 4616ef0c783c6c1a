import { ActivityKind } from "../../models/enums.js";
import { flatMap } from "../clean/flatMap.js";
import type { Proposal } from "./ActivityCandidate.js";
import { LONGEST_QUOTE } from "./ActivityCandidate.js";
import type { Reading } from "./activityEvents.js";
import { tellingKind } from "./activityKind.js";
import { bareMeeting, bodyBefore, meetingName } from "./deedMeetings.js";
import { CHECKED, quoteStart } from "./deedQuotes.js";
import { restOf } from "./deedRests.js";
import type { ActivityTables, CompiledDeed } from "./activityTables.js";
import { findFigures } from "./measures.js";
import type { FoundPhrase } from "./phraseTable.js";
import { crossesTokens, firstFrom } from "./tokenCrossing.js";
import { matchesOf } from "../clean/matchesOf.js";

/** How far behind its verb an object is looked for. */
const REACH = 26;
/** Quotations between verb and object do not count towards the reach, up to this length. */
const LONGEST_QUOTATIONS = 60;
const RECIPIENT =
  /(?:(?:向|(?<![作成化变认称])为|给|对|与(?!会))(?!、)[\p{Script=Han}A-Za-z\d“”、]{1,16}|(?:到(?!任|位|会|达|场|底|期)|赴|深入|在(?!场|职|岗|校|编|座)|组织)(?!并|和|及时|实施|开展|组织)[\p{Script=Han}A-Za-z\d“”]{1,14})$/u;

/** Deeds that a clause states by verb and object. */
export function proposeDeeds({ content, hits, clause, tables, tokens }: Reading): Proposal[] {
  return flatMap(hits.deeds, (hit) => {
    if (hit.phrase === "组织" && isOrganization(content, hit)) return [];
    if (crossesTokens({ start: clause.start + hit.start, end: clause.start + hit.end }, tokens)) return [];
    const proposals = flatMap(hit.value, (deed) =>
      proposeDeed(content, {
        verb: hit,
        deed,
        tables,
        isWord: (offset) => tokens[firstFrom(tokens, clause.start + offset)]?.start === clause.start + offset,
      }),
    );
    const best = proposals.sort((left, right) => right.weight - left.weight || left.end - right.end)[0];
    return best ? [{ ...best, start: clause.start + best.start, end: clause.start + best.end }] : [];
  });
}

/** `党组织`, `组织委员`: the noun, not the verb. */
function isOrganization(content: string, { start, end }: FoundPhrase<unknown>): boolean {
  return (
    /[党社团级群体层]$/u.test(content.slice(0, start)) ||
    /^(?:系统|人事|委员|部|处|科|者|领导|建设|生活|关系|机构)/u.test(content.slice(end))
  );
}

const GIVEN = /(?:将|把|的|这笔|所|收到|接收|各类|此次|本次)$/u;

/** `帮扶人`, `联系单位`: who helps, not that somebody was helped. */
const HELPER =
  /^(?:责任)?(?:人(?!员|次|民)|者|对象|干部|责任|单位|部门|小组|组(?!织)|队|措施|政策|关系|机制|制度|项目|对接|力度|成果|成效|队伍|任务|模式|体系|工作(?!者|人员)|[品金信物])/u;

interface Found {
  readonly verb: FoundPhrase<unknown>;
  readonly deed: CompiledDeed;
  readonly tables: ActivityTables;
  /** Whether a word begins at an offset of the clause. */
  readonly isWord: (offset: number) => boolean;
}

function proposeDeed(content: string, { verb, deed: { rule, objects }, tables, isWord }: Found): Proposal[] {
  if (isDescribing(content, verb, rule.kind)) return [];
  const counted = rule.kind === ActivityKind.OTHER && rule.figure === true;
  const found = objects
    ? objectEnd(content, verb, { objects, tables, kind: rule.kind, counted })
    : phraseEnd(content, verb.end);
  if (found === null || AFTER_OBJECT.test(content.slice(found))) return [];
  if (rule.kind === ActivityKind.MEETING && tables.source.test(content.slice(found))) return [];
  if (rule.kind === ActivityKind.STUDY && CHECKED.test(content.slice(0, verb.start))) return [];
  if (verb.phrase === "深入" && ADVERB.test(content.slice(verb.end))) return [];
  if (READ.test(verb.phrase) && !content.startsWith("了", verb.end)) return [];
  const end = found + restOf(content.slice(found), rule.kind);
  const figures = findFigures(content.slice(Math.max(0, verb.start - 14), Math.min(content.length, end + 14)));
  if (rule.figure && figures.length === 0) return [];
  if (rule.work && !/《|[〔［[]\d{4}/u.test(content)) return [];
  const stretch = withFigure(content, end);
  const meets = rule.kind === ActivityKind.MEETING && objects !== null;
  const bareOne = meets ? bareMeeting(content, { verb: verb.start, end, stretch, counted: figures.length > 0 }) : null;
  if (bareOne) return bareOne;
  const start = quoteStart(content, withRecipient(content, verb.start, { end: stretch, tables, isWord }), stretch);
  const whole = content.slice(start, nameEnd(content, end)).replace(/了(?=[\p{Script=Han}《“\d])/u, "");
  const name = meets ? meetingName(whole) : whole;
  const weight =
    1.5 +
    (figures.length > 0 ? 1.5 : 0) +
    (objects && (!rule.faint || isIssued(rule.kind, content, verb, found)) ? 0.5 : 0);
  const studied =
    rule.kind === ActivityKind.STUDY && rule.faint && (end > found || MATTER.test(content.slice(end))) ? 0.5 : 0;
  const together = GATHERED.test(verb.phrase) && bodyBefore(content, verb.start) !== null ? 0.5 : 0;
  // `组织志愿者30人走进社区,开展…`: who was sent; what they did is told behind.
  if (SENT.test(verb.phrase) && WENT.test(content.slice(stretch))) return [];
  const own = content.slice(verb.start, end);
  // The verb stands within a name, its object outside: `“…创建活动先进单位”等荣誉`.
  if (/^[^“]*”/u.test(own)) return [];
  // `结对村`, `帮扶户`: verb and object make up a noun.
  if (own.length <= 3 && objects) return [];
  // `组织收看`: nothing says what.
  if (rule.kind === ActivityKind.STUDY && rule.faint && (own.length <= 4 || ARRANGED.test(own)) && stretch === end)
    return [];
  // `深入调查研究`: without a place the verb is an adverb.
  if (/^(?:深入|赴|到|走进|前往)$/u.test(verb.phrase) && found - verb.end <= 4 && ADVERBIAL.test(own)) return [];
  const alone = start === verb.start || PRONOUN.test(name);
  const plain = figures.length === 0 && alone && (BARE.test(own) || DOING.test(own) || VISITED.test(own));
  // Who takes part only counts the people of an event named before.
  const bare = /^参[加与]/u.test(own) || plain ? own.slice(2).replace(/^[了过]/u, "") : null;
  const lead = content.slice(0, verb.start);
  const listed = rule.faint && lead.endsWith("、") ? 0.5 : 0;
  const faint =
    listed + (plain && start === verb.start && !BY_DOOR.test(lead) ? 0.75 : 0) + (ASKED.test(lead) ? 1.5 : 0);
  return [
    {
      start,
      end: stretch,
      name,
      kind: meets ? (tellingKind(name) ?? rule.kind) : rule.kind,
      method: `activity.deed.${rule.kind.toLowerCase()}`,
      weight: weight + studied + together - faint,
      bare,
    },
  ];
}

/** Whether the verb describes a thing or people and tells no deed: `收集到的意见`, `各结对支部`. */
function isDescribing(content: string, { phrase, start, end }: FoundPhrase<unknown>, kind: ActivityKind): boolean {
  const [lead, after] = [content.slice(0, start), content.slice(end)];
  if (/(?:被|受|(?<![场处派])所)$/u.test(lead)) return true;
  // `各结对支部`: which they are.
  if (phrase.startsWith("结对") && /[各该两每和与的个]$/u.test(lead)) return true;
  if (phrase.startsWith("帮扶") && /^(?:资金|款|产业)/u.test(after)) return true;
  if ((phrase === "创建" || phrase === "争创") && after.startsWith("活动")) return true;
  // `参观人员来到…`: who they are.
  if (kind === ActivityKind.STUDY && /^(?:人员|者|团|队|路线|的)/u.test(after)) return true;
  // `将捐款交给…`: what was given.
  if (/捐/u.test(phrase) && GIVEN.test(lead)) return true;
  if (kind === ActivityKind.VISIT_OR_AID && HELPER.test(after)) return true;
  return /^(?:(?:到|上来|来|出|出来|过)?的|[表卡票单箱员者费率额制期](?!示|彰|达|决|作|定))/u.test(after);
}

/** What a document says between its verb and its noun names it (`下发督察情况通报`), as does who issued it. */
function isIssued(kind: ActivityKind, content: string, verb: FoundPhrase<unknown>, found: number): boolean {
  if (kind !== ActivityKind.PUBLICATION) return false;
  return (
    /^了?[\p{Script=Han}]{4,}$|《/u.test(content.slice(verb.end, found)) || bodyBefore(content, verb.start) !== null
  );
}

const SENT = /^(?:组织|动员|发动)$/u;
const WENT = /^[^,，。;；]{0,8}(?:走进|深入|来到|前往|赴|开展|参加|打扫|清扫|清理)/u;

/** A body studies in session. */
const GATHERED = /^(?:专题|集体|集中)学习$/u;

/** What is studied follows the verb. */
const MATTER = /^了?[《“\p{Script=Han}]/u;
/** A general verb and its object say only that something was done. */
const DOING = /^(?:开展|进行|组织|实施|分别)了?(?:检查|督查|督导|抽查|巡查|座谈|谈话|谈心|学习|参观)$/u;
const ARRANGED = /^(?:组织|安排|带领)了?(?:组织|集体|集中)?(?:观看|收看|参观|学习|收听)$/u;
const ADVERBIAL = /^(?:深入|赴|到|走进|前往)(?:调研|调查研究|调查|考察|学习|开展调研|进行调研)$/u;
/** `深入推进帮扶`: the adverb, not the verb of going. */
const ADVERB = /^(?:开展|推进|学习|贯彻|实施|落实|宣传|领会|了解|研究|细致|扎实|做|抓|挖|推动)/u;
/** Studying is a deed where it is told as done. */
const READ = /^(?:集中|集体|传达)?学习$|^(?:研读|研学|通读)$/u;
/** Whom a deed is demanded of: `建议其出台制度`. */
const ASKED = /(?:建议|要求|鼓励|号召|呼吁|倡议)[^,，]{0,8}$/u;
/** From door to door: a bare deed is told as done. */
const VISITED = /^(?:深入|广泛|入户)?(?:走访|慰问|看望)(?:群众|职工|村民|居民|企业|农户|家庭|员工|教师|学生)$/u;
const BY_DOOR = /(?:逐户|入户|上门|逐一|分头|挨家挨户)$/u;
const BARE = /^(?:征求|收集|征集)(?:各类|各种|广泛)?(?:意见|建议|意见建议|意见和建议|意见及建议)$/u;
const PRONOUN = /^(?:向|为|给|对|与)(?:他们|她们|群众|大家|广大)/u;

/** The words between the object and its figure belong to the object: `优秀论文10篇`. */
function nameEnd(content: string, end: number): number {
  const between = /^[\p{Script=Han}]{1,3}(?=\d)/u.exec(content.slice(end));
  return between && !/[共达计约近等]|少于|超过|不低/u.test(between[0]) ? end + between[0].length : end;
}

/** The object is only the front of another noun: `学习热情`, `联系点制度`. */
const AFTER_OBJECT =
  /^的?基础上|^(?:提升|工程)|^(?:工作)?作为|^为(?:目标|抓手|载体|契机|重点|主线)|^的新?(?:路子|途径|模式|机制)|^(?:的决定|的通知|的命令|情况|培训|党员(?!教育|之家|活动)|人员|代表|对象|热情|积极性|氛围|效果|态度|习惯|能力|兴趣|内容|制度|机制|计划|方式|方法|任务|目标|型|工作制度|时间|质量|意识|责任|渠道|范围|力度|水平|体系|办法|方案|活动(?!室|中心)|(?:、|和)?[\p{Script=Han}]{0,8}(?:制度|机制)$)/u;

interface Wanted {
  readonly objects: RegExp;
  readonly tables: ActivityTables;
  readonly kind: ActivityKind;
  /** What is brought in or carried out counts only with its figure: no other noun stands between. */
  readonly counted: boolean;
}

/** Who meets may be listed: `召开村支书、村主任会议`. */
const LONGEST_GUESTS = 16;

/** End of the object behind the verb, with those that a list adds; another deed between ends the search. */
function objectEnd(
  content: string,
  verb: FoundPhrase<unknown>,
  { objects, tables, kind, counted }: Wanted,
): number | null {
  const reach = content.slice(verb.end, verb.end + REACH + LONGEST_QUOTATIONS);
  let last: number | null = null;
  for (const match of matchesOf(reach, objects)) {
    // `听取《…意见》`: the word stands in a title.
    if ((UNTITLED.has(kind) || GOING.test(verb.phrase)) && isInTitle(reach, match.index)) continue;
    const gap = reach.slice(last ?? 0, match.index);
    if (gap.replace(/“[^”]*”|《[^》]*》/gu, "").length > REACH) break;
    // `开展` and its like take what stands right behind them, not the last of a list of other deeds.
    const guests = kind === ActivityKind.MEETING && gap.length <= LONGEST_GUESTS;
    if (last === null && counted && /[和与的]/u.test(gap)) break;
    if (last === null && gap.includes("、") && !guests && tables.frames.at(verb.phrase, 0)?.phrase === verb.phrase)
      break;
    if (
      last === null
        ? /[。;；]|开展(?!情况)|召开|进行/u.test(gap.replace(/“[^”]*”|《[^》]*/gu, ""))
        : !/^[、和及与][\p{Script=Han}]{0,8}$/u.test(gap)
    )
      break;
    if (last !== null && tables.deeds.scan(gap).length > 0) break;
    last = match.index + match[0].length;
  }
  if (last === null) return null;
  const title = reach.lastIndexOf("《", last - 1);
  const closing = title >= 0 ? reach.indexOf("》", title) : -1;
  return verb.end + (closing >= last ? closing + 1 : last);
}

/** Deeds that are done to no work. */
const UNTITLED: ReadonlySet<ActivityKind> = new Set([
  ActivityKind.SURVEY,
  ActivityKind.INSPECTION,
  ActivityKind.EVALUATION,
  ActivityKind.TRAINING,
  ActivityKind.VISIT_OR_AID,
]);

const GOING = /^(?:深入|到|赴|前往|来到|走进|分赴|下到)$/u;

function isInTitle(text: string, offset: number): boolean {
  const opening = text.lastIndexOf("《", offset);
  return opening >= 0 && !text.slice(opening, offset).includes("》");
}

/** Behind a verb that says enough alone these say that it is spoken of: `捐赠金额`, `捐赠都体现…`. */
const UNTOLD = /^(?:[都也者、和与及]|付出|的|活动|工作|倡议|参与|金额|仪式|人(?!民)|行为|等)/u;

/** A verb that says enough alone takes the words up to the next break with it. */
function phraseEnd(content: string, from: number): number | null {
  const match =
    /^(?:了|过)?[^,，。;；:：!！?？]{2,16}(?:(?<=\d)[\d.]*(?:余|多)?(?:万|亿)?(?:余|多)?\p{Script=Han})?/u.exec(
      content.slice(from),
    );
  if (!match || UNTOLD.test(content.slice(from))) return null;
  // `捐款6500元、买彩票3600元`: what the list adds behind a figure is another deed.
  const counted = /^[^、]*\d[^、]*(?=、)/u.exec(match[0]);
  return from + (counted ?? match)[0].length;
}

function withFigure(content: string, end: number): number {
  const [figure] = findFigures(content.slice(end, end + 10));
  return figure && figure.start <= 3 ? end + figure.end : end;
}

interface Reach {
  readonly end: number;
  readonly tables: ActivityTables;
  readonly isWord: (offset: number) => boolean;
}

/** Takes in whom or where the deed is done to; not what another deed stands in. */
function withRecipient(content: string, verb: number, { end, tables, isWord }: Reach): number {
  const match = RECIPIENT.exec(content.slice(0, verb));
  if (
    !match ||
    /[还也又并]$/u.test(match[0]) ||
    !isWord(match.index) ||
    end - match.index > LONGEST_QUOTE ||
    tables.deeds.scan(match[0]).some(({ phrase }) => phrase !== "组织")
  )
    return verb;
  return match.index;
}
