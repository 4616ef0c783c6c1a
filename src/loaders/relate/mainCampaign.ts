import { CampaignScope as Scope } from "../../models/enums.js";
import type { CampaignRecord } from "../../models/records.js";
import type { ArticleContext } from "../recognize/ArticleContext.js";
import { passageOf } from "../recognize/passageOf.js";
import type { SegmentedArticle } from "../segment/SegmentedArticle.js";
import { isInItem, isModel, isOneOfMany } from "./campaignMentions.js";

const OFTEN = 3;

/** The campaign in the title, else the one named most, if it is named often enough to be the matter of the article. */
export function mainCampaign({ article }: ArticleContext, campaigns: readonly CampaignRecord[]): CampaignRecord | null {
  const bodies = article.passages.filter(({ role }) => role === "body").length;
  const titled = campaigns.filter(
    ({ mentions, name, aliases }) =>
      mentions.some(({ passage }) => passageOf(article, passage)?.role === "title") ||
      [name, ...aliases].some((form) => article.title?.includes(form)),
  );
  const ranked = [...(titled.length > 0 ? titled : campaigns)].sort(
    (left, right) => right.mentions.length - left.mentions.length || (left.key < right.key ? -1 : 1),
  );
  const [first] = ranked;
  if (!first || isOnlyLookedBackOn(article, first)) return null;
  if (titled.length > 0 || first.mentions.length >= Math.max(OFTEN, bodies / 8)) return first;
  return bodies <= SHORT && opens(article, first) && campaigns.length === 1 ? first : null;
}

/** `巩固拓展脱贫攻坚成果`: an article that names a campaign mostly by what came of it is about what follows it. */
function isOnlyLookedBackOn(article: SegmentedArticle, { mentions }: CampaignRecord): boolean {
  const back = mentions.filter((mention) => isModel(passageOf(article, mention.passage)?.text ?? "", mention));
  return back.length * 2 > mentions.length;
}

/** Up to so many paragraphs an article has one matter. */
const SHORT = 10;

/**
 * A campaign opens a text where the first sentence of its first paragraph names it, a national one also that of the
 * second; what is only lived up to there (`践行…`) frames nothing.
 */
function opens({ passages }: SegmentedArticle, { mentions, scope }: CampaignRecord): boolean {
  // In a yearbook each paragraph with a label of its own tells of another matter.
  if (passages.filter(({ text }) => text.startsWith("【")).length > 1) return false;
  const first = passages.filter(({ role }) => role === "body").slice(0, scope === Scope.NATIONAL ? 2 : 1);
  return mentions.some((mention) => {
    const passage = first.find(({ ordinal }) => ordinal === mention.passage);
    if (!passage || mention.start > OPENING || isInItem(passage.text, mention)) return false;
    if (isOneOfMany(passage.text, mention) || isModel(passage.text, mention)) return false;
    if (STATE.test(passage.text.slice(mention.end, mention.end + STATE_REACH))) return false;
    return !/(?:践行|不断深化|巩固)[“]?$/u.test(passage.text.slice(0, mention.start));
  });
}

/** `对某创建情况进行调研`: the state of a drive is looked into beside other matters. */
const STATE = /^(?:活动|工作|创建)?(?:的)?(?:开展|进展|推进|落实)?(?:的)?(?:情况|进展)/u;
const STATE_REACH = 10;

/** How far into a paragraph what it is about is named, in UTF-16 code units. */
const OPENING = 120;
