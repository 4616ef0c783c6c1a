import { CampaignScope as Scope, EntityType, RelationType } from "../../models/enums.js";
import type { CampaignLexicon } from "../../models/lexicon/CampaignLexicon.js";
import type { CampaignRecord, RelationRecord } from "../../models/records.js";
import { flatMap } from "../clean/flatMap.js";
import type { SegmentedArticle } from "../segment/SegmentedArticle.js";
import { knownCampaign } from "../recognize/knownCampaign.js";
import { plainForm } from "../recognize/plainForm.js";
import type { CampaignScope } from "./CampaignScope.js";
import { relateRunners } from "./campaignRunners.js";
import { entitiesOf } from "./RelateContext.js";
import type { RelateContext } from "./RelateContext.js";
import { sharedActors } from "./sharedActors.js";
import { sentenceEvidence } from "./sentenceEvidence.js";

/** Which campaign is part of which, and which bodies carry them out. */
export function relateCampaigns(relating: RelateContext): RelationRecord[] {
  const { entities } = relating;
  const campaigns = entitiesOf(entities, EntityType.CAMPAIGN);
  const { scope } = sharedActors(relating);
  return [...flatMap(campaigns, (campaign) => partOf(relating, campaign, scope)), ...relateRunners(relating, scope)];
}

function partOf(
  { context, entities }: RelateContext,
  campaign: CampaignRecord,
  scope: CampaignScope,
): RelationRecord[] {
  const campaigns = entitiesOf(entities, EntityType.CAMPAIGN);
  const parent =
    statedParent(context.lexicon.campaigns, campaign, campaigns) ??
    contextParent(context.article, campaign, frameOf(context.article, campaigns, scope.main));
  const [mention] = campaign.mentions;
  if (!parent || !mention || parent === campaign) return [];
  const together =
    campaign.mentions.find(({ passage }) => parent.mentions.some((other) => other.passage === passage)) ?? mention;
  const evidence = [sentenceEvidence(context.article, together, "campaign.partOf", 0.75)];
  return [{ type: RelationType.PART_OF, from: campaign.key, to: parent.key, evidence }];
}

/** By the lexicon, or because the name of a local drive begins with that of a national one. */
function statedParent(
  lexicon: CampaignLexicon,
  campaign: CampaignRecord,
  campaigns: readonly CampaignRecord[],
): CampaignRecord | null {
  const entry = knownCampaign(lexicon, campaign.lexiconKey);
  if (entry) return campaigns.find(({ lexiconKey }) => entry.partOf !== null && lexiconKey === entry.partOf) ?? null;
  const plain = plainForm(campaign.name);
  return (
    campaigns.find(
      ({ scope, name }) => scope === Scope.NATIONAL && plain.startsWith(plainForm(name).replace(/活动$/u, "")),
    ) ?? null
  );
}

/** A local drive in an article about a national one is part of it, unless the title names both side by side. */
function contextParent(
  { passages }: SegmentedArticle,
  campaign: CampaignRecord,
  main: CampaignRecord | null,
): CampaignRecord | null {
  if (campaign.scope !== Scope.LOCAL || main?.scope !== Scope.NATIONAL) return null;
  const titles = passages.filter(({ role }) => role === "title").map(({ ordinal }) => ordinal);
  const titled = campaign.mentions.some(({ passage }) => titles.includes(passage));
  return titled ? null : main;
}

/** What the article is about, else the national campaign with which it opens: `某活动开展以来,…`. */
function frameOf(
  { passages }: SegmentedArticle,
  campaigns: readonly CampaignRecord[],
  main: CampaignRecord | null,
): CampaignRecord | null {
  if (main?.scope === Scope.NATIONAL) return main;
  const first = passages.find(({ role }) => role === "body");
  if (!first) return null;
  const opens = ({ mentions }: CampaignRecord): boolean =>
    mentions.some(
      ({ passage, start, end }) =>
        passage === first.ordinal &&
        start <= LATEST_OPENING &&
        /^[^,，。;；]{0,6}(?:以来|过程中|期间|中)[,，]/u.test(first.text.slice(end, end + 12)),
    );
  return campaigns.find((campaign) => campaign.scope === Scope.NATIONAL && opens(campaign)) ?? null;
}

const LATEST_OPENING = 4;
