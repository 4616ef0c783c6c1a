import type { Lexicon } from "../../models/lexicon/Lexicon.js";
import type { Token } from "./ArticleContext.js";
import { compileOnce } from "./compileOnce.js";
import type { TokenEdges } from "./tokenEdges.js";

/** A place below the county, found by its ending. Offsets are UTF-16, in the passage. */
export interface Settlement {
  readonly start: number;
  readonly end: number;
  readonly suffix: string;
  readonly masked: boolean;
}

interface SettlementWords {
  readonly bySuffixEnd: ReadonlyMap<string, readonly string[]>;
  readonly generic: ReadonlySet<string>;
  readonly functionCharacters: ReadonlySet<string>;
}

const LONGEST_BODY = 5;
/** What a dictionary word goes on with after the ending where the name before it is one of its own: `村党委`. */
const PARTY_REST = /^(党|支|委会|民委|两委|干部|主任|长)/u;
/** Fronts of honorary titles, not of names. */
const HONORARY = /^(中国|全国|全省|全市|十佳|最美|国家)/u;
const MASK = /[*×○XＸ某]/u;
/** Tags of words of which names of settlements are made, where the word has more than one character. */
const NAME_TAGS = /^(ns|nr|nrt|nrfg|nz|nt|n|s|j|f)$/u;
/** Words that act, join or count; a name ends before them. */
const STOP_TAGS = /^(v|vn|vd|p|c|d|u[a-z]?|r|x|w|q|y|e|k|h|t)$/u;
/** After these, an ending is part of another word: `村务`, `镇级`, `社区教育`. */
const CONTINUED = /^(务|级|级别|容|民自治|规民约|官|里|子|庄|办企业|企业|集体|风|组|情|医|校|两委|干部|级组织)/u;

const settlementWords = compileOnce<Lexicon, SettlementWords>(({ places }) => {
  const bySuffixEnd = new Map<string, string[]>();
  for (const suffix of places.settlementSuffixes) {
    const key = suffix.slice(-1);
    bySuffixEnd.set(key, [...(bySuffixEnd.get(key) ?? []), suffix]);
  }
  return {
    bySuffixEnd,
    generic: new Set(places.genericBodies),
    functionCharacters: new Set(places.functionCharacters),
  };
});

/**
 * Finds towns, streets, villages and communities in a passage. `placed(offset)` tells whether a known place ends there:
 * then one character is name enough; otherwise two are needed, and the name must not be a common word.
 */
export function findSettlements(
  text: string,
  lexicon: Lexicon,
  edges: TokenEdges,
  placed: (offset: number) => boolean,
): Settlement[] {
  const words = settlementWords(lexicon);
  const found: Settlement[] = [];
  const ends = (offset: number): boolean => placed(offset) || found.at(-1)?.end === offset;
  for (let index = 0; index < text.length; index += 1) {
    const suffix = words.bySuffixEnd.get(text[index] as string)?.find((known) => text.endsWith(known, index + 1));
    if (suffix === undefined) continue;
    const settlement = settlementAt(text, index + 1, suffix, { words, edges, ends });
    if (settlement) found.push(settlement);
  }
  return found;
}

interface Surroundings {
  readonly words: SettlementWords;
  readonly edges: TokenEdges;
  readonly ends: (offset: number) => boolean;
}

function settlementAt(
  text: string,
  end: number,
  suffix: string,
  { words, edges, ends }: Surroundings,
): Settlement | null {
  const bodyEnd = end - suffix.length;
  if (CONTINUED.test(text.slice(end, end + 4)) && !ends(bodyEnd)) return null;
  const masked = maskedStart(text, bodyEnd);
  if (masked < bodyEnd) return { start: masked, end, suffix, masked: true };
  const last = edges.covering(end - 1);
  const opens = last !== null && last.start >= bodyEnd && PARTY_REST.test(last.word.slice(end - last.start));
  if (last && !opens && last.word !== suffix && last.word.length > 1 && !/^n[srtz]/u.test(last.tag)) return null;
  const start = bodyStart(bodyEnd, { words, edges, ends });
  const body = text.slice(start, bodyEnd);
  if (body === "" || words.generic.has(body) || HONORARY.test(body) || /[乡村镇]$/u.test(body)) return null;
  const placed = ends(start);
  if (!placed && (body.length < 2 || isCommonWord(text.slice(start, end), edges, start))) return null;
  return { start, end, suffix, masked: false };
}

function maskedStart(text: string, bodyEnd: number): number {
  let start = bodyEnd;
  while (start > 0 && bodyEnd - start < 4 && MASK.test(text[start - 1] as string)) start -= 1;
  return start;
}

function isCommonWord(name: string, edges: TokenEdges, start: number): boolean {
  const token = edges.startingAt(start);
  return token?.word === name && !/^n[srtz]/u.test(token.tag);
}

/** Walks left over the words of a name, from where its ending begins. */
function bodyStart(bodyEnd: number, { words, edges, ends }: Surroundings): number {
  let start = bodyEnd;
  const straddling = edges.covering(bodyEnd - 1);
  if (straddling && straddling.end > bodyEnd) start = Math.max(straddling.start, 0);
  while (!ends(start) && bodyEnd - start < LONGEST_BODY) {
    const token = edges.endingAt(start);
    if (!token || !isNameWord(token, words) || bodyEnd - token.start > LONGEST_BODY) break;
    start = token.start;
  }
  return start;
}

function isNameWord(token: Token, words: SettlementWords): boolean {
  if (STOP_TAGS.test(token.tag) || words.generic.has(token.word)) return false;
  if (token.word.length === 1) return !words.functionCharacters.has(token.word) && /\p{Script=Han}/u.test(token.word);
  return NAME_TAGS.test(token.tag) && token.word.length <= 3;
}
