import type { OrganizationRecord } from "../../models/records.js";
import { bodyRule, type BodyRule } from "./officeBodies.js";
import { UNITS } from "./officeCompletion.js";
import type { OfficeInput } from "./OfficeInput.js";
import type { FoundTitle } from "./officeTitles.js";

/** A group that no record names, behind the titles of its members. */
const UNKNOWN_GROUP = /的[“"「]?[^,，、。;；]{0,40}(?:组|指挥部|专班|委员会|工作队)/u;
const GROUP_WORD = /(?:领导|工作|协调|推进)小组|[督指巡检]\p{Script=Han}{1,2}?组|工作组|指挥部|专班/gu;
const GROUP_TITLE = /(?<!党)组长$|^组员$|^成员$|指挥长?$/u;
/** How far behind a title the group may be named that it belongs to. */
const GROUP_REACH = 160;
/** The last characters of a body beside a title. */
const BODY_BESIDE =
  /(?:[^本该我各分在到由对与是、,，。的及和兼为任][^、,，。的及和兼]{0,1})?[处部委局组会院办队室系科站所厅厂社馆学园段行司]$/u;
/** In a text that names it, the chairman is its chairman. */
const MILITARY_COMMISSION = "中央军事委员会";
/** `结合三公司实际`: three of them, not one of that name. */
export const COUNTED = /^[两二三四五六七八九十几]公司/u;
const UNIT_BEFORE = /\p{Script=Han}(?:[部处室科股组队班站所厂段]|车间|社区|公司|集团|中心|学院|事业部)$/u;
/** `车间` with a name in front, not `由车间…`. */
const NAMED_BEFORE = /(?![由和与及请在对])\p{Script=Han}$/u;
const UNIT_REACH = 4;
const BARE_PARTY = /^(?:党委|党组|党总支|总支|党支部|支部)$/u;

/**
 * The unit in the heading, where `党委` alone was taken for a body of another unit that the sentence does not name: the
 * office is more likely one of the former.
 */
export function unitInstead(
  { record, start }: { readonly record: OrganizationRecord; readonly start: number },
  found: FoundTitle,
  { text, passage, mentions }: OfficeInput,
): OrganizationRecord | null {
  if (!BARE_PARTY.test(text.slice(start, found.start))) return null;
  const unit = mentions.titled(({ kind }) => UNITS.has(kind));
  if (!unit || record.name.startsWith(unit.name)) return null;
  const sentence = Math.max(...["。", "!", "！", "?", "？"].map((mark) => text.lastIndexOf(mark, start))) + 1;
  return mentions.between(passage, sentence, start).some((other) => other.record === record) ? null : unit;
}

/** `某某车间支部书记`: a branch of a unit that no record names, though another branch is in the text. */
export function isOfUnknownUnit(
  { start }: { readonly start: number },
  found: FoundTitle,
  { text }: OfficeInput,
): boolean {
  const surface = text.slice(start, found.start);
  if (surface.startsWith("车间")) return NAMED_BEFORE.test(text.slice(Math.max(0, start - 1), start));
  return BARE_PARTY.test(surface) && UNIT_BEFORE.test(text.slice(Math.max(0, start - UNIT_REACH), start));
}

/** The body of a title that none stands beside. */
export function impliedFor(found: FoundTitle, title: string, input: OfficeInput): OrganizationRecord | null {
  const { text } = input;
  const sure = nationalBody(found, input) ?? groupBehind(found, input);
  if (sure) return sure;
  if (GROUP_TITLE.test(title) && (UNKNOWN_GROUP.test(sentenceBehind(found, text)) || isUnknownGroup(found, input)))
    return null;
  const rule = bodyRule(title);
  const body = rule && nearestBody(rule, found, input);
  if (!body || COUNTED.test(body.name)) return null;
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
  const titled = mentions.titled((body) => rule.fits(body));
  return titled ?? (rule.near ? null : near.record);
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

/** The group named last before the title is one that no record names. */
function isUnknownGroup({ start }: FoundTitle, { text, passage, mentions }: OfficeInput): boolean {
  const from = Math.max(0, start - GROUP_REACH);
  const last = [...text.slice(from, start).matchAll(GROUP_WORD)].at(-1);
  return last !== undefined && mentions.endingAt(passage, from + last.index + last[0].length) === null;
}

function sentenceBehind({ end }: Pick<FoundTitle, "end">, text: string): string {
  return text.slice(end, end + GROUP_REACH).split(/[。;；]/u)[0] ?? "";
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
