import { EntityType } from "../models/enums.js";
import type { EntityRecord, OrganizationRecord } from "../models/records.js";
import type { EntityStage, RelationStage } from "./extractArticle.js";
import type { ArticleContext } from "./recognize/ArticleContext.js";
import { recognizeLeaders } from "./recognize/leaders.js";
import { relatePositions } from "./relate/positions.js";
import { entitiesOf } from "./relate/RelateContext.js";
import { nationalOfficeBodies } from "./resolve/nationalOfficeBodies.js";
import { officeGovernments } from "./resolve/officeGovernments.js";
import { resolveLeaders, type ResolvedLeader } from "./resolve/leaders.js";

interface FoundLeaders {
  readonly leaders: readonly ResolvedLeader[];
  /** Bodies that only the offices of the leaders name. */
  readonly governments: readonly OrganizationRecord[];
}

/** Offices are found with their holders; the relation stage asks for the same persons again. */
const leadersOfArticle = new WeakMap<ArticleContext, FoundLeaders>();

function leadersIn(context: ArticleContext, entities: readonly EntityRecord[]): FoundLeaders {
  const known = leadersOfArticle.get(context);
  if (known) return known;
  const organizations = entitiesOf(entities, EntityType.ORGANIZATION);
  const places = entitiesOf(entities, EntityType.PLACE);
  const recognized = recognizeLeaders(context, organizations, places);
  const { candidates, governments } = officeGovernments(recognized, organizations, places);
  const found = { governments, leaders: resolveLeaders(candidates, [...organizations, ...governments]) };
  leadersOfArticle.set(context, found);
  return found;
}

/** Office holders, invoked authorities, and the bodies that only their offices name; needs the organizations. */
export const leaderEntityStages: readonly EntityStage[] = [
  (context, earlier) => nationalOfficeBodies(context, entitiesOf(earlier, EntityType.ORGANIZATION)),
  (context, earlier) => leadersIn(context, earlier).governments,
  (context, earlier) => leadersIn(context, earlier).leaders.map(({ record }) => record),
];

export const leaderRelationStages: readonly RelationStage[] = [
  ({ context, entities }) => relatePositions(context, leadersIn(context, entities).leaders),
];
