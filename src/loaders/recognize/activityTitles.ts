import { ActivityKind } from "../../models/enums.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";
import type { Proposal } from "./ActivityCandidate.js";
import { LONGEST_QUOTE } from "./ActivityCandidate.js";
import { kindOf, tellingKind } from "./activityKind.js";

/** The title of a speech names the gathering that it was given at. */
const GIVEN_AT =
  /在(?<name>[^。;；]{2,60}?(?:大会|会议|[\p{Script=Han}]会|仪式|典礼|培训班|论坛))上的?(?:重要|动员|总结|主题|专题)?(?:讲话|发言|报告|致辞|致词|讲稿|主持词)|^(?<chaired>[^。;；]{4,60}会(?:议)?)主持词|^(?<bare>[^在。;；]{4,40}(?:大会|会议|[\p{Script=Han}]会))上的(?:重要|动员|总结|主题|专题)?(?:讲话|发言|报告|致辞|致词)/u;
/** The title of a notice or plan names the event that it announces. */
const ANNOUNCED =
  /关于(?:召开|举办|举行|(?:组织)?(?:开展|参加)|组织|开好|做好)(?<name>[^。;；、]{4,40}?(?:会|会议|活动|[比竞大]赛|培训|培训班|调研|检查|考核|评议|测评|评选|仪式|讲座|演练|征文))的?(?:通知|实施方案|方案|函|意见|公告)$/u;
/** The title of a commendation names it. */
const HONOURED = /关于(?<name>(?:表彰|命名|授予|奖励|通报表扬|通报表彰)[^。;；]{4,60}?)的(?:通报|决定|通知|公告)$/u;
const WEIGHT = 3;

/** The gatherings that the title of a speech names: `在…总结暨…动员大会上的讲话` names two. */
export function proposeTitle({ text, role }: SegmentedPassage): Proposal[] {
  const match = role === "title" ? (GIVEN_AT.exec(text) ?? ANNOUNCED.exec(text) ?? HONOURED.exec(text)) : null;
  const name = match?.groups?.["name"] ?? match?.groups?.["chaired"] ?? match?.groups?.["bare"];
  if (!match || !name) return [];
  const parts = name.split("暨");
  let start = match.index + match[0].indexOf(name);
  return parts.map((part, index) => {
    const end = start + part.length;
    const full = index < parts.length - 1 && !/[会式班坛礼]$/u.test(part) ? `${part}大会` : part;
    const proposal: Proposal = {
      start: Math.max(start, end - LONGEST_QUOTE),
      end,
      name: full,
      kind: /仪式|典礼|活动$|比赛$|讲座$|培训/u.test(full)
        ? (tellingKind(full) ?? ActivityKind.OTHER)
        : kindOf(full, ActivityKind.MEETING),
      method: "activity.event.title",
      weight: WEIGHT,
    };
    start = end + 1;
    return proposal;
  });
}
