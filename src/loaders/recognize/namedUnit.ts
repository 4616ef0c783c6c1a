import type { OrganizationCandidate } from "./OrganizationCandidate.js";
import type { Surroundings } from "./organizationBody.js";
import type { ShortUnit } from "./shortUnits.js";

/** A unit with a name that is known as a whole. */
export function namedUnit(
  { text, passage }: Surroundings,
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
    places: [],
    owner: null,
    body: text.slice(start, end),
    national: null,
    masked: false,
  };
}
