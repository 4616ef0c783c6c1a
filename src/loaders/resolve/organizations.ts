import { EntityType, OrganizationKind } from "../../models/enums.js";
import type { OrganizationRecord } from "../../models/records.js";
import { flatMap } from "../clean/flatMap.js";
import type { ArticleContext } from "../recognize/ArticleContext.js";
import type { OrganizationCandidate } from "../recognize/OrganizationCandidate.js";
import type { PlaceCandidate } from "../recognize/places.js";
import { articlePlaces } from "./articlePlaces.js";
import { entityKeys } from "./entityKeys.js";
import { kindOfPart } from "./kindOfPart.js";
import { mergeOrganizations } from "./mergeOrganizations.js";
import { mentionOf, sortMentions } from "./mentionOf.js";
import type { OrganizationDraft } from "./OrganizationDraft.js";
import { organizationLevel, placeLevels, type PlaceLevels } from "./organizationLevel.js";
import { OrganizationResolver } from "./OrganizationResolver.js";
import { ownPaper } from "./ownPaper.js";
import { SettlementBodies } from "./settlementBodies.js";

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
    flatMap(drafts, ({ owner, headClass }) =>
      owner && (headClass === "party" || owner.headClass !== "settlement") ? [owner] : [],
    ),
  );
  const fronts = new Set(flatMap(candidates, ({ owner }) => (owner?.headClass === "committee" ? [owner] : [])));
  const settlements = new SettlementBodies(context, candidates, owners);
  const inner = innerFronts(candidates);
  const titles = titleMentions(context, candidates);
  const levels = placeLevels(places);
  const township = onlyTownship(places);
  const key = entityKeys(EntityType.ORGANIZATION);
  const own = ownPaper(context, drafts);
  return drafts
    .filter((draft) => draft.mentions.length > 0 && settlements.isBody(draft) && !isFrontOnly(draft, inner, drafts))
    .map((draft) =>
      toRecord(draft, key(), {
        localPlace: isVillage(draft, known.local)
          ? (township ?? known.local)
          : isLocal(draft, resolver.main)
            ? known.local
            : null,
        fronts,
        titles,
        levels,
        ownForm: own?.paper === draft ? own.form : null,
      }),
    );
}

/** Mentions that only begin the name of a unit. */
function innerFronts(candidates: readonly OrganizationCandidate[]): ReadonlySet<OrganizationCandidate> {
  return new Set(flatMap(candidates, ({ owner, headClass }) => (owner && headClass === "unit" ? [owner] : [])));
}

const FRONT_KINDS: ReadonlySet<OrganizationKind> = new Set([OrganizationKind.MEDIA]);

/** A medium that the article names only inside the name of another unit, and no other body of which it names. */
function isFrontOnly(
  draft: OrganizationDraft,
  inner: ReadonlySet<OrganizationCandidate>,
  drafts: readonly OrganizationDraft[],
): boolean {
  if (!FRONT_KINDS.has(draft.kind) || !draft.mentions.every((mention) => inner.has(mention))) return false;
  return drafts.every(({ owner, headClass }) => owner !== draft || headClass === "unit");
}

/** The one town or township that the article names. */
function onlyTownship(places: readonly PlaceCandidate[]): string | null {
  const names = new Set(flatMap(places, ({ surface }) => (/[镇乡]$/u.test(surface) ? [surface] : [])));
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

/** A village without a place of its own is in the town or district that the article is about. */
function isVillage({ kind, name }: OrganizationDraft, local: string | null): boolean {
  return kind === OrganizationKind.VILLAGE_OR_COMMUNITY && local !== null && !name.endsWith(local);
}

/** Universities and groups of companies work in other places than their own. */
const WIDE = /大学|集团/u;

/** Whether a body without a place in its name is where the article is set: the writer's own, or what belongs to it. */
function isLocal(draft: OrganizationDraft, main: OrganizationDraft | null): boolean {
  if (main === null || WIDE.test(main.name) || WIDE.test(draft.name)) return false;
  const line: OrganizationDraft[] = [];
  for (let body: OrganizationDraft | null = draft; body; body = body.owner) line.push(body);
  // A part of a ministry is no more local than the ministry.
  if (line.some(({ mentions }) => mentions.some(({ national }) => national !== null))) return false;
  return line.some((body) => body === main || body === main.owner);
}

interface RecordContext {
  readonly localPlace: string | null;
  /** Committees that are only the front part of another body's name: no forms of their own. */
  readonly fronts: ReadonlySet<OrganizationCandidate>;
  /** Common words for bodies that are only the beginning of an office: `党委书记`. */
  readonly titles: ReadonlySet<OrganizationCandidate>;
  readonly levels: PlaceLevels;
  /** What a newspaper calls itself, which is no mention of an actor. */
  readonly ownForm: string | null;
}

function toRecord(
  draft: OrganizationDraft,
  key: string,
  { localPlace, fronts, titles, levels, ownForm }: RecordContext,
): OrganizationRecord {
  const { name, masked } = draft;
  const aliases = new Set(
    flatMap(draft.mentions, (mention) =>
      mention.partial || fronts.has(mention) || titles.has(mention) ? [] : [written(mention)],
    ),
  );
  if (ownForm !== null) aliases.add(ownForm);
  aliases.delete(name);
  return {
    type: EntityType.ORGANIZATION,
    key,
    name,
    aliases: [...aliases].sort(),
    mentions: sortMentions(draft.mentions.map((mention) => ({ ...mentionOf(mention), surface: written(mention) }))),
    kind: kindOfPart(draft),
    level: organizationLevel(draft, levels),
    masked,
    qualifier: draft.place ?? localPlace,
  };
}

const OFFICE = /^(专职)?(书记|副书记|委员|成员|班子|领导班子|中心组)/u;

function titleMentions(
  { article }: ArticleContext,
  candidates: readonly OrganizationCandidate[],
): ReadonlySet<OrganizationCandidate> {
  const texts = new Map(article.passages.map(({ ordinal, text }) => [ordinal, text]));
  return new Set(
    candidates.filter(
      ({ form, headClass, passage, end }) =>
        form === "bare" && headClass === "party" && OFFICE.test((texts.get(passage) ?? "").slice(end, end + 6)),
    ),
  );
}

/** What the text has, which for members of a list is less than their names. */
function written(mention: OrganizationCandidate): string {
  return mention.written ?? mention.surface;
}
