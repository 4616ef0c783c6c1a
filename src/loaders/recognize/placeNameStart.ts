import type { Lexicon } from "../../models/lexicon/Lexicon.js";
import type { Token } from "./ArticleContext.js";
import { compileOnce } from "./compileOnce.js";
import type { TokenEdges } from "./tokenEdges.js";

/** Where a name of a place begins, walking left from its ending, and how sure that is. */
export interface PlaceNameStart {
  readonly start: number;
  /** The body is one dictionary word of a kind that names of places are seldom made of: `示范`, `特别`. */
  readonly common: boolean;
  /** Nothing but words of several characters that are no names: `党员示范`. */
  readonly descriptive: boolean;
  /** No part of it is a word of common language: all are names of the dictionary, or single characters. */
  readonly proper: boolean;
  /** It takes in single characters that the dictionary knows as verbs, adverbs or numbers. */
  readonly weak: boolean;
}

/** Words that are no names of places, ready to be looked up. */
export interface PlaceWords {
  readonly generic: ReadonlySet<string>;
  readonly functionCharacters: ReadonlySet<string>;
}

export const placeWords = compileOnce<Lexicon, PlaceWords>(({ places }) => ({
  generic: new Set(places.genericBodies),
  functionCharacters: new Set(places.functionCharacters),
}));

/** What the walk looks at in one passage. */
export interface PlaceNameSurroundings extends PlaceWords {
  readonly text: string;
  readonly edges: TokenEdges;
  /** Whether a known place ends at the offset. */
  readonly ends: (offset: number) => boolean;
}

export const LONGEST_PLACE_BODY = 5;
const HAN = /^\p{Script=Han}+$/u;
/** Words that join or point; a name begins right behind them. */
const LINKING_TAG = /^(p|c|u[a-z]?|r|y|e|x|w)$/u;
const NAME_TAG = /^(ns|nr|nrt|nrfg|nz|nt|n|s|j|f|nrx)$/u;
/** What names of places begin with that the dictionary takes for a number: `四家屯`, `八里庄`. */
const COUNTED_NAME = /^[一二三四五六七八九十]+[家里道台间岔棵坡]$/u;
const PROPER_TAG = /^(ns|nr|nrt|nrfg|nz|nt)$/u;
/** Verbs, adverbs and times of several characters stand before names, not in them. */
const LEADING_TAG = /^(v|vn|vd|vi|vg|d|ad|t|q)$/u;

/**
 * Names that the dictionary does not know are cut into single characters with chance tags. They are taken in where the
 * name has a sure left edge (punctuation, a joining word, a verb of several characters, the end of another place), and
 * left out where it has none.
 */
export function placeNameStart(bodyEnd: number, around: PlaceNameSurroundings): PlaceNameStart {
  const { edges, ends } = around;
  let start = bodyEnd;
  let sure = bodyEnd;
  let weak = false;
  const tokens: Token[] = [];
  const first = headOfWord(edges, bodyEnd);
  for (let token = first; token; token = edges.endingAt(start)) {
    if (ends(start) && start < bodyEnd) break;
    const fit = fitOf(token, around);
    if (fit === null || bodyEnd - token.start > LONGEST_PLACE_BODY) break;
    // A word of several characters that is no name may be one, but is no part of one: `落地某某村`.
    if (fit === "weak" && token.word.length > 1 && tokens.length > 0) break;
    weak ||= fit === "weak";
    start = token.start;
    if (!weak) sure = start;
    tokens.unshift(token);
    if (ends(start)) break;
  }
  if (weak && !hasEdge(start, around)) [start, weak] = [sure, false];
  const inside = tokens.filter((token) => token.start >= start);
  return { start, common: isCommon(inside), descriptive: isDescriptive(inside), proper: inside.every(isProper), weak };
}

/** The front part of a word that the ending stands in, else the word before it. */
function headOfWord(edges: TokenEdges, bodyEnd: number): Token | null {
  const covering = edges.covering(bodyEnd - 1);
  if (!covering || covering.end <= bodyEnd) return covering;
  return { ...covering, word: covering.word.slice(0, bodyEnd - covering.start), end: bodyEnd };
}

function fitOf({ word, tag }: Token, { generic, functionCharacters }: PlaceNameSurroundings): "sure" | "weak" | null {
  if (COUNTED_NAME.test(word)) return "sure";
  if (!HAN.test(word) || generic.has(word) || LINKING_TAG.test(tag)) return null;
  if (word.length === 1) {
    if (functionCharacters.has(word)) return null;
    return /^(v|vd|vn|d|q|m|k|h|t)$/u.test(tag) ? "weak" : "sure";
  }
  if (word.length > 3 || LEADING_TAG.test(tag)) return null;
  return NAME_TAG.test(tag) ? "sure" : "weak";
}

/** Whether something stands before the offset that ends another word or clause for sure. */
function hasEdge(start: number, { text, edges, functionCharacters, ends }: PlaceNameSurroundings): boolean {
  if (start === 0 || ends(start)) return true;
  const before = text[start - 1] as string;
  if (!HAN.test(before) || functionCharacters.has(before)) return true;
  const token = edges.endingAt(start);
  return token !== null && (LINKING_TAG.test(token.tag) || (token.word.length > 1 && LEADING_TAG.test(token.tag)));
}

function isCommon(tokens: readonly Token[]): boolean {
  const [token] = tokens;
  return tokens.length === 1 && token !== undefined && token.word.length > 1 && !NAME_TAG.test(token.tag);
}

function isProper({ word, tag }: Token): boolean {
  return word.length === 1 || PROPER_TAG.test(tag);
}

function isDescriptive(tokens: readonly Token[]): boolean {
  return tokens.length > 1 && !tokens.some(isProper);
}
