import { EntityType, Level, OrganizationKind } from "../../models/enums.js";
import type { OrganizationRecord } from "../../models/records.js";
import type { ArticleContext } from "../recognize/ArticleContext.js";
import type { OrganizationCandidate } from "../recognize/OrganizationCandidate.js";
import type { PlaceCandidate } from "../recognize/places.js";
import { articlePlaces } from "./articlePlaces.js";
import { entityKeys } from "./entityKeys.js";
import { mergeOrganizations } from "./mergeOrganizations.js";
import { mentionOf, sortMentions } from "./mentionOf.js";
import type { OrganizationDraft } from "./OrganizationDraft.js";
import { OrganizationResolver } from "./OrganizationResolver.js";

/** One record for each organization of the article, with all its forms. */
export function resolveOrganizations(
  context: ArticleContext,
  candidates: readonly OrganizationCandidate[],
  places: readonly PlaceCandidate[],
): OrganizationRecord[] {
  const known = articlePlaces(context, places);
  const resolver = new OrganizationResolver(context, candidates, known);
  const drafts = mergeOrganizations(resolver.drafts);
  const owners = new Set(
    drafts.flatMap(({ owner, headClass }) =>
      owner && (headClass === "party" || owner.headClass !== "settlement") ? [owner] : [],
    ),
  );
  const fronts = new Set(candidates.flatMap(({ owner }) => (owner?.headClass === "committee" ? owner : [])));
  const standing = standingMentions(context, candidates);
  const key = entityKeys(EntityType.ORGANIZATION);
  return drafts
    .filter((draft) => draft.mentions.length > 0 && (isBody(draft, owners) || isVisited(draft, standing)))
    .map((draft) =>
      toRecord(draft, key(), {
        localPlace: isLocal(draft, resolver.main) || isVillage(draft, known.local) ? known.local : null,
        fronts,
      }),
    );
}

/** A village or street found only as a place is a body if it owns one. */
function isBody(draft: OrganizationDraft, owners: ReadonlySet<OrganizationDraft>): boolean {
  return draft.mentions.some(({ method }) => method !== SETTLEMENT_METHOD) || owners.has(draft);
}

/** A village or community that the text speaks of by itself, not only as the front of another name. */
function isVisited(draft: OrganizationDraft, standing: ReadonlySet<OrganizationCandidate>): boolean {
  return (
    draft.kind === OrganizationKind.VILLAGE_OR_COMMUNITY && draft.mentions.some((mention) => standing.has(mention))
  );
}

/** What follows the name of a village where it tells only where somebody or something is from. */
const FROM_THERE = /^(村民|居民|群众|贫困|农民|党员|老|人(?!民)|籍|附近|境内|口|路|小组|\p{Script=Han}{0,3}[组屯])/u;

/** Mentions of villages that no longer name goes over and that are more than somebody's origin. */
function standingMentions(
  { article }: ArticleContext,
  candidates: readonly OrganizationCandidate[],
): ReadonlySet<OrganizationCandidate> {
  const texts = new Map(article.passages.map(({ ordinal, text }) => [ordinal, text]));
  const longest = new Map<string, number>();
  for (const { passage, start, end } of candidates) {
    const at = `${passage}:${start}`;
    longest.set(at, Math.max(longest.get(at) ?? 0, end));
  }
  return new Set(
    candidates.filter(
      ({ method, passage, start, end }) =>
        method === SETTLEMENT_METHOD &&
        longest.get(`${passage}:${start}`) === end &&
        !FROM_THERE.test((texts.get(passage) ?? "").slice(end, end + 5)),
    ),
  );
}

const SETTLEMENT_METHOD = "organization.settlement.place";

/** A village without a place of its own is in the town or district that the article is about. */
function isVillage({ kind, name }: OrganizationDraft, local: string | null): boolean {
  return kind === OrganizationKind.VILLAGE_OR_COMMUNITY && local !== null && !name.endsWith(local);
}

/** Whether a body without a place in its name is where the article is set: the writer's own, or what belongs to it. */
function isLocal(draft: OrganizationDraft, main: OrganizationDraft | null): boolean {
  if (main === null) return false;
  for (let body: OrganizationDraft | null = draft; body; body = body.owner) {
    if (body === main || body === main.owner) return true;
  }
  return false;
}

/** @param fronts committees that are only the front part of another body's name: no forms of their own */
function toRecord(
  draft: OrganizationDraft,
  key: string,
  { localPlace, fronts }: { readonly localPlace: string | null; readonly fronts: ReadonlySet<OrganizationCandidate> },
): OrganizationRecord {
  const { name, kind, masked } = draft;
  const aliases = new Set(
    draft.mentions.flatMap((mention) => (mention.partial || fronts.has(mention) ? [] : [written(mention)])),
  );
  aliases.delete(name);
  return {
    type: EntityType.ORGANIZATION,
    key,
    name,
    aliases: [...aliases].sort(),
    mentions: sortMentions(draft.mentions.map((mention) => ({ ...mentionOf(mention), surface: written(mention) }))),
    kind,
    level: levelOf(name, kind),
    masked,
    qualifier: draft.place ?? localPlace,
  };
}

/** What the text has, which for members of a list is less than their names. */
function written(mention: OrganizationCandidate): string {
  return mention.written ?? mention.surface;
}

function levelOf(name: string, _kind: OrganizationKind): Level | null {
  if (/^(中共中央|中央|全国|国务院|国家|中华全国)/u.test(name)) return Level.CENTRAL;
  if (/(省|自治区)(委|政府|人民政府|[^市县区]{2,12}[厅局])/u.test(name)) return Level.PROVINCE;
  if (/(市|自治州|地区|盟)[^县区镇乡村]*$/u.test(name)) return Level.PREFECTURE;
  if (/(县|区|旗)[^镇乡村]*$/u.test(name)) return Level.COUNTY;
  if (/(镇|乡|街道)[^村]*$/u.test(name)) return Level.TOWNSHIP;
  return /(村|社区)/u.test(name) ? Level.VILLAGE : Level.UNIT;
}
