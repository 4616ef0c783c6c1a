import { OrganizationKind } from "../../models/enums.js";
import type { Span } from "../../models/span.js";
import { matchesOf } from "../clean/matchesOf.js";
import type { Surroundings } from "./organizationBody.js";
import { RELATIVES, UNIT_RELATIVES } from "./organizationRelative.js";

/** A unit called by a short name that no ending of full names shows. Offsets are UTF-16, in the passage. */
export interface ShortUnit extends Span {
  readonly kind: OrganizationKind;
}

/** The last character of a short name, and what shows that it is that of a body. */
const SHORT = /[院所段队厂矿司团局处馆库场校](?=[机直第党工团纪召举启开])/gu;
const PARTY = /^(?:机关|直属|第[一二三四五六七八九十]+)?(?:党委|党组|党总支|党支部|工会|团委|纪委)/u;
const DEED = /^(?:召开|举行|举办|启动|开展)/u;
const SHORTEST_NAME = 2;
const LONGEST_NAME = 6;
const HAN = /^\p{Script=Han}+$/u;
const KINDS: Readonly<Record<string, OrganizationKind>> = {
  厂: OrganizationKind.COMPANY,
  矿: OrganizationKind.COMPANY,
  段: OrganizationKind.COMPANY,
  公司: OrganizationKind.COMPANY,
  集团: OrganizationKind.COMPANY,
  局: OrganizationKind.GOVERNMENT,
  处: OrganizationKind.GOVERNMENT,
  校: OrganizationKind.SCHOOL,
};
/** The ending of a unit that the text has before the offset: `司` and `团` only as parts of their words. */
function endingAt(end: number, text: string): string | null {
  const last = text[end - 1] as string;
  const before = text[end - 2] ?? "";
  if (last === "司") return before === "公" ? "公司" : null;
  if (last === "团") return before === "集" ? "集团" : null;
  return last;
}

function kindOf(name: string, ending: string): OrganizationKind {
  if (name.endsWith("学院")) return OrganizationKind.SCHOOL;
  return KINDS[ending] ?? OrganizationKind.OTHER;
}

/** Verbs and joining words are no parts of names; single verbs of the dictionary may be: `物测院`. */
const OUTSIDE = /^(p|c|d|u[a-z]?|r|x|w|y|e|t|f|q)$/u;
/** Verbs that names of units hold. */
const TRADE =
  /^(建设|设计|勘察|测绘|测|运输|检测|监测|服务|管理|开发|投资|制造|印刷|装备|研究|培训|护理|教育|规划|监理|施工)$/u;
const CLASS =
  /^(总结|汇报|通报|报告|传达|会议|活动|工作|研究|审议|讨论|贯彻|落实|检查|机关|企业|学校|医院|社区|农村|基层|集团|直属|下属|所属|全体|各级|其他|有关|相关|系统|单位|干部|分|子|总|支)$/u;

/**
 * Short names of units in front of a Party body or, at the beginning of a passage, of a deed: `物测院党委`. The name begins
 * where a clause, a place or the word before it ends for sure.
 */
export function findShortUnits(around: Surroundings): ReadonlyMap<number, ShortUnit> {
  const found = new Map<number, ShortUnit>();
  const { text } = around;
  for (const match of matchesOf(text, SHORT)) {
    const end = match.index + 1;
    const ending = endingAt(end, text);
    const after = text.slice(end, end + 12);
    if (ending === null || !(PARTY.test(after) || DEED.test(after))) continue;
    const headStart = end - ending.length;
    const start = startOf(headStart, around);
    if (start === null) continue;
    if (start > 0 && !PARTY.test(after)) continue;
    found.set(end, { start, end, kind: kindOf(text.slice(start, end), ending) });
  }
  return found;
}

/** `10个供电所党支部`: so many of them. */
const MANY = /[\d余多几两三四五六七八九十百]个$/u;

function startOf(headStart: number, { text, edges, placeEnding, ownerEnding, words }: Surroundings): number | null {
  let position = headStart;
  const covering = edges.covering(headStart - 1);
  if (covering && covering.end > headStart && covering.end - headStart < 1) return null;
  while (position > 0) {
    if (placeEnding.has(position)) break;
    if (ownerEnding.has(position)) return null;
    const token = edges.endingAt(position) ?? edges.covering(position - 1);
    if (!token || !HAN.test(token.word) || OUTSIDE.test(token.tag)) break;
    if (position === headStart && RELATIVES.has(token.word)) return null;
    if (words.stopWords.has(token.word) || words.genericBefore.has(token.word) || CLASS.test(token.word)) return null;
    if (/^[ilz]/u.test(token.tag) || (token.tag === "vn" && !TRADE.test(token.word))) return null;
    if (/^v/u.test(token.tag) && token.word.length > 1 && token.tag !== "vn") break;
    position = token.start;
  }
  if (MANY.test(text.slice(Math.max(0, position - 2), position))) return null;
  const name = text.slice(position, headStart);
  const placed = placeEnding.has(position);
  if (words.stopWords.has(name)) return null;
  if (
    CLASS.test(name) ||
    /^v/u.test(edges.startingAt(position)?.end === headStart ? (edges.startingAt(position)?.tag ?? "") : "")
  )
    return null;
  if (name.length < (placed ? 1 : SHORTEST_NAME) || name.length > LONGEST_NAME) return null;
  if (/[全各我本该此某每几两原]/u.test(name[0] as string) || UNIT_RELATIVES.has(name)) return null;
  return placed ? null : position;
}
