import type { FormulaLexicon } from "../../models/lexicon/FormulaLexicon.js";
import { flatMap } from "../clean/flatMap.js";
import type { ArticleContext } from "./ArticleContext.js";
import type { Candidate } from "./Candidate.js";
import type { DriveSighting } from "./driveSightings.js";
import { isNumberedLabel } from "./numberedLabels.js";
import { quotationsIn } from "./quotations.js";
import { matchesOf } from "../clean/matchesOf.js";
import { occurrences } from "./occurrences.js";

/**
 * Where the article names a drive again in another way: by its label alone, by a clause of its label, by its name
 * without a verb in front, by its noun alone (`大讨论活动`).
 *
 * @param known mentions of all campaigns that the article is known to name
 */
export function furtherMentions(
  context: ArticleContext,
  group: readonly DriveSighting[],
  known: readonly Candidate[],
): DriveSighting[] {
  const found: DriveSighting[] = [];
  for (const mentions of [labelMentions, clauseMentions, nameMentions, nounMentions]) {
    for (const mention of mentions(context, group, known))
      if (!overlapsAny(mention, known) && !overlapsAny(mention, found)) found.push(mention);
  }
  return found;
}

/** The label by itself, quoted, is a further mention of the drive that bears it; a feast day (`七一`) is not. */
function labelMentions({ article, lexicon }: ArticleContext, group: readonly DriveSighting[]): DriveSighting[] {
  const label = group[0]?.label;
  if (!label || !isTelling(label, lexicon.formulas)) return [];
  return flatMap(article.passages, (passage) => {
    const { ordinal, text } = passage;
    return text.includes(label)
      ? quotationsIn(passage)
          .filter((quotation) => quotation.text === label)
          .map(({ start, end }) => {
            const tail = /^[\p{Script=Han}]{0,2}工作/u.exec(text.slice(end, end + 4))?.[0].length ?? 0;
            return mentionAt(group, { passage: ordinal, start, surface: text.slice(start, end + tail) }, "label");
          })
      : [];
  });
}

/** A drive with a long label is called by one clause of it: `“解放思想、勇于争先”大讨论` as `解放思想大讨论`. */
function clauseMentions({ article }: ArticleContext, group: readonly DriveSighting[]): DriveSighting[] {
  const label = group.map((sighting) => sighting.label).find((form) => form !== null && /[、,，;；\s]/u.test(form));
  const clauses = label?.split(/[、,，;；\s]/u).filter(({ length }) => length >= 4) ?? [];
  if (!label || clauses.length < 2) return [];
  const pattern = new RegExp(
    `(?<![“、])(?:${clauses.map(escape).join("|")})[\\p{Script=Han}]{0,4}?(?:大讨论活动|大讨论|活动|行动|主题教育)`,
    "gu",
  );
  return flatMap(article.passages, ({ ordinal, text }) =>
    matchesOf(text, pattern).map((match) =>
      mentionAt(group, { passage: ordinal, start: match.index, surface: match[0] }, "clause"),
    ),
  );
}

/** The name of a drive without label, wherever it stands. */
function nameMentions({ article }: ArticleContext, group: readonly DriveSighting[]): DriveSighting[] {
  const [first] = group;
  if (!first || first.label !== null || first.name.length < 6) return [];
  return flatMap(article.passages, ({ ordinal, text }) =>
    occurrences(text, first.name).map(({ start }) =>
      mentionAt(group, { passage: ordinal, start, surface: first.name }, "name"),
    ),
  );
}

const NOUN = /(?<noun>大讨论|主题教育|主题实践|专项整治|专项行动|专项治理|百日行动)(?:活动)?$/u;
/** What may stand in front of a noun that stands for the whole name. */
const BARE = /(?:^|[,，。;；:：、“”\s]|[次项展了把将对以的在为和与进行入始好过由实当])$/u;

/** `大讨论活动` alone is the one drive of the article that ends so. */
function nounMentions(
  { article }: ArticleContext,
  group: readonly DriveSighting[],
  known: readonly Candidate[],
): DriveSighting[] {
  const noun = NOUN.exec(group[0]?.name ?? "")?.groups?.["noun"];
  if (!noun || group.length < 2) return [];
  const others = known.filter(({ surface }) => surface.includes(noun)).length;
  if (others > group.filter(({ surface }) => surface.includes(noun)).length) return [];
  const pattern = new RegExp(`${noun}(?:活动)?`, "gu");
  return flatMap(article.passages, ({ ordinal, text }) =>
    text.includes(noun)
      ? matchesOf(text, pattern)
          .filter(({ index }) => BARE.test(text.slice(Math.max(0, index - 1), index)))
          .map((match) => mentionAt(group, { passage: ordinal, start: match.index, surface: match[0] }, "noun"))
      : [],
  );
}

interface Place {
  readonly passage: number;
  readonly start: number;
  readonly surface: string;
}

function mentionAt(group: readonly DriveSighting[], { passage, start, surface }: Place, rule: string): DriveSighting {
  const { name, label } = group[0] as DriveSighting;
  const span = { passage, start, end: start + surface.length, surface };
  return { name, label, weight: 0, method: `campaign.local.${rule}`, confidence: 0.6, ...span };
}

function isTelling(label: string, formulas: FormulaLexicon): boolean {
  return isNumberedLabel(label, formulas) || (label.length >= 3 && !formulas.never.includes(label));
}

function overlapsAny(candidate: Candidate, others: readonly Candidate[]): boolean {
  return others.some(
    ({ passage, start, end }) => passage === candidate.passage && start < candidate.end && candidate.start < end,
  );
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
