import { EntityType, Level, type OrganizationKind } from "../../models/enums.js";
import type { OrganizationRecord } from "../../models/records.js";
import type { ArticleContext } from "../recognize/ArticleContext.js";
import type { OrganizationCandidate } from "../recognize/OrganizationCandidate.js";
import type { PlaceCandidate } from "../recognize/places.js";
import { articlePlaces } from "./articlePlaces.js";
import { entityKeys } from "./entityKeys.js";
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
  const { drafts } = resolver;
  const owners = new Set(
    drafts.flatMap(({ owner, headClass }) =>
      owner && (headClass === "party" || owner.headClass !== "settlement") ? [owner] : [],
    ),
  );
  const key = entityKeys(EntityType.ORGANIZATION);
  return drafts
    .filter((draft) => draft.mentions.length > 0 && isBody(draft, owners))
    .map((draft) => toRecord(draft, key(), isLocal(draft, resolver.main) ? known.main : null));
}

/** A village or street found only as a place is a body if it owns one. */
function isBody(draft: OrganizationDraft, owners: ReadonlySet<OrganizationDraft>): boolean {
  return draft.mentions.some(({ method }) => method !== "organization.settlement.place") || owners.has(draft);
}

/** Whether a body without a place in its name is where the article is set: the writer's own, or what belongs to it. */
function isLocal(draft: OrganizationDraft, main: OrganizationDraft | null): boolean {
  if (main === null) return false;
  for (let body: OrganizationDraft | null = draft; body; body = body.owner) {
    if (body === main || body === main.owner) return true;
  }
  return false;
}

function toRecord(draft: OrganizationDraft, key: string, localPlace: string | null): OrganizationRecord {
  const { name, kind, masked } = draft;
  const aliases = new Set(draft.mentions.map(({ surface }) => surface));
  aliases.delete(name);
  return {
    type: EntityType.ORGANIZATION,
    key,
    name,
    aliases: [...aliases].sort(),
    mentions: sortMentions(draft.mentions.map(mentionOf)),
    kind,
    level: levelOf(name, kind),
    masked,
    qualifier: draft.place ?? localPlace,
  };
}

function levelOf(name: string, _kind: OrganizationKind): Level | null {
  if (/^(中共中央|中央|全国|国务院|国家|中华全国)/u.test(name)) return Level.CENTRAL;
  if (/(省|自治区)(委|政府|人民政府|[^市县区]{2,12}[厅局])/u.test(name)) return Level.PROVINCE;
  if (/(市|自治州|地区|盟)[^县区镇乡村]*$/u.test(name)) return Level.PREFECTURE;
  if (/(县|区|旗)[^镇乡村]*$/u.test(name)) return Level.COUNTY;
  if (/(镇|乡|街道)[^村]*$/u.test(name)) return Level.TOWNSHIP;
  return /(村|社区)/u.test(name) ? Level.VILLAGE : Level.UNIT;
}
