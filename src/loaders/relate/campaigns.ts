import { CampaignScope as Scope, EntityType, RelationType } from "../../models/enums.js";
import type { CampaignRecord, MentionRecord, RelationRecord } from "../../models/records.js";
import { sentenceAt } from "../recognize/sentenceAt.js";
import { plainForm } from "../recognize/plainForm.js";
import { Actors } from "./Actors.js";
import { CampaignScope } from "./CampaignScope.js";
import { jointEvidence } from "./jointEvidence.js";
import { entitiesOf } from "./RelateContext.js";
import type { RelateContext } from "./RelateContext.js";
import { sentenceEvidence } from "./sentenceEvidence.js";

/** Which campaign is part of which, and which bodies carry them out. */
export function relateCampaigns(relating: RelateContext): RelationRecord[] {
  const { context, entities } = relating;
  const campaigns = entitiesOf(entities, EntityType.CAMPAIGN);
  const actors = new Actors(context, entities);
  const scope = new CampaignScope(context, entities);
  return campaigns.flatMap((campaign) => [
    ...partOf(relating, campaign, scope),
    ...runBy(relating, campaign, actors),
    ...runByBearers(relating, campaign),
  ]);
}

function partOf(
  { context, entities }: RelateContext,
  campaign: CampaignRecord,
  scope: CampaignScope,
): RelationRecord[] {
  const campaigns = entitiesOf(entities, EntityType.CAMPAIGN);
  const parent =
    statedParent(context.lexicon.campaigns.campaigns, campaign, campaigns) ?? contextParent(campaign, scope);
  const [mention] = campaign.mentions;
  if (!parent || !mention || parent === campaign) return [];
  const together =
    campaign.mentions.find(({ passage }) => parent.mentions.some((other) => other.passage === passage)) ?? mention;
  const evidence = [sentenceEvidence(context.article, together, "campaign.partOf", 0.75)];
  return [{ type: RelationType.PART_OF, from: campaign.key, to: parent.key, evidence }];
}

/** By the lexicon, or because the name of a local drive begins with that of a national one. */
function statedParent(
  lexicon: readonly { readonly key: string; readonly partOf: string | null }[],
  campaign: CampaignRecord,
  campaigns: readonly CampaignRecord[],
): CampaignRecord | null {
  const entry = lexicon.find(({ key }) => key === campaign.lexiconKey);
  if (entry) return campaigns.find(({ lexiconKey }) => entry.partOf !== null && lexiconKey === entry.partOf) ?? null;
  const plain = plainForm(campaign.name);
  return (
    campaigns.find(
      ({ scope, name }) => scope === Scope.NATIONAL && plain.startsWith(plainForm(name).replace(/活动$/u, "")),
    ) ?? null
  );
}

/** A local drive in an article about a national one is part of it. */
function contextParent(campaign: CampaignRecord, scope: CampaignScope): CampaignRecord | null {
  const { main } = scope;
  return campaign.scope === Scope.LOCAL && main?.scope === Scope.NATIONAL ? main : null;
}

const CARRIES_OUT =
  /开展|推进|实施|组织|部署|决定|启动|深入|参加|抓好|抓实|推动|动员|领导|掀起|推行|要求|纳入|扎实|搞好|把|将|在|落实|认真|列为|统筹|以/u;

function runBy({ context, entities }: RelateContext, campaign: CampaignRecord, actors: Actors): RelationRecord[] {
  const found = new Map<string, { mention: MentionRecord; confidence: number; method: string }>();
  for (const mention of campaign.mentions) {
    const passage = context.article.passages.find(({ ordinal }) => ordinal === mention.passage);
    if (!passage || passage.role === "date") continue;
    const sentence = sentenceAt(passage, mention.start);
    const around = passage.text.slice(sentence.start, Math.min(sentence.end, mention.end + 12));
    if (!CARRIES_OUT.test(around)) continue;
    const acting = actors.at(mention);
    if (!acting || acting.method === "actor.passage") continue;
    for (const key of acting.keys) {
      const known = found.get(key);
      if (!known || known.confidence < acting.confidence)
        found.set(key, { mention, confidence: acting.confidence, method: acting.method });
    }
  }
  return [...found].map(([key, { mention, confidence, method }]) => ({
    type: RelationType.RUNS,
    from: key,
    to: campaign.key,
    evidence: jointEvidence(
      context.article,
      mention,
      entities.find((entity) => entity.key === key),
      { method: method.replace("actor", "runs"), confidence },
    ),
  }));
}

/** A leading group or office that bears the campaign's name was set up for it. */
function runByBearers({ context, entities }: RelateContext, campaign: CampaignRecord): RelationRecord[] {
  const forms = [campaign.name, ...campaign.aliases].map(plainForm).filter(({ length }) => length >= 4);
  return entitiesOf(entities, EntityType.ORGANIZATION).flatMap((organization) => {
    const [mention] = organization.mentions;
    if (!mention || !forms.some((form) => plainForm(organization.name).includes(form))) return [];
    const evidence = [sentenceEvidence(context.article, mention, "runs.name", 0.8)];
    return [{ type: RelationType.RUNS, from: organization.key, to: campaign.key, evidence }];
  });
}
