import { EntityType, RelationType } from "../../models/enums.js";
import type { CampaignRecord, OrganizationRecord, RelationRecord } from "../../models/records.js";
import { flatMap } from "../clean/flatMap.js";
import { plainForm } from "../recognize/plainForm.js";
import type { CampaignScope } from "./CampaignScope.js";
import { entitiesOf } from "./RelateContext.js";
import type { RelateContext } from "./RelateContext.js";
import { sentenceEvidence } from "./sentenceEvidence.js";
import { isFront } from "./subjects.js";

const GUIDES = /(?:督导|指导|巡回指导|指导检查|督导检查|督查|巡视)组$|(?:活动|教育|创先争优)办(?:公室)?$/u;

/** A leading group or office that bears the campaign's name was set up for it; a guiding team for the article's own. */
export function runByBearers(
  { context, entities }: RelateContext,
  campaign: CampaignRecord,
  { main }: CampaignScope,
): RelationRecord[] {
  const forms = [campaign.name, ...campaign.aliases].map(plainForm).filter(({ length }) => length >= 4);
  return flatMap(entitiesOf(entities, EntityType.ORGANIZATION), (organization) => {
    const [mention] = organization.mentions;
    const names = [organization.name, ...organization.aliases].map(plainForm);
    const bears = names.some((name) => forms.some((form) => name.includes(form)));
    if (!mention || !(bears || (main === campaign && isGuide(organization)))) return [];
    const evidence = [
      sentenceEvidence(context.article, mention, bears ? "runs.name" : "runs.guide", bears ? 0.8 : 0.7),
    ];
    return [{ type: RelationType.RUNS, from: organization.key, to: campaign.key, evidence }];
  });
}

const isGuide = ({ name }: OrganizationRecord): boolean => GUIDES.test(name);

/** A meeting or paper that sets a campaign going or sums it up: whose head speaks at it, or whose it is, carries it out. */
const CAMPAIGN_MEETING =
  /^[^,，。;；]{0,4}(?:动员|发动|部署|推进|启动|总结|工作)[^,，。;；]{0,6}会|^的?(?:工作|活动)?(?:实施)?(?:计划|方案|启动仪式|工作总结|总结|情况汇报)/u;

/** `某县委书记在…活动动员大会上的讲话`: the body that the title names in front of the meeting. */
export function runByTitle({ context, entities }: RelateContext, campaign: CampaignRecord): RelationRecord[] {
  const titles = context.article.passages.filter(({ role }) => role === "title");
  const at = campaign.mentions
    .map((mention) => ({ mention, text: titles.find(({ ordinal }) => ordinal === mention.passage)?.text }))
    .find(({ mention, text }) => text !== undefined && CAMPAIGN_MEETING.test(text.slice(mention.end)));
  if (!at) return [];
  const bodies = flatMap(entitiesOf(entities, EntityType.ORGANIZATION), ({ key, mentions }) =>
    mentions.map((mention) => ({ key, mention })),
  )
    .filter(({ mention }) => mention.passage === at.mention.passage && mention.end <= at.mention.start)
    .sort((left, right) => left.mention.start - right.mention.start);
  const [first] = bodies.filter(({ mention }) => !bodies.some((other) => isFront(mention, other.mention)));
  if (!first) return [];
  const evidence = [sentenceEvidence(context.article, at.mention, "runs.title", 0.75)];
  return [{ type: RelationType.RUNS, from: first.key, to: campaign.key, evidence }];
}
