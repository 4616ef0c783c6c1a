import type { OrganizationRecord } from "../../models/records.js";
import type { OfficeInput, OrganizationMentions } from "./OfficeInput.js";

/** A body and where its mention begins. */
interface NamedBody {
  readonly record: OrganizationRecord;
  readonly start: number;
}

/** A body that a text calls by its kind alone. */
const BARE =
  /^(?:(?:直属|机关)?(?:党委|党组|党总支部?|党支部|总支|支部|党工委)|纪委|工会|团委|团支部|党委办公室|党办|(?:党委)?(?:组织部|宣传部|统战部))$/u;
/** What a name has behind its unit. */
const PARTY_TAIL =
  /(?:党委|(?<=学)委员会)?(?:组织部|宣传部|统战部|办公室)$|(?:(?:直属|机关)?(?:党委|党组|党总支部?|党支部|总支|支部|党工委|党委会)|委员会|纪委|工会|团委|团支部|党办)$/u;
const COMMITTEE_ORGAN = /[省市县区州旗地]委(?:组织部|宣传部|统战部|办公室)$/u;
/** What a body that is called by `校` is of. */
const OF_SCHOOL = /^[我本]?学?校(?=(?:机关|直属)?(?:党委|党组|纪委|工会|团委))(?!.{2,}[团组]$)/u;
const SCHOOL =
  /(?:校|大学|(?<!科)学院|学[堂园]|[一二三四五六七八九十附高初职]中|中[学专]|[小大]学?|师大|\p{Script=Han}大)$/u;
/** The last word of a unit that stands in front without belonging to the name that was found. */
const UNIT_BEFORE =
  /\p{Script=Han}(?:[部处室科股组队班站所厂段院校局会镇乡村系行馆园司]|街道|车间|社区|公司|集团|中心|学院|事业部|组织|[商协学]会)$/u;
/** `我院党委`, `由该院党委`: no unit of a name. */
const DEICTIC_BEFORE = /[我本该全各贵](?:\p{Script=Han})$/u;
/** Bodies that are called by fields of knowledge, and what such a field ends with. */
const OF_FIELDS = /(?:学院|系|专业|研究[院所]|实验室|中心)(?:党|团|\p{Script=Han}{0,4}支部|$)/u;
const FIELD_BEFORE = /[学计程信械料物治济术文育化境空洋息源量药品法史理]$/u;
const FIELD_REACH = 6;
const TOWN_BUREAU = /\p{Script=Han}[镇乡](?!.{0,3}[市县区])\p{Script=Han}{2,6}局$/u;
/** Names that begin with a common word for a unit: whole only where the text begins with it, too. */
const COMMON_FIRST =
  /^(?:公司|中心|街道|社区|企业家|政协工委|人事部|区商会|局|院)(?:\p{Script=Han}{0,3}商会)?(?:党委|党组|党工委|党总支|党支部|工会|纪委|团委)?$/u;
/** What may stand before such a name without being a part of it. */
const FREE_BEFORE =
  /(?:^|[^\p{Script=Han}]|[由和与及对在给向是为经受请让被兼任自从将把以随同本我该全各原前并到时现的又]|[上下]午|[今昨当]天|日前|近日|随后|最后|首先|会上|其中|期间|之前|之后|以来|陪同|慰问|看望|邀请|介绍|带领|当选|选举|推荐|任命|听取|传达|贯彻|学习|按照|根据|通过|召开|副?主任|书记|同志|代表|领导|出席|参加|主持|成立|担任|中共|中国共产党|集团)$/u;
/** Called by a field of knowledge alone, a college is one of a school. */
const COLLEGE_OF_FIELD = /^\p{Script=Han}{0,2}[学计程信械料物治济术文育化境空洋息源量药品法史理语医管]学院$/u;
/** How far in front of a body the end of a unit's name is looked for. */
const UNIT_REACH = 4;
const SENTENCE_MARKS = ["。", "!", "！", "?", "？", ";", "；"];

/**
 * A body that the text calls by its kind alone (`党委`), where more than one is in the article and nothing tells that it
 * is the one that the name was resolved to: the sentence does not name its unit, the title neither, and others are
 * spoken of as often.
 */
export function isDoubtful(
  { record, start }: NamedBody,
  end: number,
  { text, passage, mentions }: Pick<OfficeInput, "text" | "passage" | "mentions">,
): boolean {
  const surface = text.slice(start, end);
  const unit = unitName(record);
  if (OF_SCHOOL.test(surface) && (!SCHOOL.test(unit) || isOneCollege(unit, mentions)))
    return unit !== "" && !OF_SCHOOL.test(record.name);
  if (!BARE.test(surface) || surface === record.name || unit === "") return false;
  const from = Math.max(...SENTENCE_MARKS.map((mark) => text.lastIndexOf(mark, start))) + 1;
  if (/学校|我校/u.test(text.slice(from, start)) && !SCHOOL.test(unit)) return true;
  const rivals = mentions.bodies.filter((other) => other !== record && isLike(other.name, surface));
  if (rivals.length === 0) return false;
  const said = mentions.between(passage, from, start);
  const named = said.filter(({ record: { name }, start: at }) => text.startsWith(name.slice(0, 2), at));
  if (named.some((other) => isOf(other.record, record, unit))) return false;
  if (mentions.titled((other) => isOf(other, record, unit))) return false;
  const weight = timesSpokenOf(unit, mentions);
  return rivals.some((rival) => timesSpokenOf(unitName(rival), mentions) >= weight);
}

/** One of several colleges, or of those of a university, is not the school. */
function isOneCollege(unit: string, { bodies, titled }: Pick<OrganizationMentions, "bodies" | "titled">): boolean {
  if (!unit.endsWith("学院") || titled(({ name }) => name.startsWith(unit))) return false;
  if (COLLEGE_OF_FIELD.test(unit) || isNamedByPartsOnly(unit, bodies)) return true;
  return bodies.map(unitName).some((other) => other !== unit && /(?:学院|大学)$/u.test(other));
}

/** The text names the college for an office in its committee or the like, never for itself. */
function isNamedByPartsOnly(unit: string, bodies: readonly OrganizationRecord[]): boolean {
  const spoken = ({ mentions }: OrganizationRecord): OrganizationRecord["mentions"] =>
    mentions.filter(({ surface }) => surface.startsWith(unit));
  const parts = bodies.filter(({ name }) => name !== unit && name.startsWith(unit)).flatMap(spoken);
  const whole = bodies.filter(({ name }) => name === unit).flatMap(spoken);
  return (
    parts.length > 0 &&
    whole.every((own) => parts.some((part) => part.passage === own.passage && part.start === own.start))
  );
}

/** Whether a body may be called so: `党委组织部` is none of a county's committee. */
function isLike(name: string, surface: string): boolean {
  return name.endsWith(surface.slice(-2)) && !(surface.startsWith("党委") && COMMITTEE_ORGAN.test(name));
}

function unitName({ name }: OrganizationRecord): string {
  return name.replace(/^(?:中国共产党|中共)/u, "").replace(PARTY_TAIL, "");
}

/** `某某研究院直属党支部`, of which only `直属党支部` was found: of a unit that no record names. */
export function isOfUnnamedUnit({ start }: NamedBody, end: number, text: string): boolean {
  if (!BARE.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - UNIT_REACH), start);
  return UNIT_BEFORE.test(before) && !DEICTIC_BEFORE.test(before);
}

/**
 * `统计与数据科学学院` of which the record has what stands behind the joint, `某某公司党委` of which it has the common
 * words alone, and a bureau that was given to a town, which has none.
 */
export function isCutShort({ record: { name }, start }: NamedBody, end: number, text: string): boolean {
  const surface = text.slice(start, end);
  if (TOWN_BUREAU.test(name) && !TOWN_BUREAU.test(surface)) return true;
  const whole = name !== surface && text.slice(0, end).endsWith(name);
  if (!whole && COMMON_FIRST.test(surface) && !FREE_BEFORE.test(text.slice(Math.max(0, start - 6), start))) return true;
  const joint = text[start - 1] ?? "";
  if (joint !== "与" && joint !== "和") return false;
  return OF_FIELDS.test(name) && FIELD_BEFORE.test(text.slice(Math.max(0, start - FIELD_REACH), start - 1));
}

const GOVERNS = /([省市县区州旗镇乡])长$/u;
const GOVERNMENT = /(?:人民)?政府$/u;

/** `政府副区长` beside a city's government: the bare word is that of the district. */
export function isOfOtherLevel({ record: { name } }: NamedBody, title: string): boolean {
  const level = GOVERNS.exec(title)?.[1];
  if (level === undefined || !GOVERNMENT.test(name)) return false;
  const place = name.replace(GOVERNMENT, "");
  return place !== "" && !place.endsWith(level);
}

/** The body itself, or the unit it belongs to. */
function isOf(other: OrganizationRecord, record: OrganizationRecord, unit: string): boolean {
  return other === record || other.name === unit || (other.name.length > 3 && unit.startsWith(other.name));
}

function timesSpokenOf(unit: string, { bodies }: Pick<OrganizationMentions, "bodies">): number {
  if (unit === "") return 0;
  return bodies.reduce(
    (sum, { name, mentions }) =>
      name.startsWith(unit) ? sum + mentions.filter(({ surface }) => !BARE.test(surface)).length : sum,
    0,
  );
}
