import type { Frame } from "./eventFrames.js";

/** A feast or a period tells an event from others of its sort. */
export const DATED =
  /(?:元旦|春节|元宵|三八|五一|五四|六一|七一|八一|国庆|中秋|端午|重阳|教师节|护士节|妇女节|劳动节|青年节|儿童节|建军节)[”节]*[\p{Script=Han}]{0,6}活动|^(?:季度|半年|年终|年末|年度|年中)|^(?:庆祝|纪念|喜迎)[^,，]{2,20}(?:周年|诞辰)/u;

/** General nouns that name nothing by themselves. */
export const GENERAL =
  /^(?:大会|会议|工作会议|专题会议|例会|全会|活动|培训|比赛|竞赛|演讲|展览|仪式|演出|宣誓|评选|评比|选举|志愿服务|社会实践|文化活动|文体活动|文艺活动|体育活动|文娱活动|健身活动|读书活动|参观活动|公益活动|学习活动|教育活动|(?:主题|系列|创建|争创|实践|特色|专题|庆祝|纪念|宣传|评议|测评|服务|共建|讨论|帮扶)活动|专题教育|主题教育|自查自评|组织生活|公开承诺|承诺践诺|考评|演练|便民服务|宣讲|群众评议|征文|生活会|比武|主题宣传)$/u;

/** By itself the short form of a drive that has been named in full. */
export const BARE_DRIVE = /^(?:主题|教育|学习|创建|争创)*(?:实践|教育)活动$/u;

/** Nouns that are as often verbs: without a verb that frames them they tell what somebody does. */
const SPEAKING = /^(?:演讲|宣讲|朗诵|竞赛|考评|评选|评比)$/u;

/** Work that is named as often as it is done: without a frame, a quotation or a count it is no deed. */
export const WORK =
  /(?:志愿服务|志愿者服务|便民服务|结对共建|结对帮扶|走访慰问|扶贫帮困|扶贫济困|法律援助|环境整治|助农|自查自纠|评先评优|警示教育|红色教育|党性教育|革命传统教育|隐患排查|志愿行动|宣讲|支教)$/u;

/** Where the frame says that it was held, who held it tells such an activity from others: `开展了党员帮扶活动`. */
const OF_A_SORT = /^(?:评议|测评|服务|共建|讨论|帮扶|宣传)活动$/u;

/** In front of `活动` these name nothing. */
const VAGUE =
  /的$|特色|整个|党小组|支部$|系统$|单位$|部门$|^(?:公务|商务|革命|地下|抗日|武装|商业|犯罪|违法)$|各|许多|这些|工作和|具体|意义|种种|有关|相关|其他|其它|等$/u;

/** `以…为载体的活动`: its name would lie outside the phrase. */
export const CARRYING = /^(?:载体|主题|主线|内容|目标|抓手|平台|契机|重点)的$/u;

/** Whether the words in front of an event noun leave it unsaid which event is meant. */
export function isUnspecific(modifier: string, phrase: string, frame: Frame | null): boolean {
  if (BARE_DRIVE.test(`${modifier}${phrase}`)) return true;
  // `李某演讲…事迹`: the verb of somebody, no event.
  if (frame === null && SPEAKING.test(phrase)) return true;
  // `9位教师进行演讲`: they speak at an event.
  if (frame?.phrase === "进行" && phrase === "演讲" && !modifier.includes("”")) return true;
  if ((frame === null || frame.phrase === "接受") && WORK.test(phrase) && !modifier.includes("”")) return true;
  // A batch of a national drive is no event of its own.
  if (/第[一二三四]批/u.test(modifier) && /活动$|教育$/u.test(phrase)) return true;
  if (phrase === "活动" && (VAGUE.test(modifier) || (modifier.includes("的") && !modifier.includes("“")))) return true;
  if (
    modifier.length >= 2 &&
    !/^(?:许多|多种|多项|大量|今年|现场|线上|线下|各种|全年|本年度|当前|学校|单位|我校|我院|本校|党内|教育|实践|主题|丰富多彩的?|有意义的?|生动|多种|一些|的|党的|党内|业余|课外|集体|日常|经常性|特色|有益|健康|多种形式的?|各种形式的?|形式多样的?|文化|文体|学生|党员|支部|党建|组织|教学|科技|体育|群众|党组织|工会|生产|经营|社会|经济|思想|宣传|服务)$/u.test(
      modifier,
    )
  )
    return false;
  if (modifier.length >= 2 && frame?.value === "strong" && OF_A_SORT.test(phrase)) return false;

  if (phrase.length >= 5) return false;
  if (GENERAL.test(phrase)) return frame?.value !== "strong" || /活动$|教育$|会议$/u.test(phrase);
  return frame === null && phrase.length < 4 && !/^(?:党课|义诊|支教|军训|踏青)$/u.test(phrase);
}
