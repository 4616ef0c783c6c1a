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
}

const HEAD_ROLES = new Set(["title", "byline", "date"]);
const HEAD_WEIGHT = 6;
const FULL_WEIGHT = 2;

interface Weighed {
  readonly name: string;
  readonly divisions: readonly Division[];
  weight: number;
  readonly at: { readonly passage: number; readonly start: number }[];
}

export function articlePlaces(context: ArticleContext, candidates: readonly PlaceCandidate[]): ArticlePlaces {
  const weighed = weigh(context, candidates);
  const { byCode } = placeIndex(context.lexicon);
  const ranked = [...weighed.values()].sort((left, right) => right.weight - left.weight);
  const mainPlace = mainOf(ranked);
  const ancestors = mainPlace ? ancestorsOf(mainPlace.divisions, byCode) : [];
  return {
    main: mainPlace?.name ?? null,
    placeFor(word, passage, offset) {
      const fitting = ranked.filter(({ name }) => endsIn(name, word));
      if (fitting.length === 0) return ancestors.find(({ name }) => endsIn(name, word))?.name ?? null;
      if (fitting.length === 1) return (fitting[0] as Weighed).name;
      const near = nearest(fitting, passage, offset);
      const top = fitting[0] as Weighed;
      return near ?? (top.weight > (fitting[1] as Weighed).weight * 2 || top === mainPlace ? top.name : null);
    },
  };
}

function endsIn(name: string, word: string): boolean {
  if (word === "省") return /(省|自治区)$/u.test(name);
  return name.endsWith(word);
}

/** The last fitting place that the same passage names before the position. */
function nearest(fitting: readonly Weighed[], passage: number, offset: number): string | null {
  let best: { name: string; start: number } | null = null;
  for (const { name, at } of fitting) {
    for (const place of at) {
      if (place.passage === passage && place.start <= offset && (!best || place.start > best.start)) {
        best = { name, start: place.start };
      }
    }
  }
  return best?.name ?? null;
}

function mainOf(ranked: readonly Weighed[]): Weighed | null {
  const rank = ({ divisions }: Weighed): number => (divisions.some(({ level }) => level === Level.PROVINCE) ? 0 : 1);
  const best = ranked[0];
  if (!best) return null;
  return ranked.find((place) => rank(place) === 1 && place.weight >= best.weight / 2) ?? best;
}

function weigh(context: ArticleContext, candidates: readonly PlaceCandidate[]): ReadonlyMap<string, Weighed> {
  const heads = new Set(
    context.article.passages.filter(({ role }) => HEAD_ROLES.has(role)).map(({ ordinal }) => ordinal),
  );
  const weighed = new Map<string, Weighed>();
  for (const { surface, divisions, short, passage, start } of candidates) {
    const name = short ? fullName(divisions) : surface;
    if (name === null) continue;
    const known = weighed.get(name) ?? { name, divisions, weight: 0, at: [] };
    known.weight += (heads.has(passage) ? HEAD_WEIGHT : 1) * (short ? 1 : FULL_WEIGHT);
    known.at.push({ passage, start });
    weighed.set(name, known);
  }
  return weighed;
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
  const first = divisions[0];
  for (let code = first?.parent ?? null; code !== null;) {
    const division = byCode.get(code);
    if (!division) break;
    found.push(division);
    code = division.parent;
  }
  return found;
}
