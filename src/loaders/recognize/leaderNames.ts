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
import { dottedAt, dottedBefore, listedName, maskedAt, partsAt, spacedName } from "./leaderNamesWritten.js";

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
  /** What stands between the marks of a list at `start`, if it is no word: for names of which no rule knows the form. */
  listedAt(start: number): FoundName | null;
  /** Length of the surname that stands alone before `end`, as in `周主任`; 0 if none does. */
  surnameBefore(end: number): number;
}

/** The surname is a function word here. */
const FUNCTION_TAG = /^(p|c|d|u[a-z]?|m|f)$/u;

const PREDICATE_TAG = /^(v|vn|vd|d|p|c|t|r)$/u;
const SETTLEMENT = /[村镇乡县市省区路街湾庄]/u;

/** Two to four characters, or up to six of a name without surname. */
const LENGTHS_BACK = [2, 3, 4, 5, 6];

export function leaderNames(makeGround: () => NameGround): LeaderNames {
  let made: LeaderNames | null = null;
  // Most passages hold no office: what surrounds names is indexed when the first name is asked for.
  const names = (): LeaderNames => (made ??= namesIn(nameSurroundings(makeGround())));
  return {
    startingAt: (start, spaced) => names().startingAt(start, spaced),
    endingAt: (end) => names().endingAt(end),
    listedAt: (start) => names().listedAt(start),
    surnameBefore: (end) => names().surnameBefore(end),
  };
}

function namesIn(around: NameSurroundings): LeaderNames {
  const { text, edges, words } = around;
  return {
    startingAt(start, spaced) {
      const special = dottedAt(start, around) ?? partsAt(start, around) ?? maskedAt(start, around);
      if (special) return special;
      const options = [...forwardOptions(start, around)];
      const parted = spacedName(start, around, spaced);
      return best(parted ? [...options, parted] : options);
    },
    endingAt(end) {
      const dotted = dottedBefore(end, around);
      if (dotted) return dotted;
      const options: FoundName[] = [];
      for (const length of LENGTHS_BACK) {
        const start = end - length;
        if (start < 0) break;
        // `甲副局长和乙副局长`: behind an office and before another this joins two people, surname though it may be.
        if (JOINING.test(text[start] as string) && (around.officeEnds.has(start) || holdsName(options, start)))
          continue;
        const before = edgeBefore(start, around);
        const special = before >= 0.5 ? (partsAt(start, around) ?? maskedAt(start, around)) : null;
        if (special?.end === end) return special;
        const option = length > 4 ? null : optionOf({ start, end }, around, before, closesPredicate(start, around));
        if (option) options.push(option);
      }
      return best(options);
    },
    listedAt: (start) => listedName(start, around),
    surnameBefore(end) {
      if (words.compound.has(text.slice(Math.max(0, end - 2), end)) && edgeBefore(end - 2, around) >= 1) return 2;
      const start = end - 1;
      const character = text[start] ?? "";
      const common = words.common.has(character);
      if (!common && !words.ambiguous.has(character)) return 0;
      const token = edges.covering(start);
      if (!token || token.start !== start || token.end < end) return 0;
      const before = edgeBefore(start, around);
      const stands = common
        ? (before >= 0.5 && !FUNCTION_TAG.test(token.tag)) || (before >= 3 && token.tag === "m")
        : token.tag === "nr" && before >= 1;
      return stands ? 1 : 0;
    },
  };
}

const JOINING = /^[和与及]/u;

/** `党委和某某主席`: what begins behind the joint is a whole name already. */
function holdsName(options: readonly FoundName[], start: number): boolean {
  return options.some((option) => option.start === start + 1 && option.score > 0);
}

function* forwardOptions(start: number, around: NameSurroundings): Generator<FoundName> {
  // The same from the other side: an office that soon follows has a name of its own in front of it.
  const joins = JOINING.test(around.text[start] ?? "");
  if (joins && [3, 4, 5].some((length) => around.officeStarts.has(start + length))) return;
  for (const length of [2, 3, 4]) {
    const end = start + length;
    const edge = edgeAfter(end, around);
    const sure = edge < 2 && opensClause({ start, end }, around) ? 2 : edge;
    const option = optionOf({ start, end }, around, sure, opensPredicate(end, around));
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

/** Right behind an office, a name of three characters ends where a longer word or a number begins. */
function opensClause({ start, end }: Span, { edges, text, words, officeEnds }: NameSurroundings): boolean {
  if (!officeEnds.has(start) || end - start !== 3) return false;
  const common = words.common.has(text[start] as string);
  if (!common && !words.ambiguous.has(text[start] as string)) return false;
  const [middle, last] = [text[end - 2] as string, text[end - 1] as string];
  const next = edges.startingAt(end);
  if (!next || words.neverLast.has(last) || !words.given.has(middle) || !words.given.has(last)) return false;
  if (/^\d/u.test(next.word)) return true;
  if (next.word.length < 2) return next.tag === "p" && edges.startingAt(start)?.end !== end;
  if (PREDICATE_TAG.test(next.tag)) return true;
  if (!common) return false;
  // Names written down by sound are longer: `某国总理施图岑贝格`.
  return !SETTLEMENT.test(last) && ![...next.word].every((character) => words.transliteration.has(character));
}

/** A verb or adverb that the lexicon does not list follows. */
function opensPredicate(end: number, { edges }: NameSurroundings): boolean {
  return /^(v|vn|vd|d|p|c|t)$/u.test(edges.startingAt(end)?.tag ?? "");
}

/** A verb or particle stands before. */
function closesPredicate(start: number, { edges }: NameSurroundings): boolean {
  return /^(v|vn|p|c|d|f|u[a-z]?|t)$/u.test(edges.endingAt(start)?.tag ?? "");
}

function best(options: readonly FoundName[]): FoundName | null {
  return options.reduce<FoundName | null>((top, option) => (top && top.score >= option.score ? top : option), null);
}
