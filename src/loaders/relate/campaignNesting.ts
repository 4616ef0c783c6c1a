import { CampaignScope } from "../../models/enums.js";
import type { CampaignRecord, MentionRecord } from "../../models/records.js";
import { passageOf } from "../recognize/passageOf.js";
import { sentenceAt } from "../recognize/sentenceAt.js";
import type { SegmentedArticle } from "../segment/SegmentedArticle.js";

/** A mention of the smaller drive with the mention of the larger one in its sentence. */
export interface CampaignPair {
  readonly parent: CampaignRecord;
  readonly inner: MentionRecord;
  readonly outer: MentionRecord;
}

const DURING = /^(?:工作)?(?:的)?(?:开展|实施|推进)?(?:中|过程中|期间|以来)[,，][^。;；]*$/u;
const IN_ORDER_TO =
  /(?:按照|根据|为了?(?:进一步)?(?:深入|扎实|全面|深化)?(?:推进|推动|深化|落实|贯彻|开展)(?:好)?|推动|作为)[^,，。;；]{0,6}$/u;
const STARTED = /(?:开展|实施|启动|组织|推行|部署|推出|设计)(?:了|好)?[^,，。;；]{0,16}$/u;
const CARRIES =
  /^(?:活动)?(?:为|作为)(?:主题|载体|抓手|平台|主线|有效载体|重要载体|重要抓手|实践载体)[^。;；]{0,16}(?:开展|推进|深化|推动|抓好)[^,，。;；“”]{0,8}$/u;
const IS = /^(?:活动)?是[^,，。;；]{0,16}$/u;
const PIECE = /^的?[^,，。;；]{0,8}(?:载体|抓手|内容|组成部分|一部分|具体举措|重要举措|延伸)/u;
const JOINED = /(?:与|和|同)[^,，。;；]{0,4}$/u;
const COMBINES = /^[^。;；]{0,160}?(?:结合|融合)/u;
/** UTF-16 code units between the two names. */
const LONGEST_REACH = 120;

/** The larger drive of the sentence in which the smaller one is carried out, by the words between the two names. */
export function nestedBySentence(
  article: SegmentedArticle,
  campaign: CampaignRecord,
  campaigns: readonly CampaignRecord[],
): CampaignPair | null {
  if (campaign.scope !== CampaignScope.LOCAL) return null;
  for (const inner of campaign.mentions) {
    const passage = passageOf(article, inner.passage);
    if (!passage) continue;
    const sentence = sentenceAt(passage, inner.start);
    for (const parent of campaigns) {
      if (parent === campaign) continue;
      const outer = parent.mentions.find(
        ({ passage: ordinal, start, end }) =>
          ordinal === inner.passage &&
          start >= sentence.start &&
          end <= sentence.end &&
          isNested(passage.text, inner, { start, end }),
      );
      if (outer) return { parent, inner, outer };
    }
  }
  return null;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function isNested(text: string, inner: Stretch, outer: Stretch): boolean {
  if (outer.end <= inner.start) {
    const between = text.slice(outer.end, inner.start);
    if (between.length > LONGEST_REACH || !STARTED.test(between)) return false;
    return DURING.test(between) || (IN_ORDER_TO.test(text.slice(0, outer.start)) && /[,，]/u.test(between));
  }
  if (inner.end > outer.start || outer.start - inner.end > LONGEST_REACH) return false;
  const between = text.slice(inner.end, outer.start);
  return CARRIES.test(between) || (IS.test(between) && PIECE.test(text.slice(outer.end)));
}

/** `将某活动与“…”活动结合`: the one stands beside the other. */
export function isCombinedWith(article: SegmentedArticle, campaign: CampaignRecord, other: CampaignRecord): boolean {
  return campaign.mentions.some(({ passage, start, end }) => {
    const text = passageOf(article, passage)?.text ?? "";
    return other.mentions.some(
      (mention) =>
        mention.passage === passage &&
        mention.end <= start &&
        JOINED.test(text.slice(mention.end, start).replace(/“[^”]*”[\p{Script=Han}]{0,10}、/gu, "")) &&
        COMBINES.test(text.slice(end, end + LONGEST_REACH)),
    );
  });
}
