import { CampaignScope } from "../../models/enums.js";
import type { CampaignRecord, MentionRecord } from "../../models/records.js";
import { passageOf } from "../recognize/passageOf.js";
import type { SegmentedArticle } from "../segment/SegmentedArticle.js";

/** What a title calls the paper that plans a drive. */
const PLAN = /^的?(?:工作|活动)?(?:实施)?(?:计划|方案|细则|安排)/u;
/** `二、开展“…”活动`, `(一)“…”行动`: an item of the plan. */
const ITEM = /^[一二三四五六七八九十\d(（]{1,4}[)）、.．]\s*[^,，。;；“]{0,12}$/u;

/** The drive that the title of a plan names: `某活动实施方案`. */
export function plannedCampaign(
  article: SegmentedArticle,
  campaigns: readonly CampaignRecord[],
): { readonly campaign: CampaignRecord; readonly mention: MentionRecord } | null {
  for (const campaign of campaigns)
    for (const mention of campaign.mentions) {
      const passage = passageOf(article, mention.passage);
      if (passage?.role === "title" && PLAN.test(passage.text.slice(mention.end))) return { campaign, mention };
    }
  return null;
}

/** A drive that is one of the items of a plan is part of the drive that is planned. */
export function isItemOfPlan(article: SegmentedArticle, { scope, mentions }: CampaignRecord): boolean {
  return (
    scope === CampaignScope.LOCAL &&
    mentions.some(({ passage, start }) => ITEM.test(passageOf(article, passage)?.text.slice(0, start) ?? ""))
  );
}
