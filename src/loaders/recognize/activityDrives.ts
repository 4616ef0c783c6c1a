import { ActivityKind } from "../../models/enums.js";
import { flatMap } from "../clean/flatMap.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";
import type { Proposal } from "./ActivityCandidate.js";
import { LONGEST_QUOTE } from "./ActivityCandidate.js";
import { tellingKind } from "./activityKind.js";
import type { ActivityTables } from "./activityTables.js";
import { isOnlyLabel } from "./eventQuotations.js";
import { chainEnd, findQuotations } from "./quotations.js";
import type { Quotation } from "./quotations.js";

const EVENT_TAIL =
  /^(?<link>的|为主题的|为题的|为内容的|为主要内容的|等)?(?<middle>[\p{Script=Han}]{0,10}?)(?<noun>(?:活动|大讨论|讨论|竞赛|比赛|大赛|主题教育|教育|论坛|讲座|演讲|征文|晚会|展览|报告会|座谈会|研讨会|交流会|培训班|培训|运动会|党课|评选|主题党日|主题团日|班会|宣讲|行动|工程|仪式|签名|会演|汇演|朗诵|演出|大奖赛|讲堂|大练兵|集市|测试|测验|答题|竞答|比武)(?:比赛|竞赛|大赛|会|大会|实践活动|活动)?)(?!团|队|员|室|中心|片|画|册|栏|主题|载体|内容|方案|要求|领导小组|办公室|奖|培训|基金|基地|平台|体系|机制|制度|品牌|模式|项目|阵地)/u;
/** In front of a name these make the drive a means or a frame of what is told. */
const MEANS = /(?:通过|结合|围绕|按照|根据|贯彻|落实|借助|依托)(?:[^,，、]{2,10}开展的)?$/u;
const SILENT_TAIL =
  /[的了是即在为到暨和及]|基础|思想|开展|参加|参与|积极|通过|进行|发挥|深入|载体|要求|组织|目标|精神|时期|期间|年度|规划/u;
const INSIDE =
  /(?:大赛|比赛|竞赛|论坛|讲座|晚会|游园会|运动会|座谈会|报告会|文化节|艺术节|读书节|演讲赛|大讨论|讲堂|大讲堂|征文|(?:书画|摄影|图片|成果|作品|风采|巡)展|音乐会|活动日|行动|评选|活动)$/u;

/** Quoted names of drives and events: `“…”大讨论`, `“…”、“…”等活动`, `“…晚会”`. */
export function proposeDrives({ text }: SegmentedPassage, tables: ActivityTables): Proposal[] {
  const quotations = findQuotations(text).filter(
    ({ text: label }) => label.length >= 2 && label.length <= 40 && !/[。！…]/u.test(label),
  );
  return flatMap(quotations, (quotation, index): Proposal[] => {
    const { start, end, text: label } = quotation;
    // `是“一把手”工程`: says what something is.
    if (/(?:是|作为|属于|列为|打造成)$/u.test(text.slice(Math.max(0, start - 3), start))) return [];
    const own = tailOf(text, end);
    if (own && tables.source.test(text.slice(end + own.length, end + own.length + 10))) return [];
    if (own) {
      const weight = MEANS.test(text.slice(Math.max(0, start - 15), start)) ? 1.5 : 3;
      return [proposal(quotation, { stop: end + own.length, noun: own.text, weight })];
    }
    const contest = contestBefore(text, start);
    const chain = chainTail(text, quotations, index);
    if (chain && tables.source.test(chain.after)) return [];
    if (chain) {
      const listed = proposal(quotation, { stop: end, noun: chain.noun, weight: 2.5 });
      return [contest ? { ...listed, name: `${contest}${listed.name}`, kind: ActivityKind.EVALUATION } : listed];
    }
    if (COUNTED.test(text.slice(end, end + 12))) return [proposal(quotation, { stop: end, noun: "", weight: 2.5 })];
    const member = memberTail(text, end);
    if (member) return [proposal(quotation, { stop: end + member.length, noun: member, weight: 2.5 })];
    if (!INSIDE.test(label) || /开展|进行|关于/u.test(label)) return [];
    if (isOnlyLabel(text.slice(end, end + 40))) return [];
    if (
      /[行活]动$/u.test(label) &&
      !/(?:开展|举办|举行|启动|实施|组织|推出)了?$/u.test(text.slice(Math.max(0, start - 4), start))
    )
      return [];
    const kind = tellingKind(label) ?? ActivityKind.OTHER;
    return [{ start, end, name: label, kind, method: "activity.drive.quoted", weight: 2.5 }];
  });
}

/** Behind a quoted speech: `“…”活动最后,…`. */
const STAGE = /^(?:最后|现场|当天|结束|开始|伊始)/u;
/** Behind a name: it only fronts what is spoken of. */
const FRONTED = /^(?:常态化|制度化|计划|体系|模式|品牌|规划|机制)/u;

/** `“…”开展了11期`. */
const COUNTED = /^(?:(?:已经?|共|先后|累计)*(?:开展|举办|开设|组织|开)了?)?\d+余?[期次场]/u;

/** `“甲”征文、“乙”重温党章、“丙”等活动`: the words behind a member of the list belong to its name. */
function memberTail(text: string, end: number): string | null {
  const rest = text.slice(end, end + 120);
  const tail = /^(?<tail>[\p{Script=Han}]{2,8})(?=、“|等[\p{Script=Han}]{0,6}活动)/u.exec(rest)?.groups?.["tail"];
  return tail && !SILENT_TAIL.test(tail) && /^[^。;；]*等[\p{Script=Han}]{0,6}活动/u.test(rest) ? tail : null;
}

/** `争创“甲”、“乙”等活动`: the verb in front of the list holds for each member that is an honour. */
function contestBefore(text: string, start: number): string | null {
  const match = /(?<verb>争创|争当|争做|评选|创评)(?:[“”\p{Script=Han}、]{0,60})$/u.exec(
    text.slice(Math.max(0, start - 64), start),
  );
  return match &&
    /岗|区|户|支部|标兵|能手|先锋|模范|教师|干部|党员(?!日)|班组|窗口|导师|个人/u.test(text.slice(start, start + 12))
    ? (match.groups?.["verb"] ?? null)
    : null;
}

interface Tail {
  readonly stop: number;
  readonly noun: string;
  readonly weight: number;
}

function proposal({ start, end, text: label }: Quotation, { stop, noun, weight }: Tail): Proposal {
  const from = Math.max(start, stop - LONGEST_QUOTE);
  const name = `“${label}”${noun}`;
  const inner = end - start > LONGEST_QUOTE ? { start: end - LONGEST_QUOTE, end } : { start: from, end: stop };
  return {
    name,
    kind: tellingKind(noun) ?? tellingKind(label) ?? ActivityKind.OTHER,
    method: "activity.drive",
    weight,
    ...inner,
  };
}

function tailOf(text: string, end: number): { readonly text: string; readonly length: number } | null {
  const match = EVENT_TAIL.exec(text.slice(end, end + 22));
  const middle = match?.groups?.["middle"] ?? "";
  const link = match?.groups?.["link"] ?? "";
  if (!match || SILENT_TAIL.test(middle) || link === "等") return null;
  const after = text.slice(end + match[0].length, end + match[0].length + 4);
  if (middle === "" && match.groups?.["noun"] === "活动" && STAGE.test(after)) return null;
  if (FRONTED.test(after)) return null;
  // `“人情味”的活动` describes, it does not name.
  if (link === "的" && middle === "" && text.slice(0, end).length - text.lastIndexOf("“", end - 2) <= 7) return null;
  return { text: `${middle}${match.groups?.["noun"] ?? ""}`, length: match[0].length };
}

/** The noun that closes a list of quotations (`“甲”、“乙”等活动`). */
function chainTail(
  text: string,
  quotations: readonly Quotation[],
  index: number,
): { readonly noun: string; readonly after: string } | null {
  const end = chainEnd(text, quotations, index);
  if (end === quotations[index]?.end && !/^等/u.test(text.slice(end))) return null;
  const rest = text.slice(end, end + 30).replace(/^等/u, "");
  const match = EVENT_TAIL.exec(rest);
  const middle = match?.groups?.["middle"] ?? "";
  if (!match || middle.length > 6 || SILENT_TAIL.test(middle)) return null;
  return { noun: `${middle}${match.groups?.["noun"] ?? ""}`, after: rest.slice(match[0].length) };
}
