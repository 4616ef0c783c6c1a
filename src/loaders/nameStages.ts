import { EntityType } from "../models/enums.js";
import type { EntityRecord } from "../models/records.js";
import type { EntityStage, RelationStage } from "./extractArticle.js";
import type { ArticleContext } from "./recognize/ArticleContext.js";
import { recognizeLeaders } from "./recognize/leaders.js";
import { recognizeOrganizations } from "./recognize/organizations.js";
import { recognizePlaces } from "./recognize/places.js";
import { relateIssuer } from "./relate/issuer.js";
import { relateLocations } from "./relate/locations.js";
import { relateOwners } from "./relate/owners.js";
import { relatePlaces } from "./relate/places.js";
import { relatePositions } from "./relate/positions.js";
import { entitiesOf } from "./relate/RelateContext.js";
import { resolveLeaders, type ResolvedLeader } from "./resolve/leaders.js";
import { resolveOrganizations } from "./resolve/organizations.js";
import { resolvePlaces } from "./resolve/places.js";

/** Places and organizations together: names of organizations begin with names of places. */
const placesAndOrganizations: EntityStage = (context) => {
  const places = recognizePlaces(context);
  const organizations = recognizeOrganizations(context, places);
  return [...resolvePlaces(context, places), ...resolveOrganizations(context, organizations, places)];
};

/** Offices are found with their holders; the relation stage asks for the same persons again. */
const leadersOfArticle = new WeakMap<ArticleContext, readonly ResolvedLeader[]>();

function resolvedLeaders(context: ArticleContext, entities: readonly EntityRecord[]): readonly ResolvedLeader[] {
  const known = leadersOfArticle.get(context);
  if (known) return known;
  const organizations = entitiesOf(entities, EntityType.ORGANIZATION);
  const leaders = resolveLeaders(recognizeLeaders(context, organizations), organizations);
  leadersOfArticle.set(context, leaders);
  return leaders;
}

const leaders: EntityStage = (context, earlier) => resolvedLeaders(context, earlier).map(({ record }) => record);

const positions: RelationStage = ({ context, entities }) =>
  relatePositions(context, resolvedLeaders(context, entities));

export const nameEntityStages: readonly EntityStage[] = [placesAndOrganizations, leaders];

export const nameRelationStages: readonly RelationStage[] = [
  relatePlaces,
  relateOwners,
  relateLocations,
  relateIssuer,
  positions,
];
