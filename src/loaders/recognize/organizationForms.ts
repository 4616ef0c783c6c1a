import { OrganizationKind } from "../../models/enums.js";
import type { OrganizationBody, Surroundings } from "./organizationBody.js";
import type { Token } from "./ArticleContext.js";
import type { OrganizationCandidate } from "./OrganizationCandidate.js";
import type { OrganizationHead } from "./organizationWords.js";

/** How a stretch names a body. `common`: by common words alone, so that one mention is not enough. */
export interface OrganizationForm {
  readonly form: OrganizationCandidate["form"];
  readonly common: boolean;
}

/** A name of common nouns alone, such as that of a faculty, has at least so many characters before its ending. */
const SHORTEST_COMMON = 2;
const CONNECTING_TAG = /^(v|vd|vi|vg|p|c|d|u[a-z]?|x|w|r|t|f)$/u;
/** Before a body without a name of its own these make it one of many, or another. */
const MANY: ReadonlySet<string> = new Set("各每");
/** Behind a figure these count bodies: `12家单位`. */
const COUNTED: ReadonlySet<string> = new Set("支个名家所座");

/** The form of a name by what stands before its ending, or null where it names nothing in particular. */
export function formOf(body: OrganizationBody, head: OrganizationHead): OrganizationForm | null {
  const form = plainForm(body, head);
  if (form !== null) return { form, common: false };
  const common =
    head.class === "unit" &&
    !body.acting &&
    body.body.length >= SHORTEST_COMMON &&
    body.body !== "集团" &&
    !/^[两三四五六几多各]个/u.test(body.body) &&
    body.relative === "" &&
    !body.deictic;
  return common ? { form: "full", common: true } : null;
}

const PARTED: ReadonlySet<OrganizationKind> = new Set([
  OrganizationKind.GOVERNMENT,
  OrganizationKind.PARTY_ORGAN,
  OrganizationKind.SCHOOL,
  OrganizationKind.HOSPITAL,
  OrganizationKind.COMPANY,
]);

function plainForm(body: OrganizationBody, head: OrganizationHead): OrganizationCandidate["form"] | null {
  if (head.class === "part" && head.suffix.length === 1 && body.body.length < 2) return null;
  // `中共某某县委员会`, `共青团某某市委员会`
  if (head.suffix === "委员会" && body.fronted && body.body === "" && body.places.length > 0) return "full";
  // Rooms and sections of a unit: only behind its name.
  if (head.class === "part" && head.suffix === "中心" && !(body.owner?.headClass === "unit" && body.body.length > 1))
    return null;
  if (head.class === "part" && /^[处科股司]$/u.test(head.suffix)) {
    if (head.suffix === "科" && /[文理工本专学]$/u.test(body.body)) return null;
    if (head.suffix === "司" && !body.owner?.national) return null;
    if (!body.owner || !PARTED.has(body.owner.kind) || /[处股]|科(?![教技学研文])/u.test(body.body)) return null;
  }
  // Squads and detachments are told by whose they are.
  if (head.suffix.length === 2 && /^[支大中总]队$/u.test(head.suffix)) {
    if (body.body === "" && body.relative === "" && !body.owner && body.places.length === 0) return "bare";
    const front = body.owner || body.places.length > 0 || body.relative !== "";
    if (!front || (body.body === "" && !body.fronted)) return null;
  }
  if (head.suffix === "小组" && body.owner?.headClass !== "party") return null;
  if (body.masked || body.sent) return "full";
  if (head.class === "organ" && /^\d+$/u.test(body.body)) return null;
  if (head.class === "unit" && body.body === "" && !body.owner && PLAIN_FIRM.test(head.suffix))
    return body.deictic ? "bare" : null;
  if (head.suffix === "局" && body.body === "" && !body.owner && !body.deictic && /^[省市县区州]$/u.test(body.relative))
    return "relative";
  if (
    head.suffix === "局" &&
    body.body === "" &&
    !body.owner &&
    /[市县区州旗]$/u.test(body.places.at(-1)?.surface ?? "")
  )
    return "full";
  // `某局局长`: the second ending is the beginning of an office.
  if (head.class === "department" && body.body === "" && /^[局厅署委]$/u.test(head.suffix)) return null;
  if (body.owner) return body.owner.form === "full" ? "full" : "relative";
  if (head.class === "department" && body.body === "") return null;
  if (head.class === "committee") return body.places.length > 0 ? "full" : "relative";
  if (body.places.length > 0) return "full";
  if (body.relative !== "" || body.deictic) return body.relative === "" && body.body === "" ? "bare" : "relative";
  if (head.class === "department") return /^[委办]$/u.test(head.suffix) && body.body.length < 2 ? null : "relative";
  if (body.body === "") return "bare";
  // One character is what a longer name ends in that could not be told from the words before it.
  if (head.class === "unit" && body.body.length === 1 && (!NUMERAL.test(body.body) || /[区园]$/u.test(head.suffix)))
    return null;
  if (head.class === "unit" || head.class === "settlement") return body.proper ? "full" : null;
  return "relative";
}

/** With a place alone in front of these a firm has no name. */
const PLAIN_FIRM = /^(工厂|厂|矿|车间|超市|酒店|宾馆|商场)$/u;
const NUMERAL = /[一二三四五六七八九十]/u;

/** A list of offices or bodies that `各` opens: `各厂厂长、党委书记`. */
const LISTED_MANY = /[各每][^,,。;;::!!?？]*、$/u;
/** `等县区公安局`, `各县市区教育局`: offices of several places. */
const SEVERAL = /[等各个][市县区]?[市县盟州地][市区州]$|^[等各个][市县区]/u;
const LEVELS_BEFORE = /[各县区][省市县区、]*$|[省市]$/u;
const BRACKETED = /(?:[乡县村市]|(?<!社)区)[(（][镇市旗街道场区]+[)）]/u;

/** What a place that is a body, too, is followed by. */
const ACTS =
  /^([:：]|按照|坚持|积极|认真|通过|将|紧紧|围绕|聚焦|加强|深入|领导班子|流动党员|业委会|业主|党委|党工委|党总支|党支部|党组|支部|工会|管理(?![局处委所中站])|集团|有限|公司|召开|举行|组织|开展|举办|成立|印发|启动|联合|领导|书记|主任|经理|干部职工)/u;

/** All words between places and the ending are those of a class: `上市公司`. A place before them makes it one unit. */
function isClass({ body, places }: OrganizationBody, { words }: Surroundings): boolean {
  if (body === "" || places.length > 0) return false;
  return splitsInto(body, words.genericBodies);
}

function splitsInto(text: string, words: ReadonlySet<string>): boolean {
  if (text === "") return true;
  for (let length = Math.min(3, text.length); length > 0; length -= 1) {
    if (words.has(text.slice(0, length)) && splitsInto(text.slice(length), words)) return true;
  }
  return false;
}

const DIRECT = /^[省市县区州局]?直属$/u;

/** One of many, or another than the text speaks of: `各支部`, `14个乡镇党委`, `直属单位党支部`. */
export function isGeneric(
  body: OrganizationBody,
  head: OrganizationHead,
  headEnd: number,
  around: Surroundings,
): boolean {
  const { edges, text, words } = around;
  // `市县委`, `各县市区委`: committees of several places at once. `各乡(镇)政府`: the ending belongs to a list in front.
  if (
    head.class === "department" &&
    body.places.length === 0 &&
    SEVERAL.test(text.slice(Math.max(0, body.start - 3), body.start + 1))
  )
    return true;
  // `县(市)区信访局`: those of all of them.
  if (/[省市县区][(（][市县区、]{1,3}[)）]$/u.test(text.slice(Math.max(0, body.start - 6), body.start))) return true;
  if (head.class === "committee" && text.startsWith("直辖", body.start - 2)) return true;
  if (head.class === "committee" && body.places.length === 0) {
    if (body.relative !== "" || LEVELS_BEFORE.test(text.slice(Math.max(0, body.start - 8), body.start))) return true;
  }
  if (MANY.has(text[body.start] ?? "") || (body.owner && /^[各每]/u.test(body.body))) return true;
  if (head.suffix === "学院" && /^[一二三四五六七八九十两]$/u.test(body.body)) return true;
  if (
    head.class === "unit" &&
    /^集团(股份)?(有限)?(责任)?$/u.test(body.body) &&
    !body.owner &&
    body.places.length === 0
  )
    return true;
  const name = text.slice(body.start, headEnd);
  if (/^[(（]/u.test(name) || ((name.includes("(") || name.includes("（")) && BRACKETED.test(name))) return true;
  if (COUNTED.has(text[body.start - 1] ?? "") && /\d/u.test(text[body.start - 2] ?? "")) return true;
  if (words.facilities.has(head.suffix) && !ACTS.test(text.slice(headEnd, headEnd + 12))) return true;
  if (head.class === "unit" && body.relative === "" && !body.owner && isClass(body, around)) return true;
  // `市直属学校`: all that the city runs.
  if (head.class === "unit" && !body.owner && DIRECT.test(body.relative + body.body)) return true;
  if (head.class === "unit" && body.owner && OWNED_CLASS.test(body.body)) return true;
  if (head.class === "unit" && !body.owner && body.places.length === 0 && HONORED.test(body.body)) return true;
  if (head.class === "part" && body.owner && isPerson(body.owner.end, head, headEnd, around)) return true;
  // `一支部一品牌`, `街道(办事处)党委`: each of many.
  if (head.class === "party" && body.body === "一" && text[headEnd] === "一") return true;
  if (!body.owner && /^(街道|乡镇|镇|乡)[(（]/u.test(text.slice(body.start, body.start + 4))) return true;
  if (words.facilities.has(head.suffix) && text[body.start - 1] === "在") return true;
  if (head.class === "party" && /^(一线|基层|下属|所属)+$/u.test(body.body)) return true;
  if (head.class === "party" && body.owner && isOtherPlace(body, headEnd - head.suffix.length, edges)) return true;
  if (body.owner || body.places.length > 0 || body.masked || body.deictic) return false;
  const bareName = body.body === "" && body.relative === "";
  if (bareName && head.class === "party" && LISTED_MANY.test(text.slice(Math.max(0, body.start - 16), body.start)))
    return true;
  if (head.class === "unit" && /附属$|^第[一二三]$/u.test(body.body) && text[body.start - 1] === "的") return true;
  const before = edges.endingAt(body.start);
  if (!before) return false;
  // A group for a matter that a body sets up is one: `县委成立教育实践活动领导小组`.
  const told = head.class === "group" ? FOUNDING : BELONGING;
  const belonging = told.test(before.word) && body.body !== "";
  const isNamed = head.class === "unit" && body.proper && body.body.length > 1 && !EVERY.test(before.word);
  if (!belonging && !isNamed && words.genericBefore.has(before.word)) return true;
  if (head.class !== "unit" && /^(m|q|mq)$/u.test(before.tag) && !/^第/u.test(before.word)) return true;
  if (bareName && head.class === "party" && /\p{Script=Han}$/u.test(before.word) && !CONNECTING_TAG.test(before.tag))
    return true;
  if (bareName && (head.class === "unit" || head.class === "organ") && isAttribute(before)) return true;
  return MANY.has(text[body.start - 1] ?? "");
}

/** A noun or adjective right in front tells what class of units is meant: `一流大学`, `高素质法院队伍`. */
function isAttribute({ word, tag }: Token): boolean {
  if (word.length < 2 || !/\p{Script=Han}$/u.test(word)) return false;
  return /^(a|b|n|nz|l|vn|j)$/u.test(tag) || /^高/u.test(word);
}

/** What units strive to be: `人民满意医院`, `星级工商所`. */
const HONORED = /^(?:[一二三四五]?星级|文明规范|规范化|示范|十佳|标准化)|(?:满意|放心|信得过|达标|一流|百强|样板)$/u;
/** Of an owner's units these make a class. */
const OWNED_CLASS = /^(直属|系统|下属|所属|基层|附属|[省市县区]直|子)+$/u;
/** Before a name of its own these make it one of many all the same. */
const EVERY = /^(各|每|全体|所有|任何|其他|其它|某|几|若干|许多|不少|两级|三级)/u;
const BELONGING = /^(下属|所属|下设)$/u;
const FOUNDING = /^(下属|所属|下设|成立|组建|建立|设立)$/u;

const PART_KINDS: ReadonlyMap<OrganizationKind, OrganizationKind> = new Map([
  [OrganizationKind.HOSPITAL, OrganizationKind.OTHER],
  [OrganizationKind.COMPANY, OrganizationKind.OTHER],
]);

/** `…公司某某州党委`: the committee of a place that only stands behind a unit. */
function isOtherPlace({ body }: OrganizationBody, end: number, edges: Surroundings["edges"]): boolean {
  return /[省市县州旗盟]$/u.test(body) && edges.endingAt(end)?.tag === "ns";
}

/** `…处王某处长`: a person and an office stand there. */
function isPerson(start: number, { suffix }: OrganizationHead, end: number, { edges, text }: Surroundings): boolean {
  if (text[end] === "长" && edges.covering(end - 1)?.start === end - 1) return true;
  // Some endings (`司`) are surnames, too.
  for (let position = start; position < end - suffix.length;) {
    const token = edges.covering(position);
    if (!token) return false;
    if (/^nr/u.test(token.tag)) return true;
    position = token.end;
  }
  return false;
}

export function kindOf(head: OrganizationHead, { body, owner }: OrganizationBody, surface: string): OrganizationKind {
  const office = head.class === "department" && /^办/u.test(head.suffix) && body === "";
  if (office && owner?.kind === OrganizationKind.PARTY_COMMITTEE) return OrganizationKind.PARTY_ORGAN;
  if (/^(中国共产主义青年团|共青团|团(?!结))/u.test(surface) && /^(委员会|.委)$/u.test(head.suffix))
    return OrganizationKind.MASS_ORGANIZATION;
  if (head.suffix === "委员会" || head.suffix === "委") {
    if (/^(中共|中国共产党)/u.test(surface) || body === "") return OrganizationKind.PARTY_COMMITTEE;
    if (/工作$|直属机关$/u.test(body)) return OrganizationKind.PARTY_COMMITTEE;
  }
  if (head.class === "part" && owner && /^[处科股司]$/u.test(head.suffix))
    return PART_KINDS.get(owner.kind) ?? owner.kind;
  return head.class === "department" && /^(党委|党政)/u.test(body) ? OrganizationKind.PARTY_ORGAN : head.kind;
}
