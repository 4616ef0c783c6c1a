import type { SegmentedArticle } from "../segment/SegmentedArticle.js";
import { chineseNumber } from "./chineseNumber.js";
import { matchesOf } from "../clean/matchesOf.js";

/**
 * What is reckoned from a year that everybody knows: the Party 1921, the People's Republic 1949, the reforms 1978, the
 * army 1927, the May Fourth Movement 1919, the Youth League 1922, the Long March 1936, the war against Japan 1945, the
 * procuratorates anew 1978, women's day 1910.
 */
const ANNIVERSARIES: readonly (readonly [pattern: RegExp, from: number])[] = [
  [/(?:建党|中国共产党(?:成立|建党|诞生))(?<count>\d{2,3}|[一二三四五六七八九十百]{2,5})周年/u, 1921],
  [/(?:建国|新中国(?:成立)?|中华人民共和国成立|国庆)(?<count>\d{2,3}|[一二三四五六七八九十]{2,3})周年/u, 1949],
  [/建军(?<count>\d{2,3}|[一二三四五六七八九十百]{2,5})周年/u, 1927],
  [/(?:五四运动|“五四”运动)(?<count>\d{2,3}|[一二三四五六七八九十百]{2,5})周年/u, 1919],
  [/共青团(?:成立|建团)?(?<count>\d{2,3}|[一二三四五六七八九十百]{2,5})周年/u, 1922],
  [/长征胜利(?<count>\d{2}|[一二三四五六七八九十]{2,3})周年/u, 1936],
  [/(?:抗日战争|抗战)(?:暨世界反法西斯战争)?胜利(?<count>\d{2}|[一二三四五六七八九十]{2,3})周年/u, 1945],
  [/检察机关恢复重建(?<count>\d{2}|[一二三四五六七八九十]{2,3})周年/u, 1978],
  [/妇女节(?<count>\d{2,3}|[一二三四五六七八九十百]{2,5})周年/u, 1910],
  [/改革开放(?<count>\d{2}|[一二三四五六七八九十]{2,3})周年/u, 1978],
];
const NUMBER = /[〔［[(（](?<year>(?:19|20)\d{2})[〕］\])）]\d{1,4}号/gu;

/** A year that is looked forward or back to is not that of the text: `到2020年`, `2011至2015年`, `2003年非典时`. */
const NAMED =
  /(?<!(?:到|至|—|–|-|～|~|力争|截至|截止))(?<year>(?:19[89]|20[0-4])\d)年(?!以来|以前|以后|[^,，。;；]{0,6}时[,，])/gu;

/**
 * The year of an article that bears no date, where it tells it otherwise: by an anniversary that falls in it, by the
 * latest numbered document, else by the latest year that it names.
 */
export function statedYear({ passages }: SegmentedArticle): number | null {
  let numbered: number | null = null;
  let named: number | null = null;
  for (const { text } of passages) {
    if (text.includes("周年"))
      for (const [pattern, from] of ANNIVERSARIES) {
        const count = chineseNumber(pattern.exec(text)?.groups?.["count"] ?? "");
        if (count !== null && count >= 5) return from + count;
      }
    for (const match of matchesOf(text, NAMED)) named = Math.max(named ?? 0, Number(match.groups?.["year"]));
    if (text.includes("号"))
      for (const match of matchesOf(text, NUMBER)) numbered = Math.max(numbered ?? 0, Number(match.groups?.["year"]));
  }
  return numbered ?? named;
}
