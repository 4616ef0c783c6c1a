import { EntityType } from "../models/enums.js";
import type { EntityRecord } from "../models/records.js";
import type { EntityStage, RelationStage } from "./extractArticle.js";
import type { ArticleContext } from "./recognize/ArticleContext.js";
import { recognizeLeaders } from "./recognize/leaders.js";
import { relatePositions } from "./relate/positions.js";
import { entitiesOf } from "./relate/RelateContext.js";
import { nationalOfficeBodies } from "./resolve/nationalOfficeBodies.js";
import { resolveLeaders, type ResolvedLeader } from "./resolve/leaders.js";

/** Offices are found with their holders; the relation stage asks for the same persons again. */
const leadersOfArticle = new WeakMap<ArticleContext, readonly ResolvedLeader[]>();

function resolvedLeaders(context: ArticleContext, entities: readonly EntityRecord[]): readonly ResolvedLeader[] {
  const known = leadersOfArticle.get(context);
  if (known) return known;
  const organizations = entitiesOf(entities, EntityType.ORGANIZATION);
  const places = entitiesOf(entities, EntityType.PLACE);
  const leaders = resolveLeaders(recognizeLeaders(context, organizations, places), organizations);
  leadersOfArticle.set(context, leaders);
  return leaders;
}

/** Office holders and invoked authorities; needs the organizations of the article. */
export const leaderEntityStages: readonly EntityStage[] = [
  (context, earlier) => nationalOfficeBodies(context, entitiesOf(earlier, EntityType.ORGANIZATION)),
  (context, earlier) => resolvedLeaders(context, earlier).map(({ record }) => record),
];

export const leaderRelationStages: readonly RelationStage[] = [
  ({ context, entities }) => relatePositions(context, resolvedLeaders(context, entities)),
];
