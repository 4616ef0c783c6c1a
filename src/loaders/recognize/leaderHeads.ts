import type { Lexicon } from "../../models/lexicon/Lexicon.js";
import { compileOnce } from "./compileOnce.js";
import { compilePhraseTable, type FoundPhrase, type PhraseTable } from "./phraseTable.js";

const headTable = compileOnce<Lexicon, PhraseTable<null>>(({ offices }) =>
  compilePhraseTable(offices.heads.map((phrase) => ({ phrase, value: null }))),
);

/** `公司领导班子`, `县领导小组`: the word goes on. */
const OTHER_WORD = /^(?:班子|干部|小组|机构|机关|成员|联系|下|的|和|与)/u;

/** Collective words for the heads of a body, behind which their names may stand: `县领导某某、某某`. */
export function leaderHeads(text: string, lexicon: Lexicon): readonly FoundPhrase<null>[] {
  return headTable(lexicon)
    .scan(text)
    .filter(({ end }) => !OTHER_WORD.test(text.slice(end, end + 2)))
    .map((found) => {
      const colon = /^[:：]/u.test(text.slice(found.end)) ? 1 : 0;
      return { ...found, end: found.end + colon };
    });
}
