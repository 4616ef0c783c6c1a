import type { FormulaLexicon } from "../../models/lexicon/FormulaLexicon.js";
import type { ArticleContext } from "./ArticleContext.js";
import type { Candidate } from "./Candidate.js";
import type { CampaignCandidate } from "./campaigns.js";
import { findDrives } from "./driveSightings.js";
import type { DriveSighting } from "./driveSightings.js";
import { isNumberedLabel } from "./numberedLabels.js";
import { plainForm } from "./plainForm.js";
import { findQuotations } from "./quotations.js";

/** From this weight on a named drive is a campaign; below it is one of the activities. */
const ENOUGH = 2;

/**
 * Local drives by the way they are named. One that has parts of its own is a campaign: what speaks for that is a place
 * in the title or a heading, a noun such as `系列活动` or `工程`, a coined label, a stated content, and being named again.
 */
export function recognizeLocalDrives(context: ArticleContext, taken: readonly Candidate[]): CampaignCandidate[] {
  const groups = new Map<string, DriveSighting[]>();
  const sightings = findDrives(context);
  for (const sighting of sightings) {
    if (overlaps(sighting, taken) || isClauseOf(sighting, sightings)) continue;
    const identity = plainForm(sighting.label ?? sighting.name).replace(/活动$/u, "");
    const group = groups.get(identity);
    if (group) group.push(sighting);
    else groups.set(identity, [sighting]);
  }
  return [...groups].flatMap(([identity, group]) => {
    if (weigh(context, group) < ENOUGH) return [];
    const name = [...group].sort((left, right) => right.name.length - left.name.length)[0]?.name ?? "";
    return [...group, ...labelMentions(context, group), ...clauseMentions(context, group)].map(
      ({ passage, start, end, surface, method, confidence }) => ({
        ...{ passage, start, end, surface, method, confidence },
        ...{ identity: `local/${identity}`, name, lexiconKey: null, within: null },
      }),
    );
  });
}

/** A drive without a label that begins with a clause of another's label is that one. */
function isClauseOf({ label, name }: DriveSighting, sightings: readonly DriveSighting[]): boolean {
  return (
    label === null &&
    sightings.some((other) => {
      const clauses = other.label?.split(/[、,，;；\s]/u) ?? [];
      return clauses.length > 1 && clauses.some((clause) => clause.length >= 4 && name.startsWith(clause));
    })
  );
}

function weigh({ article }: ArticleContext, group: readonly DriveSighting[]): number {
  const best = Math.max(...group.map(({ weight }) => weight));
  const label = group[0]?.label ?? group[0]?.name ?? "";
  const inTitle = article.title?.includes(label) ?? false;
  const inHeading = group.some(
    ({ passage }) => article.passages.find(({ ordinal }) => ordinal === passage)?.role !== "body",
  );
  const named = new RegExp(
    `${escape(label)}[”"]?[\\p{Script=Han}]{0,6}(?:领导小组|动员大?会|实施方案|活动方案|阶段)`,
    "u",
  );
  const apparatus = article.passages.some(({ text }) => named.test(text));
  const plain = group[0]?.label ?? null;
  const again =
    plain !== null &&
    plain.length >= 4 &&
    article.passages.some(({ text }) => new RegExp(`(?<![“"])${escape(plain)}(?![”"])`, "u").test(text));
  return (
    best +
    (again ? 1 : 0) +
    (inTitle ? 3 : 0) +
    (inHeading ? 2 : 0) +
    (apparatus ? 2 : 0) +
    Math.min(2, group.length - 1)
  );
}

/** The label by itself, quoted, is a further mention of the drive that bears it; a feast day (`七一`) is not. */
function labelMentions({ article, lexicon }: ArticleContext, group: readonly DriveSighting[]): DriveSighting[] {
  const label = group[0]?.label;
  const name = group[0]?.name ?? "";
  if (!label || !isTelling(label, lexicon.formulas)) return [];
  return article.passages.flatMap(({ ordinal, text }) =>
    findQuotations(text)
      .filter((quotation) => quotation.text === label)
      .filter(
        ({ start, end }) =>
          !group.some((other) => other.passage === ordinal && other.start <= start && end <= other.end),
      )
      .map(({ start, end }) => {
        const span = { passage: ordinal, start, end, surface: text.slice(start, end) };
        return { ...span, name, label, weight: 0, method: "campaign.local.label", confidence: 0.6 };
      }),
  );
}

/** A drive with a long label is called by one clause of it: `“解放思想、勇于争先”大讨论` as `解放思想大讨论`. */
function clauseMentions({ article }: ArticleContext, group: readonly DriveSighting[]): DriveSighting[] {
  const label = group.map((sighting) => sighting.label).find((form) => form !== null && /[、,，;；\s]/u.test(form));
  const name = group[0]?.name ?? "";
  const clauses = label?.split(/[、,，;；\s]/u).filter(({ length }) => length >= 4) ?? [];
  if (!label || clauses.length < 2) return [];
  const pattern = new RegExp(
    `(?<![“、])(?:${clauses.map(escape).join("|")})[\\p{Script=Han}]{0,4}?(?:大讨论活动|大讨论|活动|行动|主题教育)`,
    "gu",
  );
  return article.passages.flatMap(({ ordinal, text }) =>
    [...text.matchAll(pattern)].map((match) => {
      const span = { passage: ordinal, start: match.index, end: match.index + match[0].length, surface: match[0] };
      return { ...span, name, label, weight: 0, method: "campaign.local.clause", confidence: 0.6 };
    }),
  );
}

function isTelling(label: string, formulas: FormulaLexicon): boolean {
  return isNumberedLabel(label, formulas) || (label.length >= 3 && !formulas.never.includes(label));
}

function overlaps(candidate: Candidate, others: readonly Candidate[]): boolean {
  return others.some(
    ({ passage, start, end }) => passage === candidate.passage && start < candidate.end && candidate.start < end,
  );
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
