import { OrganizationKind } from "../../models/enums.js";
import { flatMap } from "../clean/flatMap.js";
import type { ArticleContext } from "../recognize/ArticleContext.js";
import type { OrganizationCandidate } from "../recognize/OrganizationCandidate.js";
import type { OrganizationDraft } from "./OrganizationDraft.js";
import { matchesOf } from "../clean/matchesOf.js";

/** The body that an article is by or about, and the unit it belongs to. */
export interface MainBody {
  readonly body: OrganizationDraft | null;
  readonly unit: OrganizationDraft | null;
  /** In the title, the byline or the signature. */
  readonly isNamedAtHead: boolean;
}

const LEAD = 4;
/** What stands before the subject of a sentence. */
const SUBJECT = /(^|[。,，:：;；!！\s—日讯午])$/u;
/** Where the writer's people go, or guests come from: `某校长赴甲大学、乙大学调研`, `邀请某院士、某大学教授`. */
const VISITED = /(?:赴|前往|走进|应邀到|专程到|邀请|特邀|聘请)(?:了|到)?(?:[^,，。;；]{2,16}[、和])*$/u;
/** Where something takes place; the unit is the university that has it. */
const CAMPUS = /校区$/u;
const UNIT_CLASSES = new Set(["unit", "settlement", "department"]);

/** Named in the byline or title, else the first one of the opening passages; of nested names the outermost. */
export function mainBodyOf(
  context: ArticleContext,
  candidates: readonly OrganizationCandidate[],
  draftOf: (candidate: OrganizationCandidate) => OrganizationDraft | null,
): MainBody {
  const roles = new Map(context.article.passages.map(({ ordinal, role }) => [ordinal, role]));
  const fit = candidates.filter((candidate) => {
    const { form, national, kind, headClass } = candidate;
    const named = form === "full" || (form === "relative" && draftOf(candidate) !== null);
    return (
      named &&
      (!national || kind === OrganizationKind.COMPANY) &&
      kind !== OrganizationKind.MEDIA &&
      headClass !== "group"
    );
  });
  const byRole = (role: string): OrganizationCandidate[] => fit.filter(({ passage }) => roles.get(passage) === role);
  const signed = context.article.issuerLine;
  const counts = new Map<string, number>();
  for (const { surface } of fit) counts.set(surface, (counts.get(surface) ?? 0) + 1);
  const texts = new Map(context.article.passages.map(({ ordinal, text }) => [ordinal, text]));
  const visited = new Set(
    fit
      .filter(({ passage, start }) => passage < LEAD && VISITED.test((texts.get(passage) ?? "").slice(0, start)))
      .map(({ surface }) => surface),
  );
  const lead = fit.filter(
    ({ passage, headClass, national, start, surface, owner }) =>
      passage < LEAD &&
      !visited.has(surface) &&
      !visited.has(owner?.surface ?? "") &&
      !CAMPUS.test(surface) &&
      (UNIT_CLASSES.has(headClass) || headClass === "party" || national !== null) &&
      ((counts.get(surface) ?? 0) > 1 || SUBJECT.test((texts.get(passage) ?? "").slice(0, start))) &&
      (national === null || (passage < 2 && SUBJECT.test((texts.get(passage) ?? "").slice(0, start)))),
  );
  const pool = [
    signed ? fit.filter(({ surface }) => signed.includes(surface)) : [],
    byRole("byline"),
    byRole("title"),
    lead,
  ].find((found) => found.length > 0);
  const chosen = pool ? outermost(pool) : null;
  const body = chosen ? draftOf(chosen) : null;
  return { body, unit: body ? unitOf(body) : null, isNamedAtHead: pool !== undefined && pool !== lead };
}

function outermost(pool: readonly OrganizationCandidate[]): OrganizationCandidate {
  const first = pool[0] as OrganizationCandidate;
  return pool
    .filter(({ passage, start }) => passage === first.passage && start <= first.start)
    .reduce((best, candidate) => (candidate.end > best.end ? candidate : best), first);
}

function unitOf(draft: OrganizationDraft): OrganizationDraft | null {
  // `中共某校委员会`: an ending of offices, but a body of the school.
  if (draft.kind === OrganizationKind.PARTY_COMMITTEE && draft.owner) return unitOf(draft.owner);
  if (draft.kind !== OrganizationKind.COMPANY && draft.mentions.some(({ national }) => national !== null)) return null;
  if (UNIT_CLASSES.has(draft.headClass) || draft.headClass === "organ") return draft;
  return draft.owner ? unitOf(draft.owner) : null;
}

/**
 * Last characters of the words that a text calls the writer's own unit by: `校` of `我校`, `全校`, and of common words for a
 * unit that it uses again and again.
 */
export function ownWordsOf(
  { article }: ArticleContext,
  candidates: readonly OrganizationCandidate[] = [],
): ReadonlySet<string> {
  const found = flatMap(article.passages, ({ text }) => matchesOf(text, OWN_WORD));
  const words = new Set(found.map((match) => (match[1] as string).slice(-1)));
  const common = flatMap(candidates, ({ form, headClass, head, relative }) =>
    form === "bare" && headClass === "unit"
      ? [head]
      : form === "relative" && COMMON_UNIT.test(relative)
        ? [relative]
        : [],
  );
  for (const word of new Set(common)) {
    if (COMMON_UNIT.test(word) && common.filter((other) => other === word).length > 1) words.add(word);
  }
  return words;
}

const OWN_WORD = /[我本全](校|院|局|厂|公司|集团|行|所|矿|站|委(?!员))/gu;
const COMMON_UNIT = /^(公司|集团|医院|学校|学院|大学|中学|小学|银行|工厂)$/u;
