import { Level } from "../../models/enums.js";
import type { Division } from "../../models/lexicon/DivisionLexicon.js";
import type { ArticleContext } from "../recognize/ArticleContext.js";
import { placeIndex } from "../recognize/placeIndex.js";
import type { PlaceCandidate } from "../recognize/places.js";

/** Which place a common word such as `市` stands for in an article. */
export interface ArticlePlaces {
  /** Name of the place meant by the common word at a position, or null where the article does not tell. */
  placeFor(word: string, passage: number, offset: number): string | null;
  /** The smallest place that the article as a whole is about. */
  readonly main: string | null;
  /** The same where more than one mention in passing shows it. */
  readonly certain: string | null;
  /** The same where it is small enough to be where something is: no province. */
  readonly local: string | null;
}

const HEAD_ROLES = new Set(["title", "byline", "date"]);
const TOWNSHIP = /^[镇乡]$/u;
const PROVINCE = /(省|自治区)$/u;
const PROVINCES = /^(省|自治区)$/u;
const HEAD_WEIGHT = 6;
const FULL_WEIGHT = 2;
/** A place named before its own committee, court or office is the place the text is about. */
const OFFICIAL = /^(委|政府|人民|纪|人大|政协|直|教育|总工会|[^，。、]{1,6}局)/u;

interface Weighed {
  readonly name: string;
  readonly divisions: readonly Division[];
  readonly masked: boolean;
  readonly isDivision: boolean;
  readonly isVillage: boolean;
  weight: number;
  readonly at: { readonly passage: number; readonly start: number; readonly short: boolean }[];
}

/** Weighs the places of an article by where they stand and in how many passages. */
export function articlePlaces(context: ArticleContext, candidates: readonly PlaceCandidate[]): ArticlePlaces {
  const ranked = weigh(context, candidates).sort((left, right) => right.weight - left.weight);
  const { byCode } = placeIndex(context.lexicon);
  const mainPlace = mainOf(ranked);
  const line = mainPlace ? [mainPlace.name, ...ancestorsOf(mainPlace.divisions, byCode).map(({ name }) => name)] : [];
  const certain = mainPlace && mainPlace.weight > FULL_WEIGHT ? mainPlace.name : null;
  return {
    main: mainPlace?.name ?? null,
    certain,
    local: certain === null || PROVINCE.test(certain) ? null : certain,
    placeFor(word, passage, offset) {
      const fitting = ranked.filter(
        ({ name, masked, isDivision }) => (isDivision || masked || TOWNSHIP.test(word)) && endsIn(name, word),
      );
      const own = line.find((name) => endsIn(name, word)) ?? null;
      if (PROVINCES.test(word)) return own;
      if (fitting.length <= 1)
        return own ?? (fitting[0] && (fitting[0].weight > 1 || TOWNSHIP.test(word)) ? fitting[0].name : null);
      return nearest(fitting, passage, offset) ?? own;
    },
  };
}

function endsIn(name: string, word: string): boolean {
  if (PROVINCES.test(word)) return /(省|自治区)$/u.test(name);
  return name.endsWith(word) && !(word === "区" && NO_DISTRICT.test(name));
}

const NO_DISTRICT = /(社|园|校|街|小|片|景)区$/u;

/** The last fitting place that the same passage names in full before the position. */
function nearest(fitting: readonly Weighed[], passage: number, offset: number): string | null {
  let best: { name: string; start: number } | null = null;
  for (const { name, at } of fitting) {
    for (const place of at) {
      if (!place.short && place.passage === passage && place.start <= offset && (!best || place.start > best.start)) {
        best = { name, start: place.start };
      }
    }
  }
  return best?.name ?? null;
}

/** The weightiest place, or a smaller one inside it that weighs half as much. */
function mainOf(ranked: readonly Weighed[]): Weighed | null {
  // A village with a masked name is one of many that the text speaks of.
  const known = ranked.filter(({ masked, isVillage }) => !(masked && isVillage));
  const best = known[0];
  if (!best) return null;
  const smaller = known.find((place) => place !== best && place.weight >= best.weight / 2 && isInside(place, best));
  return smaller ?? best;
}

function isInside(place: Weighed, outer: Weighed): boolean {
  return place.divisions.some(({ code }) =>
    outer.divisions.some(({ level, code: above }) => {
      if (level === Level.COUNTY) return false;
      return code !== above && code.startsWith(above.slice(0, level === Level.PROVINCE ? 2 : 4));
    }),
  );
}

function weigh(context: ArticleContext, candidates: readonly PlaceCandidate[]): Weighed[] {
  const passages = new Map(context.article.passages.map((passage) => [passage.ordinal, passage]));
  const weighed = new Map<string, Weighed>();
  for (const { surface, divisions, short, passage, start, end, masked, level } of candidates) {
    const name = short ? fullName(divisions) : surface;
    const { role, text } = passages.get(passage) ?? { role: "body", text: "" };
    if (name === null) continue;
    const isVillage = level === Level.VILLAGE;
    const isDivision = !isVillage && level !== Level.TOWNSHIP;
    const known = weighed.get(name) ?? { name, divisions, masked, isDivision, isVillage, weight: 0, at: [] };
    const again = known.at.some((place) => place.passage === passage);
    const official = OFFICIAL.test(text.slice(end, end + 8)) ? FULL_WEIGHT : 1;
    known.weight += again ? 0.2 : (HEAD_ROLES.has(role) ? HEAD_WEIGHT : 1) * (short ? 1 : FULL_WEIGHT) * official;
    known.at.push({ passage, start, short });
    weighed.set(name, known);
  }
  return [...weighed.values()];
}

/** A short form stands for one division; where several bear it, for the one in force. */
function fullName(divisions: readonly Division[]): string | null {
  const province = divisions.find(({ level }) => level === Level.PROVINCE);
  const present = divisions.filter(({ until }) => until === null);
  return (province ?? present[0] ?? divisions[0])?.name ?? null;
}

function ancestorsOf(divisions: readonly Division[], byCode: ReadonlyMap<string, Division>): Division[] {
  if (new Set(divisions.map(({ code }) => code.slice(0, 2))).size > 1) return [];
  const found: Division[] = [];
  for (let code = divisions[0]?.parent ?? null; code !== null;) {
    const division = byCode.get(code);
    if (!division) break;
    found.push(division);
    code = division.parent;
  }
  return found;
}
