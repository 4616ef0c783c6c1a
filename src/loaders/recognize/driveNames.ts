/** What stands in front of a drive's name and does not belong to it. */
export const LEAD_IN =
  /^(?:一[次场项系列]+|开展|组织|举办|实施|以及|好|的|各项|各种|各类|多种|全国|全省|全市|全县|全区|全镇|全院|全校|本次|这次|此次|该)+/u;
/** Words that name no drive in particular. */
export const GENERIC =
  /^(?:各项|各种|系列|主题|教育|实践|这次|此次|该|专项|创建|学习|党|党内|特色|丰富多彩的?|形式多样的?|一系列|志愿服务|公益|爱心|服务|便民|社区|文体|慰问|走访)*(?:系列活动|主题教育活动|主题实践活动|创建活动|教育活动|主题教育|活动)$/u;
/** Figures of speech that end like a drive, their quoted part in marks or not. */
export const NO_DRIVE =
  /(?:满意|民心|德政|形象|政绩|面子|系统|伟大|一把手|实事|惠民|良心|豆腐渣|一号|头号|生命|基础|牛鼻子)[”"]?工程$|^(?:成为|真正|建设|办成)|(?:实际|一致|统一|自觉|具体|共同)行动$/u;
/** What may not follow a drive's noun: with it the noun names something else. */
export const NOT_BEHIND =
  "(?!领导小组|办公室|载体|主题|内容|形式|方式|阵地|要求|平台|格局|机制|氛围|体系|模式|原则|思路|理念|目标|大学|学院|系|师|局|处|公司|造价|技术|重点|特点)";

/** What a cited title names is the title's matter. */
export function isInTitleMarks(text: string, offset: number): boolean {
  const open = text.lastIndexOf("《", offset);
  return open >= 0 && text.indexOf("》", open) > offset;
}
