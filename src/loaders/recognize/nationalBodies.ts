import type { OrganizationCandidate } from "./OrganizationCandidate.js";
import type { OrganizationWords } from "./organizationWords.js";
import type { TokenEdges } from "./tokenEdges.js";
import { restIsOffice } from "./wordRests.js";

/** What a ministry is divided into, where the dictionary holds the name of such a part as one word: `农业部渔业局`. */
const PART = /^\p{Script=Han}{2,}(?:局|司|厅|署|中心|办公室|院)$/u;
/** After `中央` these make another word or another body's name. */
const NOT_CENTRAL =
  /^(空调|大街|商务|财经|民族|音乐|美术|企业|苏区|直属|广场|公园|电视|集成|银行|戏剧|医院|红军|苏维埃|革命|根据地)/u;
/** `中央、省、市驻县单位`, `中央、省、市农村工作会议`: a level among others. */
const LEVELS_AFTER =
  /^[、和]?省(?:[、和]?[市州区](?![委府、])|[、和]市[、和][县区](?!委)|[、和]?级)|^[、和]?地方(?!党委|政府)/u;
/** `全国人大五次会议`: a meeting, not who holds it. */
const SESSION = /^第?(?:[一二三四五六七八九十]{1,3}届)?[一二三四五六七八九十]{1,3}次(?:全体)?(?:\(?扩大\)?)?会议/u;
/** `中央某某工作会议`. */
const CENTRAL_MEETING =
  /^(?!召开|举行|组织|主持|专门|有关|关于|开|在)\p{Script=Han}{2,6}(?:工作会议|工作座谈会|调查组)/u;
const CENTRAL_WORD = /^中央(领导|政治局|精神|要求|文件|军委)/u;

/** Finds the bodies of the lexicon that are known all over the country, by where they end. */
export function findNationalBodies(
  text: string,
  words: OrganizationWords,
  edges: TokenEdges,
): ReadonlyMap<number, Omit<OrganizationCandidate, "passage">> {
  const found = new Map<number, Omit<OrganizationCandidate, "passage">>();
  for (const { start, end, phrase, value } of words.national.scan(text)) {
    if (!stands({ start, end, phrase }, edges, text)) continue;
    found.set(end, {
      start,
      end,
      surface: phrase,
      method: "organization.national",
      confidence: 0.97,
      form: "full",
      kind: value.kind,
      headClass: "organ",
      head: phrase,
      relative: "",
      deictic: null,
      places: [],
      owner: null,
      body: "",
      national: value,
      masked: false,
    });
  }
  return found;
}

/** `中央` stands for the Central Committee unless a longer name or an adjective begins or ends there. */
function stands(
  { start, end, phrase }: { readonly start: number; readonly end: number; readonly phrase: string },
  edges: TokenEdges,
  text: string,
): boolean {
  const first = edges.covering(start);
  if (first && first.start < start) return false;
  // `新华社区`: a place.
  if (phrase.endsWith("社") && text[end] === "区") return false;
  // `…红军总卫生部旧址`: a monument.
  if (text.startsWith("旧址", end)) return false;
  const last = edges.covering(end);
  const rest = last !== null && last.start < end ? last.word.slice(end - last.start) : "";
  if (rest !== "" && !restIsOffice(rest) && (phrase === "中央" || !PART.test(rest)))
    return phrase === "中央" && CENTRAL_WORD.test(text.slice(start, start + 6));
  const behind = text.slice(end, end + 12);
  if (phrase === "中央" && LEVELS_AFTER.test(behind)) return false;
  if (SESSION.test(behind) || (phrase === "中央" && CENTRAL_MEETING.test(behind))) return false;
  return !(phrase === "中央" && NOT_CENTRAL.test(behind));
}
