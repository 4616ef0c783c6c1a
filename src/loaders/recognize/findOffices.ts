import type { OrganizationRecord } from "../../models/records.js";
import type { Lexicon } from "../../models/lexicon/Lexicon.js";
import type { FoundPosition } from "./LeaderCandidate.js";
import { bodyRule, type BodyRule } from "./officeBodies.js";
import { completeOffices, UNNAMED } from "./officeCompletion.js";
import { findTitles, type FoundTitle } from "./officeTitles.js";

/** One or more offices named together: `县委副书记、县长`. Offsets are UTF-16. */
export interface OfficeChain {
  /** Where the first office begins, its body included. */
  readonly start: number;
  readonly titleStart: number;
  readonly end: number;
  readonly positions: readonly FoundPosition[];
}

/** A body and where a mention of it begins. */
export interface PlacedBody {
  readonly record: OrganizationRecord;
  readonly passage: number;
  readonly start: number;
}

/** Where organizations are mentioned in the passages of an article. */
export interface OrganizationMentions {
  /** The longest mention that ends at the offset. */
  endingAt(passage: number, offset: number): { readonly record: OrganizationRecord; readonly start: number } | null;
  /** The longest mention that begins at the offset. */
  startingAt(passage: number, offset: number): OrganizationRecord | null;
  named(name: string): OrganizationRecord | null;
  keyed(key: string): OrganizationRecord | null;
  /** Mentions that begin between two places of a passage, from left to right. */
  between(passage: number, from: number, to: number): readonly { record: OrganizationRecord; start: number }[];
  /** The body that was mentioned last before the place among those that fit, and where. */
  nearestBefore(passage: number, offset: number, rule: BodyRule): PlacedBody | null;
  /** The first body of the title that fits. */
  titled(fits: (body: OrganizationRecord) => boolean): OrganizationRecord | null;
}

const JOINT = /^([、/]|[、,，]?兼|暨|[\s　]{1,2})$/u;
const LINK = /(的|原|现任|时任|前|、)$/u;
const PARTY_WORD =
  /(机关党委|党委|党组|党总支|总支|党支部|支部|党工委|工委|纪委|团[省市县区]委|[省市县区州镇乡村校院局厂]委|团委|工会|人大|政协|妇联|办公室)$/u;
/** The same with a department that no record tells: `市委常委、组织部部长`. */
const JOINT_DEPARTMENT =
  /^、(?:中心|(?:中共)?[\p{Script=Han}\d]{1,20}(?:部|局|厅|委|办|办公室|处|科|中心|院|校|会|所|站|队|馆|台|社|园|组织|学校|中学|小学|公司|集团|厂|党组|支部|总支)|\p{Script=Han}{0,24}(?:领导小组|督导组)|[正副][部厅局处科]级)$/u;
/** Words by which a text calls the unit it is about. */
const OWN_UNIT = /^、(?:学校|学院|大学|医院|公司|集团|中心|银行|书记处|本?[校院局厂])$/u;
/** Titles that hold the word of their body: where `某小组办公室` is a body, its head is its `主任`. */
const TITLE_BODY = /^(?:办公室|车间|党小组|系)(?=.)/u;
/** A group that no record names, behind the titles of its members. */
const UNKNOWN_GROUP = /的[“"「]?[^,，、。;；]{0,40}(?:组|指挥部|专班|委员会|工作队)/u;
const GROUP_WORD = /(?:领导|工作|协调|推进)小组|[督指巡检]\p{Script=Han}{1,2}?组|工作组|指挥部|专班/gu;
const GROUP_TITLE = /(?<!党)组长$|^组员$|^成员$|指挥长?$/u;
/** How far behind a title the group may be named that it belongs to. */
const GROUP_REACH = 160;
/** The last characters of a body beside a title. */
const BODY_BESIDE =
  /(?:[^本该我各分由对与是、,，。的及和兼为任][^、,，。的及和兼]{0,1})?[处部委局组会院办队室系科站所厅厂社馆]$/u;
/** A title that says nothing without the body beside it. */
const NEEDS_BODY = /^(主要)?负责人$|^(专职|独立|职工)?(理事|监事|董事)$|主任科员$/u;

/** In a text that names it, the chairman is its chairman. */
const MILITARY_COMMISSION = "中央军事委员会";

export interface OfficeInput {
  readonly text: string;
  readonly passage: number;
  readonly lexicon: Lexicon;
  readonly mentions: OrganizationMentions;
}

/** All office chains of a passage from left to right. */
export function findOffices(input: OfficeInput): OfficeChain[] {
  const chains: OfficeChain[] = [];
  for (const title of findTitles(input.text, input.lexicon)) {
    const found = officeAt(title, input);
    const before = chains.at(-1);
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
  if (whole && bodyWord !== undefined) {
    const start = found.start + bodyWord.length;
    const rest = { ...found, start, title: found.title.slice(bodyWord.length) };
    return chainOf(rest, whole.start, placed(whole, start, input), passage);
  }
  if (owner) return chainOf({ ...found, title }, owner.start, placed(owner, found.start, input), passage);
  const lead = text.slice(Math.max(0, found.start - 4), found.start);
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
    : { organization: null, method: "position.title", explicit: false, ending: "" };
  return chainOf({ ...found, title: word + title }, found.start - word.length, position, passage);
}

/** The body of a title that none stands beside. */
function impliedFor(found: FoundTitle, title: string, input: OfficeInput): OrganizationRecord | null {
  const { text } = input;
  const sure = nationalBody(found, input) ?? groupBehind(found, input);
  if (sure) return sure;
  if (GROUP_TITLE.test(title) && (UNKNOWN_GROUP.test(sentenceBehind(found, text)) || isUnknownGroup(found, input)))
    return null;
  const rule = bodyRule(title);
  const body = rule && nearestBody(rule, found, input);
  if (!body) return null;
  // A body that stands beside the title, though unknown, is not another one: `监察组组长` of no `巡察组`.
  const beside = BODY_BESIDE.exec(text.slice(Math.max(0, found.start - 3), found.start))?.[0] ?? "";
  return beside === "" || body.name.endsWith(beside) ? body : null;
}

/** The body named last, unless that was in another sentence and the title is of one that the article is headed by. */
function nearestBody(
  rule: BodyRule,
  { start }: FoundTitle,
  { text, passage, mentions }: OfficeInput,
): OrganizationRecord | null {
  const near = mentions.nearestBefore(passage, start, rule);
  if (!near || (near.passage === passage && !/[。!！?？]/u.test(text.slice(near.start, start))))
    return near?.record ?? null;
  return mentions.titled((body) => rule.fits(body)) ?? near.record;
}

/** `以某某为组长的领导小组`, `任组长…为成员的领导小组`: the group is named behind the titles of its members. */
function groupBehind({ end, title }: FoundTitle, { text, passage, mentions }: OfficeInput): OrganizationRecord | null {
  if (!GROUP_TITLE.test(title)) return null;
  const sentence = sentenceBehind({ end }, text);
  const behind = mentions
    .between(passage, end, end + sentence.length)
    .find(({ record, start }) => groupOf(record) && /的[“"「]?$/u.test(text.slice(Math.max(end, start - 2), start)));
  return behind?.record ?? null;
}

type BodyMention = ReturnType<OrganizationMentions["endingAt"]>;

/** The group named last before the title is one that no record names. */
function isUnknownGroup({ start }: FoundTitle, { text, passage, mentions }: OfficeInput): boolean {
  const from = Math.max(0, start - GROUP_REACH);
  const last = [...text.slice(from, start).matchAll(GROUP_WORD)].at(-1);
  return last !== undefined && mentions.endingAt(passage, from + last.index + last[0].length) === null;
}

function sentenceBehind({ end }: Pick<FoundTitle, "end">, text: string): string {
  return text.slice(end, end + GROUP_REACH).split(/[。;；]/u)[0] ?? "";
}

function ownerAt(start: number, { text, passage, mentions }: OfficeInput): BodyMention {
  const direct = mentions.endingAt(passage, start);
  if (direct) return direct;
  const link = LINK.exec(text.slice(Math.max(0, start - 2), start));
  return link ? mentions.endingAt(passage, start - link[0].length) : null;
}

type Placing = Pick<FoundPosition, "organization" | "method" | "explicit" | "ending">;

function placed(
  { record: { name, key }, start }: { readonly record: OrganizationRecord; readonly start: number },
  end: number,
  { text }: OfficeInput,
): Placing {
  const explicit = text.slice(start, end).startsWith(name.slice(0, 2));
  return { organization: key, explicit, ending: name.slice(-2), method: "position.body" };
}

/** `村支书` is the secretary of the village's branch. */
function plainTitle(title: string): string {
  return title.replace(/^(.*?)村?支书$/u, "$1党支部书记").replace(/^村主任$/u, "主任");
}

/** `任组长的领导小组`: the group behind the title. */
function groupOf(record: OrganizationRecord | null): OrganizationRecord | null {
  return record && /(组|指挥部|委员会|专班)$/u.test(record.name) ? record : null;
}

/** The body of an office of the nation, where the article names it: `总书记` of the Central Committee. */
function nationalBody(
  { title, start }: FoundTitle,
  { text, lexicon, mentions }: OfficeInput,
): OrganizationRecord | null {
  const office = lexicon.offices.nationalOffices.find((known) => known.title === title);
  if (office) return mentions.named(office.organization);
  const lead = text.slice(Math.max(0, start - 3), start);
  const military = title === "主席" && lexicon.offices.authorities.some((name) => lead.endsWith(name));
  return military ? mentions.named(MILITARY_COMMISSION) : null;
}

function chainOf(found: FoundTitle, start: number, position: Placing, passage: number): OfficeChain {
  const { end, title } = found;
  return { start, titleStart: found.start, end, positions: [{ title, passage, start, end, ...position }] };
}
