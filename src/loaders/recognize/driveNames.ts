/** What stands in front of a drive's name and does not belong to it. */
export const LEAD_IN =
  /^(?:一[次场项系列]+|开展|组织|举办|实施|以及|好|的|各项|各种|各类|多种|全国|全省|全市|全县|全区|全镇|全院|全校|本次|这次|此次|该)+/u;
/** Words that name no drive in particular. */
export const GENERIC =
  /^(?:各项|各种|系列|主题|教育|实践|这次|此次|该|专项|创建|学习|党|党内|特色|丰富多彩的?|形式多样的?|一系列)*(?:系列活动|主题教育活动|主题实践活动|创建活动|教育活动|主题教育|活动)$/u;
