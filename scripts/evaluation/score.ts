import type { AnnotatedArticle } from "../../src/models/annotation.js";
import {
  fitActivity,
  fitNamed,
  fitOrganization,
  fitPlain,
  fitSlogan,
  formsOf,
  matchUp,
  nameOf,
  plain,
  sameDate,
  type Fit,
  type Matching,
  type Named,
} from "./compare.js";
import { statementsOf, type ListedType, type Naming } from "./statements.js";

/** An annotated article; `optional` lists what careful readers disagreed on, which counts neither for nor against. */
export type AnnotatedTruth = AnnotatedArticle & { readonly optional?: Partial<Record<ListedType, unknown[]>> };

export interface Tally {
  right: number;
  annotated: number;
  found: number;
}

export interface Miss {
  readonly type: ListedType;
  readonly article: string;
  readonly name: string;
}

export interface Score {
  /** By entity type and relation type. */
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly kinds: { right: number; of: number };
  readonly missed: Miss[];
  readonly extra: Miss[];
  /** The matching of each type, by `doc#article`. */
  readonly matchings: ReadonlyMap<string, Readonly<Record<ListedType, Matching>>>;
  /** What was scored after optional finds were left out, by `doc#article`. */
  readonly scored: ReadonlyMap<string, AnnotatedArticle>;
}

// One table of fits over lists of different entity types: the callers below pass like to like.
const fits: readonly (readonly [ListedType, Fit<never>])[] = [
  ["organizations", fitOrganization],
  ["leaders", fitNamed],
  ["campaigns", fitNamed],
  ["slogans", fitSlogan],
  ["activities", fitActivity],
  ["places", fitPlain],
  ["citedWorks", fitPlain],
];

/** Scores found records against annotated ones. An annotated article without a record counts as all missed. */
export function score(truths: readonly AnnotatedTruth[], found: ReadonlyMap<string, AnnotatedArticle>): Score {
  const tallies = new Map<string, Tally>();
  const result = { tallies, kinds: { right: 0, of: 0 }, missed: [] as Miss[], extra: [] as Miss[] };
  const matchings = new Map<string, Record<ListedType, Matching>>();
  const scored = new Map<string, AnnotatedArticle>();
  const add = (type: string, right: number, annotated: number, predicted: number): void => {
    const tally = tallies.get(type) ?? { right: 0, annotated: 0, found: 0 };
    tallies.set(type, {
      right: tally.right + right,
      annotated: tally.annotated + annotated,
      found: tally.found + predicted,
    });
  };
  for (const truth of truths) {
    const id = `${truth.doc}#${truth.article}`;
    const { record, dropped } = withoutOptional(truth, found.get(id) ?? emptyArticle(truth));
    const matching = {} as Record<ListedType, Matching>;
    for (const [type, fit] of fits) {
      matching[type] = matchUp(truth[type] as never[], record[type] as never[], fit);
      add(type, matching[type].byAnnotated.size, truth[type].length, record[type].length);
      listMisses(type, id, { truth, record, matching: matching[type] }, result);
    }
    addStatements(truth, { record, dropped, matching }, add);
    matchings.set(id, matching);
    scored.set(id, record);
  }
  return { ...result, matchings, scored };
}

interface Compared {
  readonly truth: AnnotatedArticle;
  readonly record: AnnotatedArticle;
  readonly matching: Matching;
}

function listMisses(
  type: ListedType,
  article: string,
  { truth, record, matching }: Compared,
  result: { readonly kinds: { right: number; of: number }; readonly missed: Miss[]; readonly extra: Miss[] },
): void {
  truth[type].forEach((entity, index) => {
    if (!matching.byAnnotated.has(index)) result.missed.push({ type, article, name: nameOf(entity as Named) });
  });
  record[type].forEach((entity, index) => {
    if (!matching.byFound.has(index)) result.extra.push({ type, article, name: nameOf(entity as Named) });
  });
  if (type !== "organizations" && type !== "slogans" && type !== "activities") return;
  for (const [left, right] of matching.byAnnotated) {
    result.kinds.of += 1;
    if (truth[type][left]?.kind === record[type][right]?.kind) result.kinds.right += 1;
  }
}

function addStatements(
  truth: AnnotatedArticle,
  side: {
    readonly record: AnnotatedArticle;
    readonly dropped: ReadonlySet<string>;
    readonly matching: Readonly<Record<ListedType, Matching>>;
  },
  add: (type: string, right: number, annotated: number, found: number) => void,
): void {
  const { record, dropped, matching } = side;
  const annotated = statementsOf(truth, {
    refer: (type, name) => indexOf(truth[type] as readonly Named[], name),
    self: (_, index) => index,
  });
  const naming: Naming = {
    refer(type, name) {
      const index = indexOf(record[type] as readonly Named[], name);
      if (index < 0 && dropped.has(`${type}:${plain(name)}`)) return null;
      return matching[type].byFound.get(index) ?? `unmatched:${plain(name)}`;
    },
    self: (type, index) => matching[type].byFound.get(index) ?? `unmatched${index}`,
  };
  const stated = statementsOf(record, naming);
  for (const type of new Set([...annotated.keys(), ...stated.keys()])) {
    const [left, right] = [annotated.get(type) ?? new Set<string>(), stated.get(type) ?? new Set<string>()];
    const hits = [...left].filter(
      (one) => right.has(one) || (type === "activity.date" && [...right].some((other) => sameEnds(one, other))),
    );
    add(type, hits.length, left.size, right.size);
  }
}

function sameEnds(left: string, right: string): boolean {
  const [from, date] = left.split(">");
  const [otherFrom, otherDate] = right.split(">");
  return from === otherFrom && sameDate(date, otherDate);
}

/** An entity by its name, else by one of its other forms; -1 for none. */
function indexOf(entities: readonly Named[], name: string): number {
  const form = plain(name);
  const exact = entities.findIndex((entity) => plain(nameOf(entity)) === form);
  return exact >= 0 ? exact : entities.findIndex((entity) => formsOf(entity).has(form));
}

/** Leaves finds out that only match what readers disagreed on, and remembers their names. */
function withoutOptional(
  truth: AnnotatedTruth,
  record: AnnotatedArticle,
): { readonly record: AnnotatedArticle; readonly dropped: ReadonlySet<string> } {
  const dropped = new Set<string>();
  const { optional } = truth;
  if (!optional) return { record, dropped };
  const kept: Record<string, unknown> = { ...record };
  for (const [type, fit] of fits) {
    const taken = matchUp(truth[type] as never[], record[type] as never[], fit).byFound;
    const open = (optional[type] ?? []) as never[];
    kept[type] = (record[type] as never[]).filter((entity, index) => {
      if (taken.has(index) || !open.some((other) => fit(other, entity) > 0)) return true;
      for (const form of formsOf(entity)) dropped.add(`${type}:${form}`);
      return false;
    });
  }
  return { record: kept as unknown as AnnotatedArticle, dropped };
}

function emptyArticle({ doc, article }: AnnotatedArticle): AnnotatedArticle {
  const lists = {
    organizations: [],
    leaders: [],
    campaigns: [],
    slogans: [],
    activities: [],
    places: [],
    citedWorks: [],
  };
  return { doc, article, title: null, issuedBy: null, issuedOn: null, ...lists };
}
