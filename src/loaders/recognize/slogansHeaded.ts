import { SloganKind } from "../../models/enums.js";
import { flatMap } from "../clean/flatMap.js";
import type { ArticleContext } from "./ArticleContext.js";
import type { SloganCandidate } from "./slogans.js";

const NUMBERING =
  "(?:[一二三四五六七八九十]{1,3}\\s*[、.．]|[(（][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}\\s*[、.．])?";
const QUALIFIER = "(?:活动|教育|实践|竞赛|宣传|年度|本次活动|大讨论|征文|演讲)?";
/** A heading that announces the theme: `一、活动主题`, perhaps with the theme behind it. */
const HEADING = new RegExp(`(?:^|[。;；\\s])${NUMBERING}\\s*${QUALIFIER}主题\\s*(?:[:：]\\s*|(?=[“\\s])\\s*|$)`, "u");
const THEME =
  /^\s*(?:“(?<quoted>[^“”]{4,60})”|(?<bare>[\p{Script=Han}]{2,16}(?:[、,，\s·—-]{1,2}[\p{Script=Han}]{2,16}){0,5})(?=[。;；!！]?\s*(?:$|[一二三四五六七八九十]{1,2}、)))/u;
const SHORTEST = 6;

/** Themes that a plan states under a heading of their own: `活动主题:…`, or the heading and the theme in the next line. */
export function recognizeHeadedThemes({ article }: ArticleContext): SloganCandidate[] {
  const { passages } = article;
  return flatMap(passages, ({ ordinal, text }, index): SloganCandidate[] => {
    const heading = text.includes("主题") ? HEADING.exec(text) : null;
    if (!heading) return [];
    const behind = heading.index + heading[0].length;
    const next = passages[index + 1];
    if (behind < text.length) return themeAt(ordinal, text, behind);
    return next ? themeAt(next.ordinal, next.text, 0) : [];
  });
}

function themeAt(passage: number, text: string, from: number): SloganCandidate[] {
  const match = THEME.exec(text.slice(from));
  const phrase = match?.groups?.["quoted"] ?? match?.groups?.["bare"];
  if (!match || !phrase || phrase.length < SHORTEST) return [];
  const start = from + match[0].indexOf(phrase);
  const span = { passage, start, end: start + phrase.length, surface: phrase };
  return [
    { text: phrase.trim(), kind: SloganKind.THEME, items: [], method: "slogan.headed", confidence: 0.8, ...span },
  ];
}
