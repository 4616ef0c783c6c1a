import { ActivityKind } from "../../models/enums.js";
import type { RetoldDeed } from "../../models/lexicon/ActivityLexicon.js";
import type { ActivityCandidate } from "../recognize/ActivityCandidate.js";
import { GATHERINGS } from "../recognize/gatherings.js";
import { plainForm } from "../recognize/plainForm.js";
import { isItsShare } from "./sharesOfDeeds.js";

/** Verbs that bring a deed about and do not tell it from another. */
const FRAME =
  /^(?:(?:组织)?开展|制定|制订|印发|下发|出台|发布|召开|举办|举行|组织|进行|参加|参与|开通|推出|设立|开设|建立|创办|启动(?!仪式|大会|会)|开办)/u;
/** The body in front of the name of its own event: `该村党支部主题党日`. */
const OWN_BODY =
  /^(?:该|本|我|各)[\p{Script=Han}]{1,8}?(?:支部|总支|党委|党组|[镇乡村街局院校厂县市区])(?=[\p{Script=Han}]{4})/u;
/** Who takes part in it: `领导班子成员集体学习`. */
const OWN_PEOPLE = /^(?:与会|全体|各|参会)?\p{Script=Han}{0,6}?(?:成员|人员|师生|职工|队员)(?=\p{Script=Han}{4})/u;
const SHORTEST_NAME = 4;
const LONGEST_BARE = 4;
/** In paragraphs. */
const REACH = 6;
const SHORTEST_LABEL = 6;
const LONGEST_NOUN = 6;
/** From this share of common pairs of characters on two deeds of a one-event article, or a label and its deed, are one. */
const ALIKE = 0.75;
const ALIKE_BESIDE = 0.6;
const LABEL_ALIKE = 0.4;

/** What a name quotes: `评选表彰“五星标兵”`. */
function labelOf(name: string): string | null {
  return /“([^”]{3,})”/u.exec(name)?.[1] ?? null;
}

/** `研讨会议`, `专题报告会` after the gathering that the article tells of, whatever its kind. */
function isPointedTo(known: Comparable, told: Comparable, oneEvent: boolean): boolean {
  const gatherings = GATHERINGS.has(known.candidate.kind) && GATHERINGS.has(told.candidate.kind);
  if (!gatherings || !told.event) return false;
  const bare = oneEvent && told.name.length <= LONGEST_NOUN;
  return (told.candidate.anaphor === true || bare) && pointsTo(told.name, known.name);
}

/** `“薪火相传”活动` after `“重走长征路 薪火相传”主题党日活动`. */
function isWithinLabel(known: Comparable, told: Comparable): boolean {
  const [label, other] = [labelOf(known.candidate.name), labelOf(told.candidate.name)];
  if (label === null || other === null || !known.event || !told.event) return false;
  return (
    label !== other &&
    Math.min(label.length, other.length) >= SHORTEST_LABEL &&
    (label.endsWith(other) || label.startsWith(other))
  );
}

/** The name of a deed as it is compared with others. */
function bareName(name: string): string {
  return plainForm(name.replace(/[(（][^()（）]*[)）]/gu, ""))
    .replace(FRAME, "")
    .replace(OWN_BODY, "")
    .replace(OWN_PEOPLE, "")
    .replace(/的/gu, "")
    .replace(/(?<=.{2})活动$/u, "")
    .replace(/(?<=.{2})(?:大会|会议)$/u, "会");
}

/** A candidate with what it is compared by. */
export interface Comparable {
  readonly candidate: ActivityCandidate;
  readonly name: string;
  readonly event: boolean;
  /** Deeds told in several ways whose words the name holds: `面对党旗`, `庄严宣誓`, `重温入党誓词`. */
  readonly retold: readonly RetoldDeed[];
}

/** @param retold what tells in other words of a deed that is known */
export function comparable(candidate: ActivityCandidate, retold: readonly RetoldDeed[]): Comparable {
  const name = bareName(candidate.name);
  return {
    candidate,
    name,
    event: !/deed|pattern|process/u.test(candidate.method),
    retold: retold.filter(({ words }) => words.some((word) => name.includes(word))),
  };
}

/** Whether a candidate tells of a deed that is known already. */
export function isSameDeed(known: Comparable, told: Comparable, oneEvent: boolean): boolean {
  const distance = Math.abs(known.candidate.passage - told.candidate.passage);
  if (known.name === told.name) return distance <= 1 || oneEvent || (told.name.length > SHORTEST_NAME && told.event);
  if (
    told.candidate.anaphor &&
    /活动$/u.test(told.candidate.name) &&
    known.candidate.name.endsWith(told.candidate.name)
  )
    return true;
  if (isWithinLabel(known, told) || isPointedTo(known, told, oneEvent)) return true;
  const retold = retoldIn(known, told);
  if (oneEvent && retold.some(({ anyKind }) => anyKind)) return true;
  if (known.candidate.kind !== told.candidate.kind) return false;
  const setting = { oneEvent, distance };
  if (retold.some(({ inParagraph }) => oneEvent || (inParagraph && distance <= 1))) return true;
  return (
    isItsShare(known, told, distance) ||
    isOneName(known, told, setting) ||
    isAnnounced(known, told, setting) ||
    (!known.event && !told.event && isOneAct(known, told, setting))
  );
}

/** Whether two events bear names of their own. */
export function isOther(known: Comparable, told: Comparable): boolean {
  return known.event && told.event && !isWithin(known, told) && alike(known.name, told.name) < ALIKE;
}

interface Setting {
  readonly oneEvent: boolean;
  /** In paragraphs. */
  readonly distance: number;
}

/** The deeds told in several ways that two names hold words of. */
function retoldIn(known: Comparable, told: Comparable): readonly RetoldDeed[] {
  return known.retold.filter((deed) => told.retold.includes(deed));
}

/** One name is the end of the other, or points to it. */
function isOneName(known: Comparable, told: Comparable, { oneEvent, distance }: Setting): boolean {
  const titled = known.candidate.method === "activity.event.title";
  const near = distance === 0 || titled || (known.event && told.event && (oneEvent || distance <= 1));
  const shorter = Math.min(known.name.length, told.name.length);
  if (near && shorter >= SHORTEST_NAME && isWithin(known, told)) return true;
  if (isBareAfter(known, told, distance)) return true;
  return told.candidate.anaphor === true && pointsTo(told.name, known.name);
}

/** `开展捐款活动` some paragraphs behind `自愿捐款活动`: the noun alone, with nothing of its own. */
function isBareAfter(known: Comparable, { candidate, name, event }: Comparable, distance: number): boolean {
  if (!known.event || !event || distance > REACH || name.length > LONGEST_BARE || candidate.measures.length > 0)
    return false;
  const dated = candidate.date !== null && candidate.date !== known.candidate.date;
  return !dated && known.name.length > name.length && known.name.endsWith(name);
}

/** A label or headline announces what is told below it. */
function isAnnounced(known: Comparable, told: Comparable, { oneEvent, distance }: Setting): boolean {
  if (!known.candidate.label || (distance > 1 && !oneEvent)) return false;
  return isWithin(known, told) || alike(known.name, told.name) >= (distance <= 1 ? LABEL_ALIKE : ALIKE_BESIDE);
}

/** Two wordings of one act: with one quoted label, or much the same words. */
function isOneAct(known: Comparable, told: Comparable, { oneEvent, distance }: Setting): boolean {
  const label = labelOf(known.candidate.name);
  if (label !== null && label === labelOf(told.candidate.name)) return true;
  if (!oneEvent && distance > 0) return false;
  // A meeting, or a pledge signed at it, is told again in other words.
  const again = told.candidate.kind === ActivityKind.MEETING || told.candidate.kind === ActivityKind.PLEDGE;
  const enough = oneEvent && again ? LABEL_ALIKE : distance === 0 || oneEvent ? ALIKE_BESIDE : ALIKE;
  return alike(known.name, told.name) >= enough;
}

function isWithin({ name }: Comparable, { name: other }: Comparable): boolean {
  return name.endsWith(other) || other.endsWith(name);
}

/** `纪念大会` after `纪念…周年大会`. */
const ENDED = /^(?:纪念|庆祝|表彰|动员|总结)(?:大会|仪式|活动)$/u;

/** `知识竞赛`, `报告会` after `“…”知识竞赛`, `作…专题报告`. */
function pointsTo(noun: string, name: string): boolean {
  if (ENDED.test(noun) && name.startsWith(noun.slice(0, 2)) && name.endsWith(noun.slice(2))) return true;
  if (name.replace(/会议$/u, "会").endsWith(noun.replace(/会议$/u, "会"))) return true;
  return noun.length >= 3 && name.endsWith(noun.replace(/会$|活动$|仪式$/u, ""));
}

/** Share of common pairs of characters (0–1). */
function alike(left: string, right: string): number {
  const [first, second] = [pairs(left), pairs(right)];
  if (first.size === 0 || second.size === 0) return 0;
  let shared = 0;
  for (const pair of first) if (second.has(pair)) shared += 1;
  return (2 * shared) / (first.size + second.size);
}

function pairs(text: string): Set<string> {
  const found = new Set<string>();
  for (let index = 0; index + 1 < text.length; index += 1) found.add(text.slice(index, index + 2));
  return found;
}
