import type { MentionRecord } from "../../models/records.js";
import type { Span } from "../../models/span.js";

const SITUATION = /^(?:活动|工作)?(?:的)?(?:开展|进展|落实|推进|贯彻)?(?:的)?(?:情况|进展)/u;
const HEARD = /(?:听取|通报|检查|督导|督查|调研|了解|视察)(?:了)?[^,，。;；]{0,24}$/u;
const INSPECTED =
  /^[^,，。;；]{0,12}(?:情况|进展)[^,，。;；]{0,6}(?:进行|开展|作)了?[^,，。;；]{0,6}(?:督导|检查|督查|调研|指导|视察)/u;
const IS = /是[^,，。;；]{0,90}$/u;
const SERVES =
  /^[^,，。;；]{0,60}的(?:重要|有效|有力|具体|生动|关键|必然|迫切|内在|重大)[^,，。;；]{0,8}(?:载体|举措|措施|抓手|体现|内容|基础|步骤|环节|保证|保障|要求|需要|途径)/u;

/** `开展甲、乙、丙等知识的宣传`, `发放某斗争宣传单`: what people are told of. */
const KNOWLEDGE =
  /^(?:[、和与及][^,，。;；]{0,24})?等?(?:方面|相关|有关)*的?(?:知识|小册子|宣传[单册页品资]|条例|管理办法|考评体系)/u;

/** `某政府对某活动大力支持`: it is backed by that one, not carried out. */
const BACKED = /^(?:工作)?(?:的开展)?[^,，。;；的]{0,8}?(?:支持|关心|关注|肯定|好评|赞扬)/u;

/** `先期开展某活动的三所高校介绍经验`: those carry it out. */
const THEIRS = /^的[^,，。;；的]{0,6}(?:单位|高校|学校|地区|部门|乡镇|县市?|机关|企业|党组织)/u;

/**
 * Whether a sentence names a campaign without anybody carrying it out there: its state is heard or inspected, or something
 * else is said to serve it (`…是开展某活动的重要载体`).
 */
export function isNamedInPassing(text: string, { start, end }: MentionRecord, sentence: Span): boolean {
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  if ((SITUATION.test(after) && HEARD.test(before)) || /响应[^,，。;；]{0,6}$/u.test(before)) return true;
  // `继某教育、某活动之后的又一…`: an earlier campaign.
  if (/继[^,，。;；]{0,24}$/u.test(before) && /^[^,，。;；]{0,24}(?:之后|以后|后)/u.test(after)) return true;
  if (THEIRS.test(after) && /(?:开展|参加|进行|推进)了?[^,，。;；]{0,4}$/u.test(before)) return true;
  if (BACKED.test(after) && /对[^,，。;；]{0,12}$/u.test(before)) return true;
  if (KNOWLEDGE.test(after)) return true;
  return INSPECTED.test(after) || (IS.test(before) && SERVES.test(after));
}

/** `自某活动开展以来,…`: the campaign tells since when. */
export function isSince(text: string, { start, end }: MentionRecord, sentence: Span): boolean {
  return (
    /^(?:[^,，]{0,4}[自从]|)$/u.test(text.slice(sentence.start, start)) &&
    /^[^,，。;；]{0,6}(?:以来|后)/u.test(text.slice(end, end + 10))
  );
}

/** Whether a campaign is one of the tasks of a list (`疫情防控、脱贫攻坚、安全生产等`) in which no other campaign stands beside it. */
export function isListedTask(
  text: string,
  { passage, start, end }: MentionRecord,
  mentions: readonly MentionRecord[],
): boolean {
  const left = text[start - 1] === "、";
  const right = text[end] === "、" || /^(?:和[\p{Script=Han}]{2,8})?等/u.test(text.slice(end, end + 10));
  if (!left && !(right && text[end] === "、")) return false;
  return !mentions.some(
    (other) =>
      other.passage === passage &&
      (Math.abs(other.start - end) <= NEIGHBOUR || Math.abs(start - other.end) <= NEIGHBOUR) &&
      other.start !== start,
  );
}

const NEIGHBOUR = 5;
