import type { ArticleContext } from "./ArticleContext.js";
import type { OrganizationCandidate } from "./OrganizationCandidate.js";

/** The rule for names made of common words alone. */
export const COMMON_METHOD = "organization.unit.common";

const SUBJECT_BEFORE = /(^|[。!！\n—]|[日讯午晚晨来][,，]?|以来[,，])\s*$/u;
const DEED_AFTER =
  /^(党委|党组|党工委|党总支|党支部|直属党支部|机关党委|工会|召开|举行|组织|开展|举办|成立|印发|下发|启动|在.{1,20}(召开|举行|举办)|[“"])/u;

const VENUE_AFTER = /^.{0,4}(会议室|礼堂|报告厅|多功能厅)/u;

/** The subject of a sentence that does something, or that has a Party body. */
function isSubject(text: string, start: number, end: number): boolean {
  if (text[start - 1] === "在" && VENUE_AFTER.test(text.slice(end, end + 8))) return true;
  return SUBJECT_BEFORE.test(text.slice(Math.max(0, start - 6), start)) && DEED_AFTER.test(text.slice(end, end + 28));
}

/** A name made of common words is one if the article uses it again, has it in its head, or names a body of it. */
export function withoutChance(
  context: ArticleContext,
  found: readonly OrganizationCandidate[],
): OrganizationCandidate[] {
  const counts = new Map<string, number>();
  for (const { surface } of found) counts.set(surface, (counts.get(surface) ?? 0) + 1);
  const heads = new Set(
    context.article.passages.filter(({ role }) => role === "title" || role === "byline").map(({ ordinal }) => ordinal),
  );
  const texts = new Map(context.article.passages.map(({ ordinal, text }) => [ordinal, text]));
  const acts = ({ passage, start, end }: OrganizationCandidate): boolean =>
    isSubject(texts.get(passage) ?? "", start, end);
  // Several colleges stand beside each other in the text of one university.
  const common = found.filter(({ method, head }) => method === COMMON_METHOD && head.endsWith("学院"));
  const colleges = new Set(common.map(({ surface }) => surface));
  if (colleges.size < 2) colleges.clear();
  const named = new Set(
    found
      .filter((candidate) => candidate.method === COMMON_METHOD)
      .filter(
        (candidate) =>
          colleges.has(candidate.surface) ||
          heads.has(candidate.passage) ||
          (counts.get(candidate.surface) ?? 0) > 1 ||
          acts(candidate),
      )
      .map(({ surface }) => surface),
  );
  const stands = (candidate: OrganizationCandidate | null): boolean =>
    candidate === null ||
    ((candidate.method !== COMMON_METHOD || named.has(candidate.surface)) && stands(candidate.owner));
  return withoutFronts(found.filter(stands));
}

const SHORTEST_TRIMMED = 4;
/** Behind an owner only a name that says much is another unit's: `某电视台致某某大学`. */
const SHORTEST_OTHER = 5;

/** `六问某某银行`: a longer form that only chance words make, of a unit that the article names by itself. */
function withoutFronts(found: readonly OrganizationCandidate[]): OrganizationCandidate[] {
  const times = new Map<string, number>();
  for (const { surface } of found.filter(isPlainUnit)) times.set(surface, (times.get(surface) ?? 0) + 1);
  const trimmed = new Map<OrganizationCandidate, OrganizationCandidate>();
  for (const candidate of found) {
    const cut = frontOf(candidate, times);
    if (cut > 0) trimmed.set(candidate, behind(candidate, cut));
  }
  return trimmed.size === 0
    ? [...found]
    : found.map((candidate) => trimmed.get(candidate) ?? ofOwner(candidate, trimmed));
}

/** How many UTF-16 code units in front of the unit's own name the form holds. */
function frontOf(candidate: OrganizationCandidate, times: ReadonlyMap<string, number>): number {
  const { surface, owner } = candidate;
  if (!isPlainUnit({ ...candidate, owner: null }) || (owner === null && times.get(surface) !== 1)) return 0;
  const from = owner === null ? 1 : owner.end - candidate.start + 1;
  for (let cut = from; surface.length - cut >= (owner ? SHORTEST_OTHER : SHORTEST_TRIMMED); cut += 1)
    if ((times.get(surface.slice(cut)) ?? 0) > 1) return cut;
  return 0;
}

function behind(candidate: OrganizationCandidate, cut: number): OrganizationCandidate {
  const { surface, start } = candidate;
  return { ...candidate, owner: null, surface: surface.slice(cut), start: start + cut, body: surface.slice(cut) };
}

/** A body of a unit whose form was too long begins with the unit's name, too. */
function ofOwner(
  candidate: OrganizationCandidate,
  trimmed: ReadonlyMap<OrganizationCandidate, OrganizationCandidate>,
): OrganizationCandidate {
  const owner = candidate.owner === null ? undefined : trimmed.get(candidate.owner);
  if (!owner || candidate.owner?.start !== candidate.start) return candidate;
  const cut = owner.start - candidate.start;
  return { ...candidate, owner, start: owner.start, surface: candidate.surface.slice(cut) };
}

function isPlainUnit({ form, headClass, owner, places, nameStart, written }: OrganizationCandidate): boolean {
  return (
    form === "full" &&
    headClass === "unit" &&
    owner === null &&
    places.length === 0 &&
    nameStart === undefined &&
    written === undefined
  );
}
