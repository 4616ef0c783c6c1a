import type { EntityStage, RelationStage } from "./extractArticle.js";
import { recognizeOrganizations } from "./recognize/organizations.js";
import { recognizePlaces } from "./recognize/places.js";
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
  return [...resolvePlaces(context, places), ...resolveOrganizations(context, organizations, places)];
};

export const nameEntityStages: readonly EntityStage[] = [placesAndOrganizations];

export const nameRelationStages: readonly RelationStage[] = [relatePlaces, relateOwners, relateLocations, relateIssuer];
