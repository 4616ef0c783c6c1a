import { edgeAfter, edgeBefore, type NameSurroundings } from "./leaderNameEdges.js";
import type { FoundName } from "./leaderNames.js";

const MASK = /[*×○X某＊x]/u;
const MASKED = /^(?:\p{Script=Han}[×*○Xx某＊]{1,2}|[×○]{2,4}|[*＊]{2,4}|[Xx]{2,4})/u;
const DOTTED = /^(\p{Script=Han}{1,7})[·•](\p{Script=Han}{1,8})/u;
const HAN = /^\p{Script=Han}+$/u;
const SPACED = /^(\p{Script=Han}{1,2})[\s　]{1,4}(\p{Script=Han})/u;
/** A name longer than this is none. */
const LONGEST_DOTTED = 20;
const LISTED = /^\p{Script=Han}{2,4}(?=$|[、,，;；。()（）\s与和及]|等|同志)/u;
/** Ends of bodies and groups of people, which lists hold as well. */
const NO_NAME =
  /(?:[处科部委局办组室院校团厂村镇乡县市省站所队系员会长记任师生者人们户家]|中心|公司|干部|代表|领导|单位|群众)$/u;

/** `王　强`: in a list, or where the name surely ends. */
export function spacedName(start: number, around: NameSurroundings, list: boolean): FoundName | null {
  const { text, words } = around;
  const [whole, surname, given] = SPACED.exec(text.slice(start, start + 8)) ?? [];
  if (whole === undefined || surname === undefined || given === undefined) return null;
  const known =
    surname.length === 2 ? words.compound.has(surname) : words.common.has(surname) || words.ambiguous.has(surname);
  if (!known || words.neverLast.has(given)) return null;
  const end = start + whole.length;
  const parted = !/^\p{Script=Han}/u.test(text.slice(end));
  if (parted ? !list && !words.given.has(given) : edgeAfter(end, around) < 2) return null;
  return { start, end, name: surname + given, score: 6 };
}

/** What stands between the marks of a list, if the dictionary knows it as no word. */
export function listedName(start: number, { text, edges, words, taken }: NameSurroundings): FoundName | null {
  const name = LISTED.exec(text.slice(start, start + 8))?.[0];
  if (name === undefined || NO_NAME.test(name) || words.notNames.has(name) || words.notNames.has(name.slice(0, 2)))
    return null;
  const end = start + name.length;
  if (taken.subarray(start, end).some((mark) => mark !== 0)) return null;
  const token = edges.covering(start);
  if (token && token.start === start && token.end === end && !/^(nr|nz|ns)/u.test(token.tag)) return null;
  const typical = [...name.slice(1)].every((character) => words.given.has(character));
  const foreign = words.parts.at(text, start) !== null || bySound(name, words.transliteration);
  return typical || foreign ? { start, end, name, score: 4 } : null;
}

export function maskedAt(start: number, { text, words }: NameSurroundings): FoundName | null {
  const found = MASKED.exec(text.slice(start, start + 4))?.[0];
  if (found === undefined) return null;
  const first = found.slice(0, 1);
  // A longer mask: what stands before belongs to it.
  if (MASK.test(first) && MASK.test(text[start - 1] ?? "")) return null;
  if (!MASK.test(first) && !words.common.has(first) && !words.ambiguous.has(first)) return null;
  const end = start + found.length;
  return MASK.test(text[end] ?? "") ? null : { start, end, name: found, score: 6 };
}

/** `次仁多吉`: two words of which names are made; one alone, or with what sounds like one, needs a sure end. */
export function partsAt(start: number, around: NameSurroundings): FoundName | null {
  const { text, words } = around;
  const first = words.parts.at(text, start);
  const second = words.parts.at(text, first ? first.end : start + 2);
  if (first && second) return { start, end: second.end, name: text.slice(start, second.end), score: 7 };
  if (!first && !second) return null;
  const ends = second ? [second.end] : first && first.end - start > 2 ? [first.end + 2, first.end] : [start + 4];
  for (const end of ends) {
    const name = text.slice(start, end);
    if (name.length < 3 || !bySound(name, words.transliteration) || edgeAfter(end, around) < 2) continue;
    return { start, end, name, score: 6 };
  }
  return null;
}

/** Two or more parts written down by sound: the last one goes on up to a word that no name holds. */
export function dottedAt(start: number, around: NameSurroundings): FoundName | null {
  const { text, words } = around;
  const [, first, second] = DOTTED.exec(text.slice(start, start + LONGEST_DOTTED)) ?? [];
  if (first === undefined || second === undefined || !bySound(first, words.transliteration)) return null;
  let end = start + first.length + 1;
  const from = end;
  while (end - start < LONGEST_DOTTED && /[\p{Script=Han}·•]/u.test(text[end] ?? "")) {
    const open = end - from >= 2 && !/[·•]/u.test(text[end] as string) && edgeAfter(end, around) >= 1;
    const next = words.transliteration.has(text[end] as string) && edgeAfter(end + 1, around) >= 2;
    if (open && !next) break;
    end += 1;
  }
  return end - from < 2 ? null : { start, end, name: text.slice(start, end), score: 7 };
}

export function dottedBefore(end: number, around: NameSurroundings): FoundName | null {
  const lead = around.text.slice(Math.max(0, end - LONGEST_DOTTED), end);
  const found = /(\p{Script=Han}{2,6})[·•]\p{Script=Han}{2,8}$/u.exec(lead);
  if (!found) return null;
  const whole = found[0];
  for (let skip = 0; skip + 2 <= (found[1] ?? "").length; skip += 1) {
    const start = end - whole.length + skip;
    if (edgeBefore(start, around) < 0.5) continue;
    const name = dottedAt(start, around);
    if (name && name.end === end) return name;
  }
  return null;
}

function bySound(text: string, known: ReadonlySet<string>): boolean {
  return HAN.test(text) && [...text].every((character) => known.has(character));
}
