import { Level, OrganizationKind } from "../../models/enums.js";
import type { PlaceCandidate } from "../recognize/places.js";
import type { OrganizationDraft } from "./OrganizationDraft.js";

/** Levels of places by all their names. */
export type PlaceLevels = ReadonlyMap<string, Level>;

const CENTRAL = /^(中共中央|中央|全国|国务院|国家|中华全国)/u;
/** What an organization that has no administrative level is. */
const UNITS: ReadonlySet<OrganizationKind> = new Set([
  OrganizationKind.SCHOOL,
  OrganizationKind.HOSPITAL,
  OrganizationKind.COMPANY,
  OrganizationKind.MEDIA,
  OrganizationKind.OTHER,
]);
const UNIT_WORD = /^(校|学校|院|学院|医院|公司|集团|厂|中心|系|科|班)/u;
/** Words for places at the beginning of a name. */
const WORDS: readonly (readonly [RegExp, Level])[] = [
  [/^(省|自治区)/u, Level.PROVINCE],
  [/^(市|州|盟|地委|地区|行署|自治州)/u, Level.PREFECTURE],
  [/^(县|区|旗)/u, Level.COUNTY],
  [/^(镇|乡|街道)/u, Level.TOWNSHIP],
  [/^(村|社区)/u, Level.VILLAGE],
];
/** Last characters of masked or unlisted places. */
const ENDINGS: readonly (readonly [RegExp, Level])[] = [
  [/(村|社区)$/u, Level.VILLAGE],
  [/(镇|乡|街道)$/u, Level.TOWNSHIP],
  [/(县|区|旗)$/u, Level.COUNTY],
  [/(市|州|盟|地区)$/u, Level.PREFECTURE],
  [/(省|自治区)$/u, Level.PROVINCE],
];

/** The levels of the places of an article, by name and by full name. */
export function placeLevels(places: readonly PlaceCandidate[]): PlaceLevels {
  const levels = new Map<string, Level>();
  for (const { surface, level, divisions, masked } of places) {
    levels.set(surface, masked ? (levelByEnding(surface) ?? level) : level);
    for (const division of divisions) levels.set(division.name, division.level);
  }
  return levels;
}

/**
 * Where a body stands: a unit (a school, a company, and every body of one) apart, all others by the place that their name
 * begins with, or by that of what they belong to; null where the article does not tell.
 */
export function organizationLevel(draft: OrganizationDraft, levels: PlaceLevels): Level | null {
  const chain: OrganizationDraft[] = [];
  for (let body: OrganizationDraft | null = draft; body; body = body.owner) chain.push(body);
  const inner = chain.map(unitLevel).find((level) => level !== null);
  const level = inner ?? chain.map((body) => ownLevel(body, levels)).find((found) => found !== null);
  if (level !== undefined && level !== null) return level;
  return draft.kind === OrganizationKind.PARTY_BRANCH ? Level.UNIT : null;
}

/** The level of units and of what is no larger than a township, which all their bodies share. */
function unitLevel({ name, kind, headClass, mentions }: OrganizationDraft): Level | null {
  if (CENTRAL.test(name) || mentions.some(({ national }) => national !== null)) return null;
  if (kind === OrganizationKind.VILLAGE_OR_COMMUNITY) return Level.VILLAGE;
  if (headClass === "unit" && UNITS.has(kind)) return Level.UNIT;
  return headClass === "settlement" ? Level.TOWNSHIP : null;
}

function ownLevel({ name, place, mentions }: OrganizationDraft, levels: PlaceLevels): Level | null {
  const national = mentions.find((mention) => mention.national !== null)?.national;
  if (national) return national.level;
  if (CENTRAL.test(name)) return Level.CENTRAL;
  const placed = place === null ? null : levelOfPlace(name, place, levels);
  if (placed !== null) return placed;
  if (UNIT_WORD.test(name)) return Level.UNIT;
  return WORDS.find(([word]) => word.test(name))?.[1] ?? null;
}

/** The level of the place if the name begins with it, other places in front of it passed over. */
function levelOfPlace(name: string, place: string, levels: PlaceLevels): Level | null {
  const short = place.replace(/[省市县区州旗]$/u, "");
  const named = name.includes(place) || (short.length > 1 && name.includes(short));
  return named ? (levels.get(place) ?? levelByEnding(place)) : null;
}

function levelByEnding(place: string): Level | null {
  return ENDINGS.find(([ending]) => ending.test(place))?.[1] ?? null;
}
