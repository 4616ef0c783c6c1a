import { EntityType, RelationType } from "../../models/enums.js";
import type { MentionRecord, OrganizationRecord, RelationRecord } from "../../models/records.js";
import { flatMap } from "../clean/flatMap.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";
import type { Belonging, CampaignScope } from "./CampaignScope.js";
import { jointEvidence } from "./jointEvidence.js";
import { entitiesOf } from "./RelateContext.js";
import type { RelateContext } from "./RelateContext.js";
import { isFront } from "./subjects.js";

const HINT = /部署|安排|要求|号召|目标|关于|牵头/u;
/** Other bodies of the same list: `中央和省、市委`. */
const OTHERS = "(?:(?:[、和与及]|以及)?[\\p{Script=Han}]{1,12}?(?:委|政府|局|厅|中央|党组|会|部|县|市|省)){0,3}";
/** `某委关于…的统一部署`: the body demands what the article tells of. */
const DEPLOYS = new RegExp(
  `^${OTHERS}(?:的|关于[^,，。;；]{0,40}?的?|对[^,，。;；]{0,20}?的)?(?:[\\p{Script=Han}“”]{2,24}?(?:教育|活动|行动|斗争))?(?:统一|重大|战略|决策|有关|相关|动员|工作|总体|具体|最新|系列|明确)*(?:部署|安排|要求(?!我|各|他|全|党)|号召|提出的“[^”]{2,20}”的?(?:总|奋斗)?(?:目标|要求))`,
  "u",
);
/** `某局关于开展…的方案`, `某局《关于在全区开展…》`: the body's own paper starts the drive. */
const PAPER =
  /^(?:的|了|印发的?|下发的?|制定的?|出台的?|转发的?)?《?关于(?:印发《?)?[^,，。;；《》]{0,24}?(?:开展|实施|推进|深化)[^,，。;；《》]{0,8}$/u;
const TAKES_LEAD = /^(?:组织|具体)?(?:负责)?(?:牵头(?:落实|抓|组织|实施|负责|[,，。])|组织实施)/u;
const LONGEST_REACH = 70;

/** Bodies that deploy or demand a campaign, by the demand that a sentence follows or the paper that started it. */
export function runnersByDeployment(relating: RelateContext, scope: CampaignScope): RelationRecord[] {
  const { context, entities } = relating;
  const passages = new Map(context.article.passages.map((passage) => [passage.ordinal, passage]));
  const campaigns = flatMap(entitiesOf(entities, EntityType.CAMPAIGN), (campaign) =>
    campaign.mentions.map((mention) => ({ key: campaign.key, mention })),
  );
  if (campaigns.length === 0) return [];
  const organizations = entitiesOf(entities, EntityType.ORGANIZATION);
  const named = flatMap(organizations, ({ mentions }) => mentions);
  return flatMap(organizations, (organization) =>
    flatMap(organization.mentions, (mention): RelationRecord[] => {
      const passage = passages.get(mention.passage);
      if (!passage || passage.role === "date") return [];
      const behind = passage.text.slice(mention.end, mention.end + LONGEST_REACH);
      if (!HINT.test(behind) || named.some((other) => isFront(mention, other))) return [];
      const started = campaigns.find(
        ({ mention: other }) =>
          other.passage === mention.passage &&
          other.start > mention.end &&
          PAPER.test(passage.text.slice(mention.end, other.start)),
      );
      const told = started ? { key: started.key, method: "runs.paper" } : demanded({ mention, passage, behind }, scope);
      return told ? [relationOf(relating, { organization, mention, ...told })] : [];
    }),
  );
}

interface Naming {
  readonly mention: MentionRecord;
  readonly passage: SegmentedPassage;
  readonly behind: string;
}

function demanded(
  { mention, passage, behind }: Naming,
  scope: CampaignScope,
): { readonly key: string; readonly method: string } | null {
  const leads = passage.text[mention.start - 1] === "由" && TAKES_LEAD.test(behind);
  if (!leads && !DEPLOYS.test(behind)) return null;
  if (!leads && isCarriedOutAtLarge(passage.text, mention.start, behind)) return null;
  const belonging = scope.at(mention);
  // Who leads one deed of an article does not deploy its campaign.
  if (leads && belonging?.method !== "campaign.sentence") return null;
  return belonging && isMatter(belonging, scope) ? { key: belonging.key, method: "runs.deploys" } : null;
}

/** `全面落实党中央决策部署`, `把握某委的总体部署`: demands of every kind, not those of one campaign. */
function isCarriedOutAtLarge(text: string, start: number, behind: string): boolean {
  const before = text.slice(Math.max(0, start - 14), start);
  return AT_LARGE.test(before) && !/^[^,，。;；]{0,40}(?:活动|教育|行动|专项|斗争|工程)/u.test(behind);
}

const AT_LARGE =
  /(?:(?:全面|深入|坚决|坚定|认真|不折不扣|准确|切实)(?:贯彻)?(?:落实|把握|贯彻|执行|领会))[^,，。;；]{0,8}$/u;

/** The campaign of the sentence, or the one that the whole article is about. */
const isMatter = ({ key, method }: Belonging, { main }: CampaignScope): boolean =>
  method === "campaign.sentence" || main?.key === key;

function relationOf(
  { context, entities }: RelateContext,
  {
    organization,
    mention,
    key,
    method,
  }: { organization: OrganizationRecord; mention: MentionRecord; key: string; method: string },
): RelationRecord {
  const campaign = entities.find((entity) => entity.key === key);
  const evidence = jointEvidence(context.article, mention, campaign, { method, confidence: 0.7 });
  return { type: RelationType.RUNS, from: organization.key, to: key, evidence };
}
