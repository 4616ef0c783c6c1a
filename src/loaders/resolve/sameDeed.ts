import { ActivityKind } from "../../models/enums.js";
import type { ActivityCandidate } from "../recognize/ActivityCandidate.js";
import { plainForm } from "../recognize/plainForm.js";

/** Verbs that bring a deed about and do not tell it from another. */
const FRAME =
  /^(?:(?:组织)?开展|制定|制订|印发|下发|出台|发布|召开|举办|举行|组织|进行|参加|参与|开通|推出|设立|开设|建立|创办|启动|开办)/u;
/** The body in front of the name of its own event: `该村党支部主题党日`. */
const OWN_BODY =
  /^(?:该|本|我|各)[\p{Script=Han}]{1,8}?(?:支部|总支|党委|党组|[镇乡村街局院校厂县市区])(?=[\p{Script=Han}]{4})/u;
const SHORTEST_NAME = 4;
/** From this share of common pairs of characters on two deeds of a one-event article, or a label and its deed, are one. */
const ALIKE = 0.75;
const ALIKE_BESIDE = 0.6;
const LABEL_ALIKE = 0.4;

/** One oath is told in several ways: `面对党旗`, `庄严宣誓`, `重温入党誓词`. */
const OATH = /宣誓|誓词|党旗/u;

/** What a name quotes: `评选表彰“五星标兵”`. */
function labelOf(name: string): string | null {
  return /“([^”]{3,})”/u.exec(name)?.[1] ?? null;
}

/** The name of a deed as it is compared with others. */
export function bareName(name: string): string {
  return plainForm(name)
    .replace(FRAME, "")
    .replace(OWN_BODY, "")
    .replace(/(?<=.{2})活动$/u, "");
}

/** Whether a candidate tells of a deed that is known already. */
export function isSameDeed(
  group: readonly ActivityCandidate[],
  candidate: ActivityCandidate,
  oneEvent: boolean,
): boolean {
  const name = bareName(candidate.name);
  return group.some((known) => {
    const other = bareName(known.name);
    const distance = Math.abs(known.passage - candidate.passage);
    if (name === other) return distance <= 1 || (name.length > SHORTEST_NAME && isEvent(candidate));
    if (known.kind !== candidate.kind) return false;
    if (OATH.test(name) && OATH.test(other) && (oneEvent || distance === 0)) return true;
    const within = name.endsWith(other) || other.endsWith(name);
    const near = distance === 0 || (isEvent(known) && isEvent(candidate) && (oneEvent || distance <= 1));
    if (within && near && Math.min(name.length, other.length) >= SHORTEST_NAME) return true;
    if (candidate.anaphor && pointsTo(name, other)) return true;
    const announced = known.label && (distance <= 1 ? LABEL_ALIKE : oneEvent ? ALIKE_BESIDE : 2);
    if (announced && (within || alike(name, other) >= announced)) return true;
    if (isEvent(known) || isEvent(candidate)) return false;
    if (labelOf(known.name) !== null && labelOf(known.name) === labelOf(candidate.name)) return true;
    if (oneEvent && candidate.kind === ActivityKind.MEETING && alike(name, other) >= LABEL_ALIKE) return true;
    return (oneEvent && alike(name, other) >= ALIKE) || (distance === 0 && alike(name, other) >= ALIKE_BESIDE);
  });
}

function isEvent({ method }: ActivityCandidate): boolean {
  return !/deed|pattern|process/u.test(method);
}

/** `知识竞赛`, `报告会` after `“…”知识竞赛`, `作…专题报告`. */
function pointsTo(noun: string, name: string): boolean {
  return name.endsWith(noun) || (noun.length >= 3 && name.endsWith(noun.replace(/会$|活动$/u, "")));
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
