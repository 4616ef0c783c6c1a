import { EntityType, RelationType } from "../../models/enums.js";
import type { PlaceRecord, RelationRecord } from "../../models/records.js";
import { flatMap } from "../clean/flatMap.js";
import { placeIndex } from "../recognize/placeIndex.js";
import { entitiesOf, type RelateContext } from "./RelateContext.js";

/** The hierarchy of the places that an article names, from the lexicon: each to the nearest one above it. */
export function relatePlaces({ context, entities }: RelateContext): RelationRecord[] {
  const { byCode } = placeIndex(context.lexicon);
  const places = entitiesOf(entities, EntityType.PLACE);
  const byOwnCode = new Map(flatMap(places, (place) => (place.code === null ? [] : [[place.code, place] as const])));
  return flatMap(places, (place) => {
    const above = nearestAbove(place, byOwnCode, byCode);
    return above ? [{ type: RelationType.PART_OF, from: place.key, to: above.key, evidence: [] }] : [];
  });
}

function nearestAbove(
  place: PlaceRecord,
  named: ReadonlyMap<string, PlaceRecord>,
  byCode: ReadonlyMap<string, { readonly parent: string | null }>,
): PlaceRecord | null {
  for (let code = place.code === null ? null : (byCode.get(place.code)?.parent ?? null); code !== null;) {
    const above = named.get(code);
    if (above && above !== place) return above;
    code = byCode.get(code)?.parent ?? null;
  }
  return null;
}
