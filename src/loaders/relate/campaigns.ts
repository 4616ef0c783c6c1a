import { CampaignScope as Scope, EntityType, RelationType } from "../../models/enums.js";
import type { CampaignLexicon } from "../../models/lexicon/CampaignLexicon.js";
import type { CampaignRecord, MentionRecord, RelationRecord } from "../../models/records.js";
import { flatMap } from "../clean/flatMap.js";
import type { SegmentedArticle } from "../segment/SegmentedArticle.js";
import { knownCampaign } from "../recognize/knownCampaign.js";
import { plainForm } from "../recognize/plainForm.js";
import { isCombinedWith, nestedBySentence } from "./campaignNesting.js";
import type { CampaignScope } from "./CampaignScope.js";
import { isItemOfPlan, plannedCampaign } from "./campaignsOfPlan.js";
import { relateRunners } from "./campaignRunners.js";
import { jointEvidence } from "./jointEvidence.js";
import { entitiesOf } from "./RelateContext.js";
import type { RelateContext } from "./RelateContext.js";
import { sharedActors } from "./sharedActors.js";

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
  const { article } = context;
  const campaigns = entitiesOf(entities, EntityType.CAMPAIGN);
  const stated = statedParent(context.lexicon.campaigns, campaign, campaigns);
  const nested = stated ? null : nestedBySentence(article, campaign, campaigns);
  const planned = isItemOfPlan(article, campaign) ? plannedCampaign(article, campaigns)?.campaign : null;
  const parent =
    stated ?? nested?.parent ?? planned ?? contextParent(article, campaign, frameOf(article, campaigns, scope.main));
  const mention = nested?.inner ?? bestShown(campaign, parent);
  if (!parent || !mention || parent === campaign) return [];
  const told = nested
    ? { method: "campaign.partOf.sentence", confidence: 0.85, at: nested.outer }
    : { method: "campaign.partOf", confidence: stated ? 0.75 : 0.65 };
  const evidence = jointEvidence(article, mention, parent, told);
  return [{ type: RelationType.PART_OF, from: campaign.key, to: parent.key, evidence }];
}

/** The mention that a sentence with the larger drive holds, else the first one. */
function bestShown({ mentions }: CampaignRecord, parent: CampaignRecord | null): MentionRecord | undefined {
  return mentions.find(({ passage }) => parent?.mentions.some((other) => other.passage === passage)) ?? mentions[0];
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

/** Drives in which a body does its daily work: an article about a campaign tells of them beside it. */
const WORK =
  /(?:专项行动|专项整治|专项治理|整治行动|治理行动|整治活动|攻坚|攻坚战|会战|斗争|工程|攻坚行动|百日行动|大检查|大排查)$/u;

/** What people are taught, or brought to do, in deeds of many kinds; `平安建设` or `脱贫攻坚` are fields of work. */
const TEACHES = /(?:教育|活动|整顿|运动)$/u;

/**
 * A local drive in an article about a national one is part of it, unless the title names both side by side, the text
 * combines the two, or it is one of the body's daily work.
 */
function contextParent(
  article: SegmentedArticle,
  campaign: CampaignRecord,
  main: CampaignRecord | null,
): CampaignRecord | null {
  if (campaign.scope !== Scope.LOCAL || main?.scope !== Scope.NATIONAL) return null;
  if (WORK.test(campaign.name) || !TEACHES.test(main.name)) return null;
  if (isCombinedWith(article, campaign, main)) return null;
  const titles = article.passages.filter(({ role }) => role === "title").map(({ ordinal }) => ordinal);
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
