import { EntityType, Level, RelationType } from "../../models/enums.js";
import type { OrganizationRecord, PlaceRecord, RelationRecord } from "../../models/records.js";
import { flatMap } from "../clean/flatMap.js";
import { placeIndex } from "../recognize/placeIndex.js";
import { entitiesOf, type RelateContext } from "./RelateContext.js";
import { namedEvidence } from "./namedEvidence.js";

/** Finds the place of each organization: the one its name begins with, else the one it is told apart by. */
export function relateLocations({ context, entities }: RelateContext): RelationRecord[] {
  const places = entitiesOf(entities, EntityType.PLACE);
  const { shortFormOf } = placeIndex(context.lexicon);
  return flatMap(entitiesOf(entities, EntityType.ORGANIZATION), (organization) => {
    const place = placeOf(organization, places, shortFormOf);
    if (!place || isTooWide(organization, place) || isItself(organization, place)) return [];
    const told = organization.name.includes(place.name)
      ? { method: "located-in.name", confidence: 0.85 }
      : { method: "located-in.article", confidence: 0.5 };
    const evidence = namedEvidence(context.article, organization, place, told);
    return [{ type: RelationType.LOCATED_IN, from: organization.key, to: place.key, evidence }];
  });
}

/** A province tells where its own bodies are; of all others it tells whose they are. */
function isTooWide(body: OrganizationRecord, { name, level }: PlaceRecord): boolean {
  return level === Level.PROVINCE && body.level !== Level.PROVINCE && !MUNICIPALITY.test(name);
}

const MUNICIPALITY = /^(北京|上海|天津|重庆)/u;

/** A village or street is not in itself. */
function isItself({ name }: OrganizationRecord, place: PlaceRecord): boolean {
  return name === place.name || place.aliases.includes(name);
}

/** The place by its name, by another of its names, else by its short form: `湖州` for `湖州市`. */
function placeOf(
  { name: body, qualifier }: OrganizationRecord,
  places: readonly PlaceRecord[],
  shortFormOf: (name: string) => string | null,
): PlaceRecord | null {
  if (qualifier === null) return null;
  const named = places.find(({ name, aliases }) => name === qualifier || aliases.includes(qualifier));
  const short = shortFormOf(qualifier) ?? qualifier;
  const called = places.filter(({ name }) => name === short || shortFormOf(name) === short);
  // `某某县` that has become `某某市` is both: the body bears the name of its time.
  const borne = called.find(({ name }) => body.startsWith(name));
  if (borne) return borne;
  const place = named ?? called[0] ?? null;
  return place && bearsAnotherLevel(body, place.name, shortFormOf(place.name)) ? null : place;
}

function bearsAnotherLevel(body: string, place: string, short: string | null): boolean {
  return (
    short !== null &&
    short.length >= 2 &&
    body.startsWith(short) &&
    LEVEL.test(body[short.length] ?? "") &&
    !body.startsWith(place)
  );
}

const LEVEL = /^[省市县区州旗镇乡]$/u;
