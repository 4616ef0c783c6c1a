import type { OrganizationRecord } from "../../models/records.js";
import type { FoundPosition } from "./LeaderCandidate.js";
import { isCutShort, isDoubtful, isOfOtherLevel, isOfUnnamedUnit } from "./doubtfulBody.js";
import { COUNTED, impliedFor, isOfUnknownUnit, unitInstead } from "./impliedOfficeBody.js";
import { completeOffices, inUnitOf, UNNAMED } from "./officeCompletion.js";
import type { OfficeInput, OrganizationMentions } from "./OfficeInput.js";
import { findTitles, type FoundTitle } from "./officeTitles.js";

/** One or more offices named together: `县委副书记、县长`. Offsets are UTF-16. */
export interface OfficeChain {
  /** Where the first office begins, its body included. */
  readonly start: number;
  readonly titleStart: number;
  readonly end: number;
  readonly positions: readonly FoundPosition[];
}

const JOINT = /^([、/]|[、,，]?兼|暨|[\s　]{1,2})$/u;
const LINK = /(的|原|现任|时任|前|、)$/u;
const PARTY_WORD =
  /(机关党委|党委|党组|党总支|总支|党支部|支部|党工委|工委|纪委|团[省市县区]委|[省市县区州镇乡村校院局厂]委|团委|工会|人大|政协|妇联|办公室|书记处)$/u;
/** The same with a department that no record tells: `市委常委、组织部部长`. */
const JOINT_DEPARTMENT =
  /^(?:、|[、,，]?兼)(?:中心|(?:中共)?[\p{Script=Han}\d]{1,20}(?:部|局|厅|委|办|办公室|处|科|中心|院|校|会|所|站|队|馆|台|社|园|组织|学校|中学|小学|公司|集团|厂|党组|支部|总支)|\p{Script=Han}{0,24}(?:领导小组|督导组)|[正副][部厅局处科]级)$/u;
/** Words by which a text calls the unit it is about. */
const OWN_UNIT = /^、(?:学校|学院|大学|医院|公司|集团|中心|银行|书记处|本?[校院局厂])$/u;
/** Titles that hold the word of their body: where `某小组办公室` is a body, its head is its `主任`. */
const TITLE_BODY = /^(?:办公室|车间|党小组|系)(?=.)/u;
/** A body that stands right before a title, whether or not a record names it. */
const BESIDE =
  /[^、,，。;；:：\s兼的由]{2,}(?:[部局委办处科院校会所站队馆社段厂学系园组行]|中心|公司|集团|支部|总支)$/u;
const BARE =
  /^(?:机关党委|党委|党组|党总支|总支|党支部|支部|工会|纪委|团委|团支部|政治部|政治处|(?:党委)?(?:组织部|宣传部|统战部))$/u;
/** `我校党委`, `学院党委`, `在院党委`: a common word for a unit that may well be in a record. */
const OWN_BESIDE =
  /(?:^|[^\p{Script=Han}]|[我本该全在由经对向])(?:学校|学院|大学|医院|公司|集团|单位|街道|社区|[校院局厂处所])$/u;
const LONGEST_BESIDE = 12;
const GOVERNING = /^(?:常务)?副?[省市县区州旗镇乡]长/u;
const TITLE_ONLY = "position.title";
/** A title that says nothing without the body beside it. */
const NEEDS_BODY = /^(主要)?负责人$|^(专职|独立|职工)?(理事|监事|董事)$|主任科员$/u;

/** All office chains of a passage from left to right. */
export function findOffices(input: OfficeInput): OfficeChain[] {
  const chains: OfficeChain[] = [];
  for (const title of findTitles(input.text, input.lexicon)) {
    const before = chains.at(-1);
    const found = besideHolder(officeAt(title, input), before, input);
    const between = before && found.start >= before.end ? input.text.slice(before.end, found.start) : null;
    const joined = before && between !== null && joins(between, title, input.text);
    const office = joined && JOINT_DEPARTMENT.test(between) && !OWN_UNIT.test(between) ? ofUnnamedBody(found) : found;
    if (NEEDS_BODY.test(title.title) && office.positions[0]?.organization == null && !joined) continue;
    if (before && joined)
      chains[chains.length - 1] = { ...before, end: office.end, positions: [...before.positions, ...office.positions] };
    else chains.push(office);
  }
  return chains.map((chain) => ({ ...chain, positions: completeOffices(chain.positions, input.mentions) }));
}

/** What stands between two offices of a list: the holder of the first. */
const HOLDER_BETWEEN = /^[\s　]?\p{Script=Han}{2,4}(?:同志)?[、,，和]$/u;

/** `集团公司党委书记某某、工会主席某某`: the second is of the trade union of the same company. */
function besideHolder(
  office: OfficeChain,
  before: OfficeChain | undefined,
  { text, mentions }: OfficeInput,
): OfficeChain {
  const [position] = office.positions;
  const first = before?.positions[0];
  if (!before || !first || !position || !HOLDER_BETWEEN.test(text.slice(before.end, office.start))) return office;
  const own = office.positions.map((held) => inUnitOf(held, first, mentions));
  return own.every((held, index) => held === office.positions[index]) ? office : { ...office, positions: own };
}

/** The body beside the title is one that no record names: other offices of the person do not tell it. */
function ofUnnamedBody(office: OfficeChain): OfficeChain {
  const positions = office.positions.map((position) =>
    position.organization === null ? { ...position, method: UNNAMED } : position,
  );
  return { ...office, positions };
}

/** `常委、组织部长`: the last character of the department is the first of the title. */
function joins(between: string, { start, end, title }: FoundTitle, text: string): boolean {
  if (between === "") return !/^[\s　]*[:：]/u.test(text.slice(end, end + 4));
  if (JOINT.test(between) || JOINT_DEPARTMENT.test(between)) return true;
  return title.length === 2 && title.endsWith("长") && JOINT_DEPARTMENT.test(between + (text[start] ?? ""));
}

/** In `宣传部长` the body and the title share a character. */
function sharedOwner({ start, title }: FoundTitle, { passage, mentions }: OfficeInput): BodyMention {
  return title.length === 2 && title.endsWith("长") ? mentions.endingAt(passage, start + 1) : null;
}

function officeAt(found: FoundTitle, input: OfficeInput): OfficeChain {
  const { text, passage, mentions } = input;
  const owner = ownerAt(found.start, input) ?? sharedOwner(found, input);
  const title = plainTitle(found.title);
  const bodyWord = TITLE_BODY.exec(found.title)?.[0];
  const whole = bodyWord === undefined ? null : mentions.endingAt(passage, found.start + bodyWord.length);
  if (whole && bodyWord !== undefined && !isCutShort(whole, found.start + bodyWord.length, text)) {
    const start = found.start + bodyWord.length;
    const rest = { ...found, start, title: found.title.slice(bodyWord.length) };
    return chainOf(rest, whole.start, placed(whole, start, input), passage);
  }
  if (
    owner &&
    (isDoubtful(owner, found.start, input) ||
      isOfUnnamedUnit(owner, found.start, text) ||
      isCutShort(owner, found.start, text) ||
      isOfOtherLevel(owner, title))
  )
    return ofNoBody({ ...found, title }, { start: owner.start, word: text.slice(owner.start, found.start) }, passage);
  const unitOfText = owner && unitInstead(owner, found, input);
  const own = unitOfText && mentions.named(unitOfText.name + text.slice(owner.start, found.start));
  if (owner && (!unitOfText || own) && !isOfUnknownUnit(owner, found, input)) {
    const body = own ? { ...owner, record: own } : owner;
    return chainOf({ ...found, title }, owner.start, placed(body, found.start, input), passage);
  }
  const lead = text.slice(Math.max(0, found.start - LONGEST_BESIDE), found.start);
  const word = PARTY_WORD.exec(lead)?.[0] ?? "";
  const unit = word === "" ? null : ownerAt(found.start - word.length, input);
  if (unit)
    return chainOf(
      { ...found, title: word + title },
      unit.start,
      placed(unit, found.start - word.length, input),
      passage,
    );
  const implied = word === "" ? impliedFor(found, title, input) : null;
  const position = implied
    ? { organization: implied.key, method: "position.implied", explicit: false, ending: "" }
    : { organization: null, method: besideUnknown(lead, word) ? UNNAMED : TITLE_ONLY, explicit: false, ending: "" };
  return chainOf({ ...found, title: word + title }, found.start - word.length, position, passage);
}

/** The Party word that the text calls the body by becomes part of the title: which body it is cannot be told. */
function ofNoBody(found: FoundTitle, { start, word }: { start: number; word: string }, passage: number): OfficeChain {
  const kept = BARE.test(word) || word.startsWith("直属") ? word : (PARTY_WORD.exec(word)?.[0] ?? "");
  const title = kept !== "" && found.title.startsWith(kept.slice(-1)) ? found.title.slice(1) : found.title;
  const unplaced = { organization: null, method: UNNAMED, explicit: false, ending: "" };
  return chainOf({ ...found, title: kept + title }, start, unplaced, passage);
}

/** `某某段副段长`: of a body that no record names. */
function besideUnknown(lead: string, word: string): boolean {
  const beside = lead.slice(0, lead.length - word.length);
  return BESIDE.test(beside) && !/[、,，]书记处$/u.test(lead) && !OWN_BESIDE.test(beside);
}

/** `公司` taken for one of `三公司`, which are three of them. */
function isCounted({ record, start }: NonNullable<BodyMention>, text: string): boolean {
  return COUNTED.test(record.name) && !text.startsWith(record.name.slice(0, 2), start);
}

type BodyMention = ReturnType<OrganizationMentions["endingAt"]>;

function ownerAt(start: number, { text, passage, mentions }: OfficeInput): BodyMention {
  const direct = mentions.endingAt(passage, start);
  if (direct) return isCounted(direct, text) ? null : direct;
  const link = LINK.exec(text.slice(Math.max(0, start - 2), start));
  // `县委、常务副县长`: of the committee and, head of the place, of its government.
  if (!link || (link[0] === "、" && GOVERNING.test(text.slice(start, start + 5)))) return null;
  return mentions.endingAt(passage, start - link[0].length);
}

type Placing = Pick<FoundPosition, "organization" | "method" | "explicit" | "bare" | "ending">;

function placed(
  { record: { name, key }, start }: { readonly record: OrganizationRecord; readonly start: number },
  end: number,
  { text }: OfficeInput,
): Placing {
  const surface = text.slice(start, end);
  const explicit = surface.startsWith(name.slice(0, 2));
  return { organization: key, explicit, bare: BARE.test(surface), ending: name.slice(-2), method: "position.body" };
}

/** `村支书` is the secretary of the village's branch. */
function plainTitle(title: string): string {
  return title.replace(/^(.*?)村?支书$/u, "$1党支部书记").replace(/^村主任$/u, "主任");
}

function chainOf(found: FoundTitle, start: number, position: Placing, passage: number): OfficeChain {
  const { end, title } = found;
  return { start, titleStart: found.start, end, positions: [{ title, passage, start, end, ...position }] };
}
