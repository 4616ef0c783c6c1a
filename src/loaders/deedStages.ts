import { flatMap } from "./clean/flatMap.js";
import type { EntityStage, RelationStage } from "./extractArticle.js";
import { recognizeActivities } from "./recognize/activities.js";
import { recognizeCampaigns } from "./recognize/campaigns.js";
import { recognizeCitedWorks } from "./recognize/citedWorks.js";
import { recognizeSlogans } from "./recognize/slogans.js";
import { relateActivities } from "./relate/activities.js";
import { relateCampaigns } from "./relate/campaigns.js";
import { relateCitedWorks } from "./relate/citedWorks.js";
import { relateSlogans } from "./relate/slogans.js";
import { resolveActivities } from "./resolve/activities.js";
import { resolveCampaigns } from "./resolve/campaigns.js";
import { resolveCitedWorks } from "./resolve/citedWorks.js";
import { resolveSlogans } from "./resolve/slogans.js";
import { EntityType } from "../models/enums.js";

/** What was done, said and cited: each stage knows the entities of the ones before it. */
export const deedEntityStages: readonly EntityStage[] = [
  (context) => resolveCitedWorks(recognizeCitedWorks(context)),
  (context, earlier) => resolveCampaigns(context, recognizeCampaigns(context), earlier),
  (context, earlier) => {
    const taken = flatMap(
      earlier.filter(({ type }) => type === EntityType.CAMPAIGN),
      ({ mentions }) => mentions,
    );
    return resolveSlogans(recognizeSlogans(context, taken));
  },
  (context, earlier) => resolveActivities(context, recognizeActivities(context, earlier)),
];

export const deedRelationStages: readonly RelationStage[] = [
  relateCitedWorks,
  relateCampaigns,
  relateSlogans,
  relateActivities,
];
