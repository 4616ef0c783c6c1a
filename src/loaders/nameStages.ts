import { OrganizationKind } from "../models/enums.js";
import type { EntityStage, RelationStage } from "./extractArticle.js";
import { recognizeOrganizations } from "./recognize/organizations.js";
import type { OrganizationCandidate } from "./recognize/OrganizationCandidate.js";
import { recognizePlaces, type PlaceCandidate } from "./recognize/places.js";
import { relateIssuer } from "./relate/issuer.js";
import { relateLocations } from "./relate/locations.js";
import { relateOwners } from "./relate/owners.js";
import { relatePlaces } from "./relate/places.js";
import { resolveOrganizations } from "./resolve/organizations.js";
import { resolvePlaces } from "./resolve/places.js";

/** Places and organizations together: names of organizations begin with names of places. */
const placesAndOrganizations: EntityStage = (context) => {
  const places = recognizePlaces(context);
  const organizations = recognizeOrganizations(context, places);
  const bodies = resolveOrganizations(context, organizations, places);
  return [...resolvePlaces(context, outsideMedia(places, organizations)), ...bodies];
};

/** The province in the name of a newspaper is not a place that the text speaks of. */
function outsideMedia(
  places: readonly PlaceCandidate[],
  organizations: readonly OrganizationCandidate[],
): PlaceCandidate[] {
  const media = organizations.filter(({ kind }) => kind === OrganizationKind.MEDIA);
  return places.filter(
    (place) =>
      !media.some(({ passage, start, end }) => passage === place.passage && start <= place.start && place.end <= end),
  );
}

export const nameEntityStages: readonly EntityStage[] = [placesAndOrganizations];

export const nameRelationStages: readonly RelationStage[] = [relatePlaces, relateOwners, relateLocations, relateIssuer];
