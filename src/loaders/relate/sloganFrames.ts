import { EntityType } from "../../models/enums.js";
import type { MentionRecord } from "../../models/records.js";
import type { Belonging } from "./CampaignScope.js";
import { entitiesOf } from "./RelateContext.js";
import type { RelateContext } from "./RelateContext.js";

const THEME_OF =
  /^(?:为(?:活动)?(?:主题|主要内容|内容|主线|载体)的|(?:的|这一)?主题,?(?:开展|组织)?)[^,，。;；“”]{0,8}$/u;
/** `把“…”(甲、乙)贯穿于某活动全过程`. */
const RUNS_THROUGH = /^(?:[(（][^()（）]{2,80}[)）])?(?:贯穿|融入|落实|体现)(?:于|到|在|进)?[^,，。;；“”]{0,4}$/u;
const NEAREST = 90;

/** `以“…”为主题的某活动`: the campaign right behind the phrase is the one whose theme it is. */
export function themeOf(
  { context, entities }: RelateContext,
  { passage, start, end }: MentionRecord,
): Belonging | null {
  const text = context.article.passages.find(({ ordinal }) => ordinal === passage)?.text ?? "";
  for (const campaign of entitiesOf(entities, EntityType.CAMPAIGN)) {
    const at = campaign.mentions.find(
      (mention) =>
        mention.passage === passage &&
        mention.start >= end &&
        mention.start - end <= NEAREST &&
        (RUNS_THROUGH.test(text.slice(end, mention.start)) ||
          (THEME_OF.test(text.slice(end, mention.start)) && /[以绕了]$/u.test(text.slice(0, start)))),
    );
    if (at) return { key: campaign.key, confidence: 0.85, method: "campaign.theme", at };
  }
  return null;
}

/** `推进某活动,营造“…”的氛围`, `推进某工程,为“…”建设作贡献`: the aim of another clause. */
export function isOwnAim(text: string, from: number, { start, end }: MentionRecord): boolean {
  const between = text.slice(from, start);
  const clause = between.split(/[,，]/u).at(-1) ?? "";
  if (clause.length === between.length || /(?:中|期间|以来|契机)[,，]/u.test(between)) return false;
  return (
    (/^(?:积极|努力|大力|着力)?(?:构建|打造|营造|形成|实现)[^,，]{0,12}$/u.test(clause) &&
      /^[”’]?的?[\p{Script=Han}]{0,8}(?:格局|局面|氛围|生态|环境|机制|目标)/u.test(text.slice(end, end + 14))) ||
    (/^[^,，]{0,6}为$/u.test(clause) && /^[^,，。;；]{0,10}(?:贡献|作出|做出|添)/u.test(text.slice(end, end + 16)))
  );
}
