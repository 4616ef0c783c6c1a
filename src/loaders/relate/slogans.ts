import { EntityType, RelationType } from "../../models/enums.js";
import type { MentionRecord, RelationRecord, SloganRecord } from "../../models/records.js";
import type { CampaignScope } from "./CampaignScope.js";
import { jointEvidence } from "./jointEvidence.js";
import { entitiesOf } from "./RelateContext.js";
import type { RelateContext } from "./RelateContext.js";
import { sharedActors } from "./sharedActors.js";
import { SloganRaisers } from "./SloganRaisers.js";

/** Who raised each slogan, and in which campaign the text uses it. */
export function relateSlogans(relating: RelateContext): RelationRecord[] {
  const { entities } = relating;
  const { scope } = sharedActors(relating);
  const raisers = new SloganRaisers(relating);
  return entitiesOf(entities, EntityType.SLOGAN).flatMap((slogan) => {
    const first = bodyMention(relating, slogan);
    return first ? [...raisers.of(slogan, first), ...usedIn(relating, slogan, { first, scope })] : [];
  });
}

/** The first mention in running text: a title only repeats what the text says. */
function bodyMention({ context }: RelateContext, { mentions }: SloganRecord): MentionRecord | undefined {
  const bodies = new Set(context.article.passages.filter(({ role }) => role === "body").map(({ ordinal }) => ordinal));
  return mentions.find(({ passage }) => bodies.has(passage)) ?? mentions[0];
}

interface Use {
  readonly first: MentionRecord;
  readonly scope: CampaignScope;
}

function usedIn(relating: RelateContext, slogan: SloganRecord, { first, scope }: Use): RelationRecord[] {
  const { context } = relating;
  const belonging = scope.at(first);
  if (!belonging) return [];
  const campaign = relating.entities.find(({ key }) => key === belonging.key);
  const evidence = jointEvidence(context.article, first, campaign, belonging);
  return [{ type: RelationType.USED_IN, from: slogan.key, to: belonging.key, evidence }];
}
