import type { Lexicon } from "../../models/lexicon/Lexicon.js";
import { flatMap } from "../clean/flatMap.js";
import { compileOnce } from "./compileOnce.js";
import { compilePhraseTable, type PhraseTable } from "./phraseTable.js";
import { matchesOf } from "../clean/matchesOf.js";

/** An office title in a passage. `title` is what it is called without the body: for `教育局长`, `局长`. */
export interface FoundTitle {
  readonly start: number;
  readonly end: number;
  readonly title: string;
}

interface TitleWords {
  readonly table: PhraseTable<string>;
  readonly headed: ReadonlySet<string>;
}

/** `书记员`, `主任医师`, `委员会`, `经理人`: the title is part of another word. */
const CONTINUED =
  /^(记(?!者)|员(?!会)|医师|护师|医生|会(?!同)|单位|制|级|助理员|负责制|岗|室|处|科|班子|职务|职|信箱|接待日|人选|候选|述职|培训|联席|办公会|抓|例会|们|令|台|团(?!团长)|负责|人员|资格|由上级|参加|任期)/u;
const HEAD = "长".charCodeAt(0);
const BLANK = /[\s　]/u;
const BEFORE = /(班|舍|寝室|楼)$/u;
/** Titles set wide in lists: `组　长:`. */
const SPACED = /(?:副[\s　]*)?[组校院局园队主书成会理县镇乡市区][\s　]{1,6}(?:事[\s　]*)?[长任记员](?=[\s　]*[:：])/gu;
/** Everybody is a member of something: an office only in a body of office holders, or in a list. */
const MEMBER = /^(成员|组员|召集人|指挥|代表)$/u;
const OFFICERS =
  /(党组|党委|常委会|领导小组|工作小组|督导组|督查组|指导组|检查组|指挥部|委员会|宣讲团|讲师团|工作队|专班|巡察组|巡视组|考察组|考核组|工作组|代表团|党工委|政治局|纪委|常委班子)$/u;

const titleWords = compileOnce<Lexicon, TitleWords>(({ offices }) => ({
  table: compilePhraseTable(
    flatMap(offices.titles, (title) =>
      ["", ...offices.prefixes].map((prefix) => ({ phrase: prefix + title, value: title })),
    ),
  ),
  headed: new Set(offices.headedByLength),
}));

/** Finds office titles from left to right. */
export function findTitles(text: string, lexicon: Lexicon): FoundTitle[] {
  const { table, headed } = titleWords(lexicon);
  const found: FoundTitle[] = [];
  for (let offset = 0; offset + 1 < text.length;) {
    const hit = table.at(text, offset);
    if (hit && stands(text, offset, hit.end) && (!MEMBER.test(hit.phrase) || memberStands(text, offset, hit.end))) {
      const assistant = text.startsWith("助理", hit.end) ? 2 : 0;
      found.push({ start: offset, end: hit.end + assistant, title: text.slice(offset, hit.end + assistant) });
      offset = hit.end + assistant;
    } else if (text.charCodeAt(offset + 1) === HEAD && headed.has(text[offset] as string) && !hit) {
      if (stands(text, offset, offset + 2))
        found.push({ start: offset + 1, end: offset + 2, title: text.slice(offset, offset + 2) });
      offset += 2;
    } else offset += 1;
  }
  return withSpaced(text, found);
}

function stands(text: string, start: number, end: number): boolean {
  return !CONTINUED.test(text.slice(end, end + 4)) && !BEFORE.test(text.slice(Math.max(0, start - 2), start));
}

function memberStands(text: string, start: number, end: number): boolean {
  if (/[为任]$/u.test(text.slice(Math.max(0, start - 1), start))) return true;
  return /^[\s　]*[:：]/u.test(text.slice(end, end + 4)) || OFFICERS.test(text.slice(Math.max(0, start - 5), start));
}

function withSpaced(text: string, found: FoundTitle[]): FoundTitle[] {
  if (!BLANK.test(text)) return found;
  const spaced = matchesOf(text, SPACED).map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    title: written.replace(/[\s　]/gu, ""),
  }));
  if (spaced.length === 0) return found;
  const apart = found.filter(({ start, end }) => !spaced.some((wide) => wide.start < end && start < wide.end));
  return [...apart, ...spaced].sort((left, right) => left.start - right.start);
}
