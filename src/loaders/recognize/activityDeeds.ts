import type { Proposal } from "./ActivityCandidate.js";
import { LONGEST_QUOTE } from "./ActivityCandidate.js";
import type { Reading } from "./activityEvents.js";
import type { CompiledDeed } from "./activityTables.js";
import { findFigures } from "./measures.js";
import type { FoundPhrase } from "./phraseTable.js";

/** How far behind its verb an object is looked for. */
const REACH = 26;
const RECIPIENT = /(?:向|为|给|对|与|到|赴|深入|在|组织)[\p{Script=Han}A-Za-z\d“”、,，]{1,16}$/u;

/** Deeds that a clause states by verb and object. */
export function proposeDeeds({ text, clause, tables }: Reading): Proposal[] {
  const content = text.slice(clause.start, clause.end);
  return tables.deeds.scan(content).flatMap((hit) => {
    const proposals = hit.value.flatMap((deed) => proposeDeed(content, hit, deed));
    const best = proposals.sort((left, right) => right.weight - left.weight || left.end - right.end)[0];
    return best ? [{ ...best, start: clause.start + best.start, end: clause.start + best.end }] : [];
  });
}

function proposeDeed(content: string, verb: FoundPhrase<unknown>, { rule, objects }: CompiledDeed): Proposal[] {
  // `收集到的意见`, `评议的党员`: the verb describes a thing, it tells no deed.
  if (/^(?:到|上来|来|出|出来|过)?的/u.test(content.slice(verb.end))) return [];
  const end = objects ? objectEnd(content, verb, objects) : phraseEnd(content, verb.end);
  if (end === null) return [];
  const figures = findFigures(content.slice(verb.start, Math.min(content.length, end + 14)));
  if (rule.figure && figures.length === 0) return [];
  if (rule.work && !/《|[〔[］\]]\d{4}/u.test(content)) return [];
  const stretch = withFigure(content, end);
  const start = withRecipient(content, verb.start, stretch);
  const name = content.slice(start, end).replace(/了(?=[\p{Script=Han}《“\d])/u, "");
  const weight = 1.5 + (figures.length > 0 ? 1.5 : 0) + (objects ? 0.5 : 0);
  return [{ start, end: stretch, name, kind: rule.kind, method: `activity.deed.${rule.kind.toLowerCase()}`, weight }];
}

/** End of the first object behind the verb; what lies between must not begin another statement. */
function objectEnd(content: string, verb: FoundPhrase<unknown>, objects: RegExp): number | null {
  const reach = content.slice(verb.end, verb.end + REACH);
  let last: number | null = null;
  for (const match of reach.matchAll(objects)) {
    const between = reach.slice(0, match.index);
    if (/[。;；]|开展|召开|进行/u.test(between)) break;
    last = verb.end + match.index + match[0].length;
    if (!/^(?:[、和及与]|[\p{Script=Han}]{0,2}$)/u.test(reach.slice(match.index + match[0].length))) break;
  }
  return last;
}

/** A verb that says enough alone takes the words up to the next break with it. */
function phraseEnd(content: string, from: number): number | null {
  const match = /^(?:了|过)?[^,，。;；:：!！?？]{2,16}/u.exec(content.slice(from));
  return match ? from + match[0].length : null;
}

function withFigure(content: string, end: number): number {
  const [figure] = findFigures(content.slice(end, end + 10));
  return figure && figure.start <= 3 ? end + figure.end : end;
}

function withRecipient(content: string, verb: number, end: number): number {
  const match = RECIPIENT.exec(content.slice(0, verb));
  return match && end - match.index <= LONGEST_QUOTE ? match.index : verb;
}
