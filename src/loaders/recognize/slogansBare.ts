import { SloganKind } from "../../models/enums.js";
import type { ArticleContext } from "./ArticleContext.js";
import type { SloganCandidate } from "./slogans.js";

const PHRASE = "(?<phrase>[\\p{Script=Han}]{2,16}(?:[、,，][\\p{Script=Han}]{2,16}){0,5})";
/** Frames that present a phrase so plainly that it needs no quotation marks. */
const FRAMES: readonly { readonly pattern: RegExp; readonly kind: SloganKind; readonly hint: RegExp }[] = [
  { pattern: new RegExp(`(?<=以)${PHRASE}为(?:活动)?主题`, "gu"), kind: SloganKind.THEME, hint: /为(?:活动)?主题/u },
  {
    pattern: new RegExp(
      `(?<=以)(?<phrase>[\\p{Script=Han}]{2,8}(?:[、,，][\\p{Script=Han}]{2,8}){1,5})为(?:主线|口号|宗旨)`,
      "gu",
    ),
    kind: SloganKind.SLOGAN,
    hint: /为(?:主线|口号|宗旨)/u,
  },
  {
    pattern: new RegExp(
      `(?<=(?:体现|坚持|牢记|践行|本着|恪守|秉承|秉持|实践|树立)(?:了|着)?)${PHRASE}的(?:根本)?(?:宗旨|办学理念|服务理念|工作理念|校训|院训)`,
      "gu",
    ),
    kind: SloganKind.SLOGAN,
    hint: /宗旨|理念|校训|院训/u,
  },
  {
    pattern:
      /(?<=(?:贯彻|坚持|落实|执行|按照|遵循|本着|围绕)(?:落实|执行)?)(?<phrase>[^\P{Script=Han}的]{3,8}(?:[、,，][^\P{Script=Han}的]{3,8}){1,4})的?(?:工作)?(?:方针|总要求|工作思路|口号)/gu,
    kind: SloganKind.SLOGAN,
    hint: /方针|总要求|思路|口号/u,
  },
  {
    pattern: new RegExp(`(?<=主题(?:是|为)[:：]?)${PHRASE}(?=[。;；])`, "gu"),
    kind: SloganKind.THEME,
    hint: /主题[是为]/u,
  },
];
const NOT_FIXED = /的|了|党的|这|本|我|是|开展|工作|活动|建设$|情况|思想$|理论$|发展观|精神|代表/u;

/** Slogans without quotation marks, framed by `以…为主题`, `坚持…的宗旨` and the like. */
export function recognizeBareSlogans({ article }: ArticleContext): SloganCandidate[] {
  return article.passages.flatMap(({ ordinal, text }) =>
    FRAMES.filter(({ hint }) => hint.test(text)).flatMap(({ pattern, kind }) =>
      [...text.matchAll(pattern)].flatMap((match): SloganCandidate[] => {
        const phrase = match.groups?.["phrase"] ?? "";
        if (phrase.length < 6 || NOT_FIXED.test(phrase)) return [];
        const end = match.index + phrase.length;
        const span = { passage: ordinal, start: match.index, end, surface: phrase };
        return [{ ...span, text: phrase, kind, items: [], method: "slogan.bare", confidence: 0.65 }];
      }),
    ),
  );
}
