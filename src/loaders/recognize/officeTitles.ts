import type { Lexicon } from "../../models/lexicon/Lexicon.js";
import { compileOnce } from "./compileOnce.js";
import { compilePhraseTable, type PhraseTable } from "./phraseTable.js";

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
  /^(员(?!会)|医师|护师|医生|会|单位|制|级|助理员|负责制|岗|室|处|科|班子|职务|职|信箱|接待日|人选|候选|述职|培训|联席|办公会|抓|例会)/u;
const BEFORE = /(班|舍|寝室|楼)$/u;

const titleWords = compileOnce<Lexicon, TitleWords>(({ offices }) => ({
  table: compilePhraseTable(
    offices.titles.flatMap((title) =>
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
    if (
      hit &&
      !CONTINUED.test(text.slice(hit.end, hit.end + 3)) &&
      !BEFORE.test(text.slice(Math.max(0, offset - 2), offset))
    ) {
      const assistant = text.startsWith("助理", hit.end) ? 2 : 0;
      found.push({ start: offset, end: hit.end + assistant, title: text.slice(offset, hit.end + assistant) });
      offset = hit.end + assistant;
    } else if (text[offset + 1] === "长" && headed.has(text[offset] as string) && !hit) {
      found.push({ start: offset + 1, end: offset + 2, title: text.slice(offset, offset + 2) });
      offset += 2;
    } else offset = hit ? hit.end : offset + 1;
  }
  return found;
}
