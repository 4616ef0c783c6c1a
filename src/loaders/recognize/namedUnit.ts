import type { OrganizationCandidate } from "./OrganizationCandidate.js";
import type { Surroundings } from "./organizationBody.js";
import type { Span } from "../../models/span.js";
import type { PlaceCandidate } from "./places.js";
import type { ShortUnit } from "./shortUnits.js";

/** A unit with a name that is known as a whole. */
export function namedUnit(
  { text, passage, placeEnding }: Surroundings,
  { start, end, kind }: ShortUnit,
  method: string,
): OrganizationCandidate {
  return {
    passage,
    start,
    end,
    surface: text.slice(start, end),
    method,
    confidence: 0.6,
    form: "full",
    kind,
    headClass: "unit",
    head: "",
    relative: "",
    deictic: null,
    places: placeIn({ start, end }, placeEnding),
    owner: null,
    body: text.slice(start, end),
    national: null,
    masked: false,
  };
}

/** The place that a name begins with: `某某网`. */
function placeIn({ start, end }: Span, placeEnding: Surroundings["placeEnding"]): readonly PlaceCandidate[] {
  for (let at = start + 2; at < end; at += 1) {
    const place = placeEnding.get(at);
    if (place?.start === start) return [place];
  }
  return [];
}
