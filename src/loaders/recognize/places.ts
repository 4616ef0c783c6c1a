import { Level } from "../../models/enums.js";
import type { Division } from "../../models/lexicon/DivisionLexicon.js";
import type { Lexicon } from "../../models/lexicon/Lexicon.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";
import type { ArticleContext } from "./ArticleContext.js";
import type { Candidate } from "./Candidate.js";
import { compileOnce } from "./compileOnce.js";
import { placeIndex } from "./placeIndex.js";
import { findSettlements } from "./settlements.js";
import { tokenEdges, type TokenEdges } from "./tokenEdges.js";

/** A name of a place, with the divisions of that name; none for a place below the county. */
export interface PlaceCandidate extends Candidate {
  readonly divisions: readonly Division[];
  /** The name lacks its generic ending. */
  readonly short: boolean;
  readonly level: Level;
  readonly masked: boolean;
}

const weakNames = compileOnce<Lexicon, ReadonlySet<string>>(({ places }) => new Set(places.weakNames));

/** Words that join the last character of a division to what follows it, as in `某县|县委` cut before its last character. */
const JOINED = /^[省市县区州旗盟][委长政直纪级属城人内外党工]/u;
const NATIONAL_CITY = /[省市县区州旗盟]$/u;

/** Finds names of places in all passages: divisions by the lexicon, what lies below them by its ending. */
export function recognizePlaces(context: ArticleContext): PlaceCandidate[] {
  return context.article.passages.flatMap((passage) => placesOf(context, passage));
}

function placesOf(context: ArticleContext, passage: SegmentedPassage): PlaceCandidate[] {
  const { text, ordinal } = passage;
  const edges = tokenEdges(context.tokens(ordinal));
  const weak = weakNames(context.lexicon);
  const found: PlaceCandidate[] = [];
  for (const hit of placeIndex(context.lexicon).table.scan(text)) {
    const { start, end, phrase, value } = hit;
    const previous = found.at(-1);
    const after = previous?.end === start && (previous.masked || isInside(value.divisions, previous.divisions));
    if (weak.has(phrase) && !after) continue;
    if (!(value.short ? standsAlone(edges, hit, after) : standsApart(edges, hit))) continue;
    const level = (value.divisions[0] as Division).level;
    const { short, divisions } = value;
    const method = short ? "place.short" : "place.division";
    const confidence = short ? 0.8 : 0.95;
    found.push({
      ...{ passage: ordinal, start, end, surface: phrase, method, confidence },
      ...{ divisions, short, level, masked: false },
    });
  }
  found.push(...maskedDivisions(passage));
  const settlements = settlementsOf(context, passage, found);
  return [...found, ...settlements].sort((left, right) => left.start - right.start || right.end - left.end);
}

/** `**区`, `xx县`, `某某市`: masked, but one place all the same. */
function maskedDivisions({ text, ordinal }: SegmentedPassage): PlaceCandidate[] {
  return [...text.matchAll(/([*×○＊]{1,4}|[xX]{2,3}|某{1,2})(省|市|县|区|州|旗)(?!场|域|直|民(?!政))/gu)].map(
    (match) => {
      const start = match.index;
      const end = start + match[0].length;
      const level = MASKED_LEVELS[match[2] as string] ?? Level.COUNTY;
      return {
        ...{ passage: ordinal, start, end, surface: match[0], method: "place.masked", confidence: 0.7 },
        ...{ divisions: [], short: false, level, masked: true },
      };
    },
  );
}

const MASKED_LEVELS: Readonly<Record<string, Level>> = {
  省: Level.PROVINCE,
  市: Level.PREFECTURE,
  州: Level.PREFECTURE,
};

function isInside(divisions: readonly Division[], outer: readonly Division[]): boolean {
  return divisions.some(({ code }) =>
    outer.some(
      ({ code: above, level }) =>
        level !== Level.COUNTY && code.startsWith(above.slice(0, level === Level.PROVINCE ? 2 : 4)),
    ),
  );
}

function standsApart(edges: TokenEdges, { start, end }: { start: number; end: number }): boolean {
  const first = edges.covering(start);
  if (first && first.start < start && !/^(在|于|由|从|原|全)/u.test(first.word)) return false;
  // Two characters may be any two: `…和 | 县直…`.
  if (end - start === 2 && first && first.end === start + 1 && /^(c|p|u[a-z]?|v|d)$/u.test(first.tag)) return false;
  const last = edges.covering(end);
  return !last || last.start >= end || JOINED.test(last.word) || last.end - last.start > 3;
}

/** A short form is a place if the tagger takes it for one, or if it follows the place it belongs to. */
function standsAlone(
  edges: TokenEdges,
  hit: { start: number; end: number; value: { divisions: readonly Division[] } },
  after: boolean,
): boolean {
  const token = edges.startingAt(hit.start);
  const whole = token?.end === hit.end;
  if (token && token.end > hit.end && /^n[st]/u.test(token.tag) && token.word.length >= 4) return true;
  if (hit.value.divisions.some(({ level }) => level === Level.PROVINCE))
    return whole || edges.endingAt(hit.end) !== null;
  if (after) return edges.endingAt(hit.end) !== null;
  if (!whole) return false;
  const county = hit.value.divisions.every(({ level }) => level === Level.COUNTY);
  return token?.tag === "ns" && !county;
}

function settlementsOf(
  context: ArticleContext,
  passage: SegmentedPassage,
  known: readonly PlaceCandidate[],
): PlaceCandidate[] {
  const { text, ordinal } = passage;
  const taken = new Set(known.map(({ end }) => end));
  const inside = new Map(known.map((place) => [place.start, place.end]));
  const edges = tokenEdges(context.tokens(ordinal));
  return findSettlements(text, context.lexicon, edges, (offset) => taken.has(offset))
    .filter(({ start, end }) => !(inside.get(start) ?? 0 >= end))
    .map((settlement) => ({
      ...settlement,
      end: settlement.end + (STREET.exec(text.slice(settlement.end))?.[0].length ?? 0),
    }))
    .map(({ start, end, suffix, masked }) => ({
      ...{ passage: ordinal, start, end, surface: text.slice(start, end), method: "place.settlement", confidence: 0.7 },
      ...{ divisions: [], short: false, level: levelOf(suffix), masked },
    }));
}

/** `某某社区(街道)`: a street that is called a community. */
const STREET = /^[(（]街道[)）]/u;

function levelOf(suffix: string): Level {
  return /^(街道|镇|乡|苏木)$/u.test(suffix) ? Level.TOWNSHIP : Level.VILLAGE;
}

/** Whether a name ends as names of divisions do. */
export function endsAsDivision(name: string): boolean {
  return NATIONAL_CITY.test(name);
}
