import { ActivityKind } from "../../models/enums.js";
import { memoized } from "./memoized.js";

/** The words of a name tell more than a general noun at its end: `捐款活动` is aid, `表彰大会` a ceremony. */
const TELLING: readonly (readonly [words: RegExp, kind: ActivityKind])[] = [
  [/表彰|颁奖|揭牌|授牌|启动仪式|仪式|庆祝.*大会|纪念.*大会/u, ActivityKind.CEREMONY],
  [/大讨论|论坛|研讨活动|沙龙|讨论/u, ActivityKind.DISCUSSION],
  [/讲座|报告会|党课|宣讲|讲堂/u, ActivityKind.LECTURE],
  [/座谈会|交流会|大会|会议|民主生活会|主题党日|班会/u, ActivityKind.MEETING],
  [/竞赛|比赛|大赛|比武|征文|演讲/u, ActivityKind.COMPETITION],
  [/培训|轮训/u, ActivityKind.TRAINING],
  [/慰问|走访|帮扶|捐|助学|志愿|结对|服务|义诊|扶贫|送温暖|爱心|奉献|帮困|助残|关爱/u, ActivityKind.VISIT_OR_AID],
  [/宣誓|承诺|签名|誓词/u, ActivityKind.PLEDGE],
  [/评议|测评|评选|评比|考核|争创|争当|创评|评先|示范岗|先锋岗|标兵|责任区/u, ActivityKind.EVALUATION],
  [/晚会|运动会|演出|游园|文化|文艺|文体|体育|登山|联欢|艺术|书画展|读书节/u, ActivityKind.CULTURE_AND_SPORT],
  [/宣传|图片展/u, ActivityKind.PUBLICITY],
  [/调研|调查/u, ActivityKind.SURVEY],
  [/检查|督查|排查/u, ActivityKind.INSPECTION],
  [/学习|参观|教育/u, ActivityKind.STUDY],
];

/** The kind that the wording tells, if it tells any. */
export function tellingKind(name: string): ActivityKind | null {
  const plain = name.replace(/“[^”]*”/gu, "");
  return kindTold(plain) ?? kindTold(name);
}

const kindTold = memoized((name): ActivityKind | null => TELLING.find(([words]) => words.test(name))?.[1] ?? null);

/** The ceremony of an oath is the oath, whatever else it is called: `入队宣誓仪式`. */
const OATH = /(?:宣誓|誓词)(?:仪式|活动)?$/u;

/** The kind of a named event: that of its noun, unless the noun (`活动`) is silent about it. */
export function kindOf(name: string, fallback: ActivityKind): ActivityKind {
  if (fallback === ActivityKind.CEREMONY && OATH.test(name)) return ActivityKind.PLEDGE;
  if (fallback === ActivityKind.OTHER) return tellingKind(name) ?? fallback;
  return fallback === ActivityKind.MEETING && /表彰|颁奖/u.test(name) ? ActivityKind.CEREMONY : fallback;
}
