import { EntityType, RelationType } from "../../models/enums.js";
import type { OrganizationRecord, PlaceRecord, RelationRecord } from "../../models/records.js";
import { entitiesOf, type RelateContext } from "./RelateContext.js";
import { sentenceEvidence } from "./sentenceEvidence.js";

/** Finds the place of each organization: the one its name begins with, else the one it is told apart by. */
export function relateLocations({ context, entities }: RelateContext): RelationRecord[] {
  const places = entitiesOf(entities, EntityType.PLACE);
  return entitiesOf(entities, EntityType.ORGANIZATION).flatMap((organization) => {
    const place = placeOf(organization, places);
    const mention = organization.mentions[0];
    if (!place || !mention) return [];
    const named = organization.name.includes(place.name);
    const evidence = [
      sentenceEvidence(context.article, mention, named ? "located-in.name" : "located-in.article", named ? 0.85 : 0.5),
    ];
    return [{ type: RelationType.LOCATED_IN, from: organization.key, to: place.key, evidence }];
  });
}

function placeOf(organization: OrganizationRecord, places: readonly PlaceRecord[]): PlaceRecord | null {
  const { qualifier } = organization;
  return (
    places.find(({ name, aliases }) => name === qualifier || (qualifier !== null && aliases.includes(qualifier))) ??
    null
  );
}
