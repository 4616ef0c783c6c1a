import { SloganKind } from "../../models/enums.js";
import type { SloganLexicon } from "../../models/lexicon/SloganLexicon.js";
import { flatMap } from "../clean/flatMap.js";
import type { ArticleContext } from "./ArticleContext.js";
import { compileOnce } from "./compileOnce.js";
import { compilePhraseTable } from "./phraseTable.js";
import type { SloganCandidate } from "./slogans.js";
import { matchesOf } from "../clean/matchesOf.js";

const PHRASE = "(?<phrase>[\\p{Script=Han}\\dxX×]{2,16}(?:[、,，][\\p{Script=Han}]{2,16}){0,5})";
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
const EVEN_LIST =
  /(?<=按照|坚持|本着|围绕|遵循|符合|达到)(?<phrase>[^\P{Script=Han}的]{3,6}(?:、[^\P{Script=Han}的]{3,6}){2,6})的(?:要求|原则|标准|思路|目标)/gu;

/** `按照甲乙丙、丁戊己、庚辛壬的要求`: clauses of one length need no quotation marks. */
function evenLists(text: string, passage: number): SloganCandidate[] {
  if (!/的(?:要求|原则|标准|思路|目标)/u.test(text)) return [];
  return flatMap(matchesOf(text, EVEN_LIST), (match): SloganCandidate[] => {
    const phrase = match.groups?.["phrase"] ?? "";
    const parts = phrase.split("、");
    if (parts.some(({ length }) => length !== parts[0]?.length) || /[了是我这]/u.test(phrase)) return [];
    return [candidate(passage, match.index, phrase, SloganKind.SLOGAN)];
  });
}

const commonplacesOf = compileOnce(({ commonplaces }: SloganLexicon) =>
  compilePhraseTable(
    flatMap(
      commonplaces.filter((phrase) => phrase.length >= SHORTEST && !/^[一二三四五六七八九十两]/u.test(phrase)),
      (phrase) => [phrase, phrase.replace(/[、,，]/gu, "")],
    ).map((phrase) => ({ phrase, value: phrase })),
  ),
);
const FRAME = /^的?(?:根本|工作|总体)?(?:总要求|宗旨|主题|方针|口号|理念)/u;

/** A set phrase of the center that a frame presents. */
function framedCommonplaces(text: string, passage: number, lexicon: SloganLexicon): SloganCandidate[] {
  if (!/要求|宗旨|主题|方针|原则|口号|理念/u.test(text)) return [];
  return commonplacesOf(lexicon)
    .scan(text)
    .filter(({ start, end }) => FRAME.test(text.slice(end, end + 8)) && !/[“"、]/u.test(text[start - 1] ?? ""))
    .map(({ start, end, phrase }) =>
      candidate(passage, start, phrase, /^的?主题/u.test(text.slice(end)) ? SloganKind.THEME : SloganKind.SLOGAN),
    );
}

function candidate(passage: number, start: number, phrase: string, kind: SloganKind): SloganCandidate {
  const span = { passage, start, end: start + phrase.length, surface: phrase };
  return { text: phrase, kind, items: [], method: "slogan.bare", confidence: 0.65, ...span };
}

const SHORTEST = 6;
const NOT_FIXED = /的|了|党的|这|本|我|是|开展|工作|活动|建设$|情况|思想$|理论$|发展观|精神|代表/u;

/** Slogans without quotation marks, framed by `以…为主题`, `坚持…的宗旨` and the like. */
export function recognizeBareSlogans({ article, lexicon }: ArticleContext): SloganCandidate[] {
  return flatMap(article.passages, ({ ordinal, text }) => [
    ...flatMap(
      FRAMES.filter(({ hint }) => hint.test(text)),
      ({ pattern, kind }) =>
        flatMap(matchesOf(text, pattern), (match): SloganCandidate[] => {
          const phrase = match.groups?.["phrase"] ?? "";
          if (phrase.length < SHORTEST || NOT_FIXED.test(phrase)) return [];
          return [candidate(ordinal, match.index, phrase, kind)];
        }),
    ),
    ...evenLists(text, ordinal),
    ...framedCommonplaces(text, ordinal, lexicon.slogans),
  ]);
}
