import type { Span } from "../../models/span.js";
import {
  edgeAfter,
  edgeBefore,
  nameSurroundings,
  type EdgeStrength,
  type NameGround,
  type NameSurroundings,
} from "./leaderNameEdges.js";
import { nameShape } from "./leaderNameShape.js";

/** A name at a given place, with how surely it is one (higher is surer). */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  /** Without inner blanks. */
  readonly name: string;
  readonly score: number;
}

/** Tells names of persons at given places of a passage; never scans for them. */
export interface LeaderNames {
  /** The name that begins at `start`. `spaced`: a blank may part surname and given name, as in lists. */
  startingAt(start: number, spaced: boolean): FoundName | null;
  /** The name that ends at `end`, where an office, `同志` or a verb of appointment stands behind it. */
  endingAt(end: number): FoundName | null;
  /** The character before `end` is a surname that stands alone, as in `周主任`. */
  surnameBefore(end: number): boolean;
}

const MASK = /[*×○X某＊x]/u;
const MASKED = /^(?:\p{Script=Han}[×*○Xx某＊]{1,2}|[×○]{2,4}|[*＊]{2,4}|[Xx]{2,4})/u;
const DOTTED = /^(\p{Script=Han}{1,7})[·•](\p{Script=Han}{1,8})/u;
/** The surname is a function word here. */
const FUNCTION_TAG = /^(p|c|d|u[a-z]?|m|f)$/u;
const HAN = /^\p{Script=Han}+$/u;
const SPACED = /^(\p{Script=Han}{1,2})[\s　]{1,4}(\p{Script=Han})(?!\p{Script=Han})/u;
/** A name longer than this is none. */
const LONGEST_DOTTED = 20;

export function leaderNames(ground: NameGround): LeaderNames {
  const around = nameSurroundings(ground);
  const { text, edges, words } = around;
  return {
    startingAt(start, spaced) {
      const special = dottedAt(start, around) ?? partsAt(start, around) ?? maskedAt(start, around);
      if (special) return special;
      const options = [...forwardOptions(start, around)];
      if (spaced) options.push(...spacedOption(start, around));
      return best(options);
    },
    endingAt(end) {
      const dotted = dottedBefore(end, around);
      if (dotted) return dotted;
      const options: FoundName[] = [];
      for (const length of [2, 3, 4]) {
        const start = end - length;
        if (start < 0) continue;
        const masked = partsAt(start, around) ?? maskedAt(start, around);
        if (masked?.end === end && edgeBefore(start, around) >= 0.5) return masked;
        const option = optionOf({ start, end }, around, edgeBefore(start, around), closesPredicate(start, around));
        if (option) options.push(option);
      }
      return best(options);
    },
    surnameBefore(end) {
      const start = end - 1;
      const character = text[start] ?? "";
      const common = words.common.has(character);
      if (!common && !words.ambiguous.has(character)) return false;
      const token = edges.covering(start);
      if (!token || token.start !== start || token.end < end) return false;
      const before = edgeBefore(start, around);
      if (common) return before >= 0.5 && !FUNCTION_TAG.test(token.tag);
      return token.tag === "nr" && before >= 1;
    },
  };
}

function* forwardOptions(start: number, around: NameSurroundings): Generator<FoundName> {
  for (const length of [2, 3, 4]) {
    const end = start + length;
    const option = optionOf({ start, end }, around, edgeAfter(end, around), opensPredicate(end, around));
    if (option) yield option;
  }
}

/** The stretch as a name, if its form and its open edge allow it. */
function optionOf(
  { start, end }: Span,
  around: NameSurroundings,
  edge: EdgeStrength,
  predicate: boolean,
): FoundName | null {
  const shape = nameShape(start, end, around, edge);
  if (!shape) return null;
  const { typical, tagged, common, word, length } = shape;
  if (word && (edge < 2 || !typical)) return null;
  const needed = common ? (typical || tagged ? 0.5 : 2) : tagged || (typical && length === 3) ? 1 : typical ? 2 : 3;
  if (edge < needed) return null;
  if (edge === 0.5 && !(typical && (tagged || length === 3) && predicate)) return null;
  const score = edge * 2 + (typical ? 1 : 0) + (tagged ? 1 : 0) + (length === 3 ? 0.6 : 0) + (common ? 0.5 : 0);
  return { start, end, name: around.text.slice(start, end), score };
}

/** A verb or adverb that the lexicon does not list follows. */
function opensPredicate(end: number, { edges }: NameSurroundings): boolean {
  return /^(v|vn|vd|d|p|c|t)$/u.test(edges.startingAt(end)?.tag ?? "");
}

/** A verb or particle stands before. */
function closesPredicate(start: number, { edges }: NameSurroundings): boolean {
  return /^(v|vn|p|c|d|u[a-z]?|t)$/u.test(edges.endingAt(start)?.tag ?? "");
}

function best(options: readonly FoundName[]): FoundName | null {
  return options.reduce<FoundName | null>((top, option) => (top && top.score >= option.score ? top : option), null);
}

/** `王　强` in a list or below a text. */
function* spacedOption(start: number, { text, words }: NameSurroundings): Generator<FoundName> {
  const match = SPACED.exec(text.slice(start, start + 8));
  const [whole, surname, given] = match ?? [];
  if (whole === undefined || surname === undefined || given === undefined) return;
  const known =
    surname.length === 2 ? words.compound.has(surname) : words.common.has(surname) || words.ambiguous.has(surname);
  if (!known || words.neverLast.has(given)) return;
  yield { start, end: start + whole.length, name: surname + given, score: 6 };
}

function maskedAt(start: number, { text, words }: NameSurroundings): FoundName | null {
  const found = MASKED.exec(text.slice(start, start + 4))?.[0];
  if (found === undefined) return null;
  const first = found.slice(0, 1);
  if (!MASK.test(first) && !words.common.has(first) && !words.ambiguous.has(first)) return null;
  const end = start + found.length;
  return MASK.test(text[end] ?? "") ? null : { start, end, name: found, score: 6 };
}

/** `次仁多吉`: two words of which names are made. */
function partsAt(start: number, { text, words }: NameSurroundings): FoundName | null {
  const first = words.parts.at(text, start);
  const second = first && words.parts.at(text, first.end);
  return second && { start, end: second.end, name: text.slice(start, second.end), score: 7 };
}

/** Two or more parts written down by sound: the last one goes on up to a word that no name holds. */
function dottedAt(start: number, around: NameSurroundings): FoundName | null {
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

function dottedBefore(end: number, around: NameSurroundings): FoundName | null {
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
