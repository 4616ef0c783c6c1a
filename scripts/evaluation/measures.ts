import type { Score, Tally } from "./score.js";

/** Precision, recall and F1 of one type, each 0–1 and rounded to three digits. */
export interface Measure {
  readonly type: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly annotated: number;
  readonly found: number;
}

const ENTITIES = ["organizations", "leaders", "campaigns", "slogans", "activities", "places", "citedWorks"];
const CORE = ENTITIES.slice(0, 5);
const DIGITS = 1000;

/** One measure a type, then the sums: core entities, relations and attributes. */
export function measuresOf({ tallies, kinds }: Score): Measure[] {
  const types = [...tallies.keys()];
  const relations = types.filter((type) => !ENTITIES.includes(type) && !type.startsWith("attribute."));
  const attributes = types.filter((type) => type.startsWith("attribute."));
  const sums: [string, string[]][] = [
    ["coreEntities", CORE],
    ["relations", relations],
    ["attributes", attributes],
  ];
  const kind = { right: kinds.right, annotated: kinds.of, found: kinds.of };
  return [
    ...[...tallies].map(([type, tally]) => measure(type, tally)),
    ...sums.map(([type, parts]) => measure(type, sum(parts.flatMap((part) => tallies.get(part) ?? [])))),
    measure("kinds", kind),
  ];
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, { right, annotated, found }) => ({
      right: total.right + right,
      annotated: total.annotated + annotated,
      found: total.found + found,
    }),
    { right: 0, annotated: 0, found: 0 },
  );
}

function measure(type: string, { right, annotated, found }: Tally): Measure {
  const precision = found === 0 ? 0 : right / found;
  const recall = annotated === 0 ? 0 : right / annotated;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { type, precision: round(precision), recall: round(recall), f1: round(f1), annotated, found };
}

function round(value: number): number {
  return Math.round(value * DIGITS) / DIGITS;
}

/** The measures as a table of fixed columns. */
export function tableOf(measures: readonly Measure[]): string {
  return measures
    .map(({ type, precision, recall, f1, annotated, found }) => {
      const figures = [precision, recall, f1].map((figure) => figure.toFixed(3));
      return `${type.padEnd(22)} P ${figures[0]}  R ${figures[1]}  F1 ${figures[2]}  annotated ${annotated}  found ${found}`;
    })
    .join("\n");
}
