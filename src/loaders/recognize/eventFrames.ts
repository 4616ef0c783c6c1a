import type { Span } from "../../models/span.js";
import type { ActivityHits } from "./activityTables.js";
import type { FoundPhrase } from "./phraseTable.js";

/** A verb that brings an event about. */
export type Frame = FoundPhrase<"strong" | "weak">;

/** The last framing verb in front of `start`; between them only counts, adverbs and the like may stand. */
export function frameOf({ frames }: ActivityHits, start: number, reach = 14): Frame | null {
  const frame = frames.findLast(({ end }) => end <= start) ?? null;
  return frame && start - frame.end <= reach ? frame : null;
}

/** Behind the name: `…推进会在镇礼堂召开`, `…大会隆重举行`. */
const HELD =
  /^”?(?:暨[\p{Script=Han}“”\d]{2,24}?)?(?:每[月周年季][^,，。;；]{0,24})?(?:将|今日|今天|昨日|日前)?(?:[于在][^,，。;；]{2,40})?(?:顺利|隆重|圆满|胜利|成功|如期|正式)*(?:召开|举行|举办|开幕|启动|开班|开讲|开赛|闭幕|落幕|拉开帷幕|拉开序幕)(?!\d*[一二三四五六七八九十]*周年|的|以来|之际|前夕|之后)/u;

/** What a meeting with its number did, behind its name. */
const SAT = /^(?:专题)?(?:研究|审议|听取|表决)(?:通过)?了/u;
const NUMBERED = /[一二三四五六七八九十\d]次[^,，。;；]{0,10}$/u;

/** Where the words behind a name end that say that the event took or takes place; null where there are none. */
export function heldEnd(content: string, end: number): number | null {
  const after = content.slice(end);
  const held = HELD.exec(after) ?? (NUMBERED.test(content.slice(0, end)) ? SAT.exec(after) : null);
  return held ? end + held[0].length : null;
}

/** What the frame, or the place of the name without one, speaks for an event that took place. */
export function frameWeight(frame: Frame | null, content: string, { start, end }: Span): number {
  if (!frame) {
    if (heldEnd(content, end) !== null) return 2.5;
    if (/的(?:举办|举行|召开|开展|组织|启动|实施)/u.test(content)) return 1.5;
    const before = content.slice(0, start);
    const within =
      /在$/u.test(before) &&
      /^(?:活动|工作|过程)?[中上](?![^,，]{0,6}(?:发挥|起|带头|作用|作表率))/u.test(content.slice(end));
    if (within) return 1.5;
    return start === 0 || /[、“]$/u.test(before) ? 0.75 : 0.25;
  }
  return frame.value === "strong" ? 2.5 : 1.5;
}
