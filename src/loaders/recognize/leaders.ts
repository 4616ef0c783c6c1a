import type { EntityRecord, OrganizationRecord } from "../../models/records.js";
import type { Span } from "../../models/span.js";
import { flatMap } from "../clean/flatMap.js";
import type { ArticleContext } from "./ArticleContext.js";
import type { LeaderCandidate } from "./LeaderCandidate.js";
import { LeaderFinder, type OpenRoster } from "./LeaderFinder.js";
import { compilePhraseTable } from "./phraseTable.js";
import { organizationMentions } from "./organizationMentions.js";
import { tokenEdges } from "./tokenEdges.js";

/** Bodies whose heads are no office holders in the sense of the graph. */
const NO_OFFICE = /(学生会|少先队|班委会|团支部|班|社团|研究生会|青年志愿者(协会|服务队))$/u;
const MASKED = /^[*×○Xx某＊]+$/u;

/** Finds persons by the offices they hold, and the authorities that the text invokes. */
export function recognizeLeaders(
  context: ArticleContext,
  organizations: readonly OrganizationRecord[],
  others: readonly EntityRecord[] = [],
): LeaderCandidate[] {
  const titles = context.article.passages.filter(({ role }) => role === "title").map(({ ordinal }) => ordinal);
  const mentions = organizationMentions(organizations, new Set(titles));
  const unfit = new Set(organizations.filter(({ name }) => NO_OFFICE.test(name)).map(({ key }) => key));
  const named = namedStretches([...organizations, ...others]);
  const found: LeaderCandidate[] = [];
  let roster: OpenRoster = null;
  for (const passage of context.article.passages) {
    const finder = new LeaderFinder(context, passage, { mentions, named: named.get(passage.ordinal) ?? [] });
    const result = finder.find(roster);
    roster = result.open;
    found.push(...result.found.filter((candidate) => !candidate.positions.some(isUnfit)));
  }
  return [...found, ...repeated(context, found)];

  function isUnfit({ organization }: LeaderCandidate["positions"][number]): boolean {
    return organization !== null && unfit.has(organization);
  }
}

/** Where places and organizations are named, by passage: no name of a person lies across them. */
function namedStretches(entities: readonly EntityRecord[]): Map<number, Span[]> {
  const stretches = new Map<number, Span[]>();
  for (const { mentions } of entities) {
    for (const { passage, start, end } of mentions) {
      const known = stretches.get(passage);
      if (known) known.push({ start, end });
      else stretches.set(passage, [{ start, end }]);
    }
  }
  return stretches;
}

/** Later mentions of known names, without an office beside them. */
function repeated(context: ArticleContext, found: readonly LeaderCandidate[]): LeaderCandidate[] {
  const names = new Set(
    found.filter(({ familiar, name }) => !familiar && name.length >= 2 && !MASKED.test(name)).map(({ name }) => name),
  );
  if (names.size === 0) return [];
  const table = compilePhraseTable([...names].map((phrase) => ({ phrase, value: null })));
  const taken = new Map<number, Span[]>();
  for (const { passage, start, end } of found) {
    const known = taken.get(passage);
    if (known) known.push({ start, end });
    else taken.set(passage, [{ start, end }]);
  }
  const after = context.lexicon.offices.afterAuthority;
  return flatMap(context.article.passages, ({ text, ordinal }) => {
    const here = taken.get(ordinal) ?? [];
    return table
      .scan(text)
      .filter(({ start, end, phrase }) => {
        if (here.some((span) => span.start < end && start < span.end)) return false;
        if (after.some((word) => text.startsWith(word, end)) || insideTitle(text, start)) return false;
        return phrase.length > 2 || standsAlone(context, ordinal, start);
      })
      .map(({ start, phrase }) => repetition(ordinal, start, phrase));
  });
}

function repetition(passage: number, start: number, name: string): LeaderCandidate {
  const method = "leader.repeated";
  const span = { passage, start, end: start + name.length, surface: name };
  return { name, method, confidence: 0.8, familiar: false, positions: [], ...span };
}

/** Names of two characters occur inside other words. */
function standsAlone(context: ArticleContext, passage: number, start: number): boolean {
  const edges = tokenEdges(context.tokens(passage));
  const first = edges.covering(start);
  const last = edges.covering(start + 1);
  return first?.start === start && last?.end === start + 2;
}

function insideTitle(text: string, offset: number): boolean {
  return text.lastIndexOf("《", offset) > text.lastIndexOf("》", offset);
}
