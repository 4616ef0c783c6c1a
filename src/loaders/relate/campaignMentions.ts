import type { MentionRecord } from "../../models/records.js";
import type { Span } from "../../models/span.js";

/** `围绕甲、乙、丙等重大部署`: one of the matters of a deed that belongs to none of them. */
export function isOneOfMany(text: string, { start, end }: MentionRecord): boolean {
  return (
    /^[^,，。;；]{0,24}等(?:重大|重点|重要|中心|决策|各项|任务|工作|部署|战略|专题|主题|内容|方面|议题|问题|宣传)/u.test(
      text.slice(end, end + 32),
    ) &&
    (text[end] === "、" || text[start - 1] === "、")
  );
}

/** Another campaign is named as a model: `借鉴…的成功经验`. */
export function isModel(text: string, { start, end }: MentionRecord): boolean {
  return (
    /(?:借鉴|运用|吸取|吸收|参照|总结|巩固(?:和?(?:拓展|扩大|深化))?)[了好]?$/u.test(
      text.slice(Math.max(0, start - 6), start),
    ) ||
    /^的?(?:成功|宝贵|有益)?(?:经验|成果)|^(?:活动|工作)?的(?:进一步)?(?:延展|延伸|延续|继续|拓展|升华)/u.test(
      text.slice(end, end + 10),
    )
  );
}

/** The beginning of a member of a list inside a paragraph. */
const ITEM = /(?:^|[。;；:：])(?:[一二三四五六七八九十]是|[一二三四五六七八九十]要|第[一二三四五六七八九十][,，是])/u;

/** Whether a campaign is named in a member of a list inside its paragraph. */
export function isInItem(text: string, { start }: MentionRecord): boolean {
  return ITEM.test(text.slice(0, start));
}

/** `一是开展甲活动。…二是举办…`: what one member of a list names does not hold for the next. */
export function isInOtherItem(text: string, { start, end }: MentionRecord, place: Span): boolean {
  return end <= place.start && ITEM.test(text.slice(0, start)) && ITEM.test(text.slice(end, place.start));
}
