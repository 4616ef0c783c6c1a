import type { OrganizationRecord } from "../../models/records.js";
import type { Lexicon } from "../../models/lexicon/Lexicon.js";
import { compileOnce } from "./compileOnce.js";
import { bodyRule, type BodyRule } from "./officeBodies.js";
import { UNITS } from "./officeCompletion.js";
import type { OfficeInput } from "./OfficeInput.js";
import type { FoundTitle } from "./officeTitles.js";

/** How the groups of the lexicon are told in a text. */
interface GroupPatterns {
  /** A group that no record names, behind the titles of its members. */
  readonly unknown: RegExp;
  readonly word: RegExp;
  readonly ending: RegExp;
}

const groupPatterns = compileOnce<Lexicon, GroupPatterns>(({ offices: { groups, groupEndings } }) => ({
  unknown: new RegExp(`的[“"「]?[^,，、。;；]{0,40}(?:${groupEndings.join("|")})`, "u"),
  word: new RegExp(groups.join("|"), "gu"),
  ending: new RegExp(`(?:${groupEndings.join("|")})$`, "u"),
}));
const GROUP_TITLE = /(?<!党)组长$|^组员$|^成员$|指挥长?$/u;
/** How far behind a title the group may be named that it belongs to. */
const GROUP_REACH = 160;
/** The last characters of a body beside a title. */
const BODY_BESIDE =
  /(?:[^本该我各分在到由对与是、,，。的及和兼为任][^、,，。的及和兼]{0,1})?[处部委局组会院办队室系科站所厅厂社馆学园段行司]$|[党团技分]校$/u;
/** All that stands beside the title, back to what joins it to the words before. */
const RUN_BESIDE =
  /(?:(?!慰问|看望|走访|邀请|参观|拜访)[^、,，。;；:：的兼由任为对在到是\s“”"]|(?<=科学|技术|机械|工程|管理|经济|信息|艺术)与){1,20}$/u;
const RUN_REACH = 20;
/** A longer run is the name of a body, not a verb and a word for one. */
const SHORTEST_RUN = 5;
const SPEECH_BEHIND = /^(?:同志)?[^。;；,，]{0,10}?(?:报告|讲话|批示|指示|[讲党][^。]?课|文章)/u;
const STUDIES = /(?:学习|传达|贯彻|落实|重温|领会)[^。;；]*$/u;
const HEADMASTER = /校长(?:助理)?$/u;
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
  if (
    GROUP_TITLE.test(title) &&
    (groupPatterns(input.lexicon).unknown.test(sentenceBehind(found, text)) || isUnknownGroup(found, input))
  )
    return null;
  const rule = bodyRule(title);
  const body = rule && nearestBody(rule, found, input);
  if (!body || COUNTED.test(body.name) || isOfAnotherBody(body, found, text)) return null;
  return HEADMASTER.test(title) && isCollege(body, input) ? null : body;
}

const SHARING = /^[局厅处科所站队馆]长$/u;
/** A field of work, by what it does not end in: titles, joints and words that lead to an office. */
const FIELD =
  /(?<!书记|主任|同志|代理|常务|先进|优秀|[时现原历担兼聘连]任|任命|推[举选]|选[举为]|一把手|两位|[几各每]位)(?<![副正老新原前时该我本各全位名和与及兼为任由让请向对给是的当做说以在等省市县区州镇乡村校院局厅部处科所站队馆委级])(?<=\p{Script=Han}{2})$/u;

/** A body that stands beside the title, though unknown, is not another one: `监察组组长` of no `巡察组`. */
function isOfAnotherBody({ name }: OrganizationRecord, { start, end }: FoundTitle, text: string): boolean {
  if (/[)）]$/u.test(text.slice(0, start)) || isStudied(start, end, text)) return true;
  const before = text.slice(Math.max(0, start - 3), start);
  const beside = BODY_BESIDE.exec(before)?.[0] ?? "";
  // `计财局长`: the body ends with the first character of the title.
  if (beside === "")
    return (
      SHARING.test(text.slice(start, end)) &&
      FIELD.test(before) &&
      !name.endsWith(before.slice(-2) + text.slice(start, start + 1))
    );
  if (!name.endsWith(beside)) return true;
  const run = RUN_BESIDE.exec(text.slice(Math.max(0, start - RUN_REACH), start))?.[0] ?? "";
  return run.length > SHORTEST_RUN && !name.endsWith(run) && !run.endsWith(name);
}

/** The body that studies a speech is not the one whose head gave it. */
function isStudied(start: number, end: number, text: string): boolean {
  return SPEECH_BEHIND.test(text.slice(end, end + 16)) && STUDIES.test(text.slice(Math.max(0, start - 60), start));
}

/** A university has a headmaster, its colleges have none; nor is one named once in passing the school of the text. */
function isCollege({ name, mentions: own }: OrganizationRecord, { mentions }: OfficeInput): boolean {
  if (!name.endsWith("学院")) return false;
  return own.length < 2 || mentions.bodies.some((other) => other.name !== name && /(?:学院|大学)$/u.test(other.name));
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
  return titled ?? (rule.near || !isForemost(near.record, rule, mentions.bodies) ? null : near.record);
}

/** No other body that fits is spoken of more often. */
function isForemost({ mentions }: OrganizationRecord, rule: BodyRule, bodies: readonly OrganizationRecord[]): boolean {
  return bodies.every((other) => other.mentions.length <= mentions.length || !rule.fits(other));
}

/** `以某某为组长的领导小组`, `任组长…为成员的领导小组`: the group is named behind the titles of its members. */
function groupBehind(
  { end, title }: FoundTitle,
  { text, passage, mentions, lexicon }: OfficeInput,
): OrganizationRecord | null {
  if (!GROUP_TITLE.test(title)) return null;
  const { ending } = groupPatterns(lexicon);
  const sentence = sentenceBehind({ end }, text);
  const behind = mentions
    .between(passage, end, end + sentence.length)
    .find(
      ({ record, start }) =>
        ending.test(record.name) && /的[“"「]?$/u.test(text.slice(Math.max(end, start - 2), start)),
    );
  return behind?.record ?? null;
}

/** The group named last before the title is one that no record names. */
function isUnknownGroup({ start }: FoundTitle, { text, passage, mentions, lexicon }: OfficeInput): boolean {
  const from = Math.max(0, start - GROUP_REACH);
  const last = [...text.slice(from, start).matchAll(groupPatterns(lexicon).word)].at(-1);
  return last !== undefined && mentions.endingAt(passage, from + last.index + last[0].length) === null;
}

function sentenceBehind({ end }: Pick<FoundTitle, "end">, text: string): string {
  return text.slice(end, end + GROUP_REACH).split(/[。;；]/u)[0] ?? "";
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
