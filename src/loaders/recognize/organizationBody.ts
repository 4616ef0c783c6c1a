import type { Token } from "./ArticleContext.js";
import { departmentStart } from "./departmentNames.js";
import type { OrganizationCandidate } from "./OrganizationCandidate.js";
import { corporateRun, edgeRun } from "./edgeRun.js";
import { FIELD, isJoined, JOINED_HEAD } from "./organizationJoints.js";
import { corporationBefore, frontBefore, senderOf } from "./organizationFronts.js";
import type { OrganizationHead, OrganizationWords } from "./organizationWords.js";
import { partyReach } from "./organizationReach.js";
import type { PlaceCandidate } from "./places.js";
import { isInsideName, isMask, maskStart, relativeBefore, RELATIVES, UNIT_RELATIVES } from "./organizationRelative.js";
import type { TokenEdges } from "./tokenEdges.js";

/** What stands before the ending of a name and belongs to it. */
export interface OrganizationBody {
  readonly start: number;
  readonly places: readonly PlaceCandidate[];
  readonly owner: OrganizationCandidate | null;
  readonly relative: string;
  readonly deictic: "own" | "named" | null;
  /** Words between places or owner and the ending. */
  readonly body: string;
  readonly masked: boolean;
  /** The name has a word of its own: not only common words. */
  readonly proper: boolean;
  /** A word of it is a verb or tells how something is done: `提高`, `努力`. */
  readonly acting: boolean;
  /** Words in front of the place belong to the name: `武警某某市支队`, `中共某某市委员会`. */
  readonly fronted?: boolean;
  /** The body is sent to the office in its name, not part of it: `驻县水利局纪检组`. */
  readonly sent?: boolean;
}

/** What the walk looks at in one passage. */
export interface Surroundings {
  readonly passage: number;
  readonly text: string;
  readonly edges: TokenEdges;
  readonly words: OrganizationWords;
  /** Ends of places, by offset. */
  readonly placeEnding: ReadonlyMap<number, PlaceCandidate>;
  /** Ends of organizations found so far, by offset. */
  readonly ownerEnding: ReadonlyMap<number, OrganizationCandidate>;
}

const FUNCTION_TAG = /^(p|c|d|u[a-z]?|r|x|w|y|e|k|h|t|q|v|vd|vi|vg|zg|g|f)$/u;
/** Tags of words that only names are made of. */
const PROPER_TAG = /^(nr|nrt|nrfg|ns|nz|nt|eng)$/u;
const LONGEST: Readonly<Record<string, number>> = {
  unit: 14,
  part: 10,
  party: 14,
  organ: 8,
  settlement: 10,
  group: 34,
};
const HAN = /\p{Script=Han}/u;

/** Walks left from the ending of a name that begins at `headStart`. */
export function walkBody(head: OrganizationHead, headStart: number, around: Surroundings): OrganizationBody {
  let position = headStart;
  if (head.class === "department") {
    position = departmentStart(head.suffix, headStart, around);
  } else position = wordsStart(head, headStart, around);
  if (head.class === "party") position = partyReach(position, headStart, head, around);
  return completeBody(head, headStart, position, around);
}

/** The words of a proper name or a matter, up to an owner, a place or a word that no name holds. */
function wordsStart(head: OrganizationHead, headStart: number, around: Surroundings): number {
  const { edges, placeEnding, ownerEnding, text } = around;
  const longest = LONGEST[head.class] ?? 0;
  let position = headStart;
  // Where a name goes on over single characters that the dictionary takes for verbs or adverbs, its sure part begins here.
  let sure = -1;
  for (;;) {
    if (placeEnding.has(position) || isOwner(ownerEnding.get(position), head)) return position;
    if (isMask(text[position - 1] ?? "")) return position;
    const bracket = bracketStart(text, position);
    if (bracket < position) {
      position = bracket;
      continue;
    }
    const token = edges.endingAt(position) ?? headToken(edges, position);
    const quoted = head.class === "group" && token ? quotedStart(text, position) : position;
    if (quoted < position && headStart - quoted <= longest) {
      position = quoted;
      continue;
    }
    if (!token || headStart - token.start > longest) break;
    const joined = isJoined(token, head, around);
    if (!joined && !belongs(token, head, around)) {
      if (head.class !== "unit" || !isChance(token, around)) break;
      if (sure < 0) sure = position;
    }
    position = token.start;
  }
  const run =
    head.class === "unit" && headStart - (sure < 0 ? position : sure) < 2 ? edgeRun(headStart, around) : headStart;
  if (run < headStart) return run;
  if (INCORPORATED.test(head.suffix)) {
    const front = corporateRun(sure < 0 ? position : sure, around);
    if (front !== null) return front;
  }
  return sure < 0 || (headStart - position <= LONGEST_CHANCE && hasEdge(position, around)) ? position : sure;
}

/** Endings that only names of firms have. */
const INCORPORATED = /^(有限公司|有限责任公司|股份有限公司|集团有限公司|集团公司|股份公司)$/u;

/** `十余所`, `两百多家`: so many of them. */
const COUNT = /^[\d一二三四五六七八九十百千两数几]+[余多来几]?[所家名]$|^[\d一二三四五六七八九十百千]+[余多]$/u;

/** A common word for a unit owns bodies of it, but is a part of the name of another unit: `机场集团`. */
function isOwner(candidate: OrganizationCandidate | undefined, head: OrganizationHead): boolean {
  if (!candidate) return false;
  const isCommon = candidate.form === "bare" && candidate.headClass === "unit" && !candidate.deictic;
  return !(isCommon && head.class === "unit");
}

/** Names with chance tags are no longer than this. */
const LONGEST_CHANCE = 8;

/** A single character that the dictionary knows only as a verb, an adverb or a number, as in names it does not know. */
function isChance({ word, tag, start }: Token, { text, words }: Surroundings): boolean {
  if (word.length !== 1 || !/^(v|vg|d|q|m|zg|h|k|t)$/u.test(tag) || !HAN.test(word)) return false;
  if (COMMON_VERB.test(word) || UNIT_RELATIVES.has(word)) return false;
  return !words.stopWords.has(word) && !words.genericBefore.has(word) && !/\d/u.test(text[start - 1] ?? "");
}

const COMMON_VERB =
  /[超促助引领育护惠做作系建办爱兴强讲抓搞开关看说要会能可需应学教听想问送交给使让有是没无来去到进出]/u;

/** Something stands before the offset that no name goes over. */
function hasEdge(position: number, { text, edges }: Surroundings): boolean {
  if (position === 0 || !HAN.test(text[position - 1] as string)) return true;
  const token = edges.endingAt(position);
  return token !== null && (/^(p|c|u[a-z]?)$/u.test(token.tag) || (token.word.length > 1 && /^v/u.test(token.tag)));
}

/** Where a quotation that ends at the position begins: names of drives stand in marks. */
function quotedStart(text: string, position: number): number {
  if (!/[”"]/u.test(text[position - 1] ?? "")) return position;
  const opening = text.lastIndexOf(text[position - 1] === "”" ? "“" : '"', position - 2);
  return opening >= 0 && position - opening <= LONGEST_QUOTED ? opening : position;
}

const LONGEST_QUOTED = 24;

/** The front part of a word that the ending begins inside of, such as `镇` of `镇党委`. */
function headToken(edges: TokenEdges, position: number): Token | null {
  const covering = edges.covering(position - 1);
  return covering && covering.start < position
    ? { ...covering, word: covering.word.slice(0, position - covering.start), end: position }
    : null;
}

/** `(街道)`, `(集团)`: a short bracket inside a name. */
function bracketStart(text: string, position: number): number {
  const closing = text[position - 1];
  if (closing !== ")" && closing !== "）") return position;
  const opening = Math.max(text.lastIndexOf("(", position), text.lastIndexOf("（", position));
  return opening > 0 && position - opening <= 6 && HAN.test(text[opening - 1] as string) ? opening : position;
}

function belongs(token: Token, head: OrganizationHead, around: Surroundings): boolean {
  const { word, tag } = token;
  const { words } = around;
  if (head.class === "group") {
    // `党的群众路线…`: the one particle that names of drives hold; a pause mark only between quotation marks.
    if (word === "的") return around.text[token.start - 1] === "党";
    if (word === "、") return around.text.lastIndexOf("“", token.start) > around.text.lastIndexOf("”", token.start);
    // `省委第21督导组`
    if (/^\d{1,3}$/u.test(word)) return around.text[token.start - 1] === "第";
    // `依法治市指导组`: the place that is governed is the matter.
    if (GOVERNED.test(around.text.slice(Math.max(0, token.end - 4), token.end))) return true;
    return !RELATIVES.has(word) && groupWord(word, tag);
  }
  if (RELATIVES.has(word) && (head.class !== "unit" || UNIT_RELATIVES.has(word)))
    return word === "州" && head.class === "unit" && isInsideName(token.start, around.edges);
  if (head.class === "organ") return ordinal(word) && !/^(两|三个)/u.test(word);
  if (head.class === "party") return words.modifiers.has(word) || ordinal(word) || partyName(token, around);
  if (word === "发展" && head.class === "unit") return true;
  // `某某村企业集团`: behind a village a common word is the name.
  if (word === "企业" && head.class === "unit" && /村$/u.test(around.placeEnding.get(token.start)?.surface ?? ""))
    return true;
  if (word === "组织" && head.class === "part" && /[一二三四五六七八九十]/u.test(around.text[token.end] ?? ""))
    return true;
  if (words.stopWords.has(word) || words.genericBefore.has(word) || COUNT.test(word)) return false;
  // Long words that the tagger makes up of others and takes for names: `努力提高`.
  if (word.length > 3 && /^nr/u.test(tag)) return false;
  if (word.length === 1) return singleCharacter(token, around);
  if (head.class === "part" && head.suffix.length > 1 && !OPEN_PART.test(head.suffix)) return ordinal(word);
  if (head.class === "part" && /^(v|vn)$/u.test(tag)) return word.length === 2;
  if (FIELD.test(word) && JOINED_HEAD.test(head.suffix)) return true;
  if (/^(v|vi)$/u.test(tag))
    return /^(采油|采气|炼油|钻井|输油|发电|实验|保护|检测|培训|研究|控股|投资|开发|制造|进修|附属|救助|康复|勘察|设计|检验|推广|服务|管理|通用)$/u.test(
      word,
    );
  return !FUNCTION_TAG.test(tag) || /^第?[一二三四五六七八九十百\d]+$/u.test(word);
}

const GOVERNED = /依(?:法(?:治[省市县区州乡镇村校企]?)?)?$/u;

/** Parts of units that are told by a field; the others have names of their own. */
const OPEN_PART = /^(学部|教研室|教研组|年级组|中心|[处科股司系])$/u;

const GROUP_STOP =
  /^(成立|组建|建立|设立|成立了|由|任|担任|以|为|向|和|与|及|的|在|对|按照|根据|经|调整|充实|加强|各|各级|我|我们|是|等|名|个|派出|派驻|配合|参加|该|其|并|抽调|组成|下设|接受|迎接|到|派|通过|实行|强化|发挥|报|作为)$/u;

/** What makes a class of groups; other common words tell what a group is for: `试点单位指导组`. */
const GROUP_CLASS =
  /^(各|每|全体|所有|有关|相关|其他|其它|一些|部分|多个|几个|若干|许多|两级|三级|四级|上级|下级|基层|同级|相应|专门|新)/u;

const GROUP_VERB =
  /^(深入|学习|实践|保持|创建|推进|巩固|争创|解放|整治|治理|脱贫|攻坚|帮扶|督导|检查|指导|考核|评议|督查|巡回|贯彻|转变|改革|整顿|建设|发展|服务|援建|援藏|援疆|援助|支援|对口|防控|防治|清理|普查|宣传|普法|创优|争优|扶贫|维稳|防汛|抗旱|抗震|救灾|征兵|换届|选举|整改|提升|优化|落实|不忘|牢记|对照|管理|走访|蹲点|联系|巡察|巡视|考察|监督|宣讲|评估|验收|审计|接访|信访|践行|弘扬|树立|争做|转作风|提效能)$/u;

/** What a leading group was set up for may hold verbs, quotation marks and pause marks. */
function groupWord(word: string, tag: string): boolean {
  if (GROUP_STOP.test(word) || GROUP_CLASS.test(word)) return false;
  if (/^[‘’]$/u.test(word) || GROUP_VERB.test(word)) return true;
  if (/^v/u.test(tag) && tag !== "vn") return false;
  if (tag === "m" && !/^第/u.test(word)) return false;
  return !/^(p|c|u[a-z]?|r|x|w|y|e|q|t)$/u.test(tag) && HAN.test(word);
}

function ordinal(word: string): boolean {
  return /^(第?[一二三四五六七八九十百\d]+)$/u.test(word);
}

/** Single characters make names where the dictionary knows no word: surnames, old characters, compass points. */
function singleCharacter({ word, tag, start }: Token, { words, text }: Surroundings): boolean {
  if (!HAN.test(word) || words.stopWords.has(word)) return false;
  if (MEASURE.test(word) && COUNTED.test(text[start - 1] ?? "")) return false;
  return !FUNCTION_TAG.test(tag) || /^(zg|g|f)$/u.test(tag);
}

const MEASURE = /[支名个家所座批条项号]/u;
const COUNTED = /[\d余多几两]/u;

/** Units without an ending of their own before a Party body: short names and departments. */
function partyName({ word, tag }: Token, { words }: Surroundings): boolean {
  if (words.stopWords.has(word) || words.genericBefore.has(word) || word.length < 2) return false;
  return (
    /^(ns|nz|nt|nr)$/u.test(tag) ||
    (/^n/u.test(tag) && word.length > 2 && /(系|部|科|室|处|专业|年级|班组|队|股)$/u.test(word))
  );
}

/** `某市|则戎乡某小学`: where the town begins that no list has, between a known place and a unit. */
function townStart(start: number, head: OrganizationHead, { text, placeEnding }: Surroundings): number {
  if (head.class !== "unit" || !TOWN.test(text[start - 1] ?? "") || placeEnding.has(start)) return start;
  for (let town = start - 2; town >= start - 1 - LONGEST_TOWN; town -= 1)
    if (placeEnding.has(town)) return HAN_ONLY.test(text.slice(town, start)) ? town : start;
  return start;
}

const TOWN = /[乡镇]/u;
const LONGEST_TOWN = 3;
const HAN_ONLY = /^\p{Script=Han}+$/u;

function completeBody(head: OrganizationHead, headStart: number, from: number, around: Surroundings): OrganizationBody {
  const { text, placeEnding, ownerEnding } = around;
  const masks = maskStart(text, from);
  const bodyStart = townStart(masks < from ? masks : trimLeft(from, headStart, around, head), head, around);
  if (head.class === "committee" && placeEnding.has(headStart + 1)) {
    return committeeOf(placesBefore(headStart + 1, placeEnding));
  }
  const body = text.slice(bodyStart, headStart);
  const isMasked = masks < from;
  const before = ownerEnding.get(bodyStart);
  const owner = before && isOwner(before, head) ? before : null;
  if (owner) return bodyBehind(owner.start, { body, owner, places: owner.places, masked: isMasked || owner.masked });
  const places = placesBefore(bodyStart, placeEnding);
  const parent = corporationBefore(head, places, around);
  if (parent) return bodyBehind(parent.start, { body, owner: parent, places, masked: isMasked });
  const sender = head.class === "group" ? senderOf(places, around) : null;
  if (sender) return bodyBehind(sender.start, { body, owner: sender, places: sender.places, masked: sender.masked });
  if (places.length > 0) {
    const masked = isMasked || places.some((place) => place.masked);
    const placeStart = (places[0] as PlaceCandidate).start;
    const front = frontBefore(head, placeStart, text);
    return { fronted: front > 0, ...bodyBehind(placeStart - front, { body, owner: null, places, masked }) };
  }
  const relative = relativeBefore(head, bodyStart, around);
  const told = head.class === "unit" || head.class === "settlement";
  return {
    start: relative.start,
    places,
    owner: null,
    relative: relative.word,
    deictic: relative.deictic,
    body,
    masked: isMasked || relative.masked,
    proper: told && isProper(bodyStart, headStart, around.edges),
    acting: told && isActing(bodyStart, headStart, around.edges),
  };
}

/** A body with an owner or a place in front: whose it is needs no other word. */
function bodyBehind(
  start: number,
  { body, owner, places, masked }: Pick<OrganizationBody, "body" | "owner" | "places" | "masked">,
): OrganizationBody {
  return { start, places, owner, relative: "", deictic: null, body, masked, proper: false, acting: false };
}

/** `县委` shares its first character with the place before it. */
function committeeOf(places: readonly PlaceCandidate[]): OrganizationBody {
  const { start } = places[0] as PlaceCandidate;
  const masked = places.some((place) => place.masked);
  return { start, places, owner: null, relative: "", deictic: null, body: "", masked, proper: true, acting: false };
}

/** Leaves common words at the front of a name outside, as in `先进 … 小学`. */
function trimLeft(
  from: number,
  headStart: number,
  { edges, text, words, placeEnding, ownerEnding }: Surroundings,
  head: OrganizationHead,
): number {
  let position = from;
  if (head.class === "department") return position;
  if (head.class === "unit" && text.startsWith("新时代", position) && position + 3 < headStart) position += 3;
  // `——记某公司…`: the second half of a title tells what it is about.
  if (text[position] === "记" && text[position - 1] === "—") position += 1;
  while (position < headStart && !placeEnding.has(position) && !ownerEnding.has(position)) {
    const token = edges.startingAt(position);
    if (!token || token.end > headStart) break;
    const party = head.class === "unit" && PARTY_NAME.test(token.word);
    if (!party && !words.genericBefore.has(token.word) && !/^[”"、’]$/u.test(token.word)) break;
    position = token.end;
  }
  return position;
}

const PARTY_NAME = /^(中共|中国共产党)$/u;

function isProper(start: number, end: number, edges: TokenEdges): boolean {
  for (let position = start; position < end;) {
    const token = edges.covering(position);
    if (!token) return false;
    if (PROPER_TAG.test(token.tag) || (token.word.length === 1 && HAN.test(token.word) && end - start > 1)) return true;
    if (/^(第[一二三四五六七八九十百\d]+|[一二三四五六七八九十百]+)$/u.test(token.word)) return true;
    position = token.end;
  }
  return false;
}

function isActing(start: number, end: number, edges: TokenEdges): boolean {
  for (let position = start; position < end;) {
    const token = edges.covering(position);
    if (!token) return false;
    if (token.word.length > 1 && /^(v|vn|vd|vi|ad|d|an|a)$/u.test(token.tag)) return true;
    position = token.end;
  }
  return false;
}

export function placesBefore(position: number, placeEnding: ReadonlyMap<number, PlaceCandidate>): PlaceCandidate[] {
  const places: PlaceCandidate[] = [];
  for (let place = placeEnding.get(position); place; place = placeEnding.get(place.start)) places.unshift(place);
  return places;
}
