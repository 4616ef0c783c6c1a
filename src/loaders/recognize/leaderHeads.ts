import type { Lexicon } from "../../models/lexicon/Lexicon.js";
import { compileOnce } from "./compileOnce.js";
import { compilePhraseTable, type FoundPhrase, type PhraseTable } from "./phraseTable.js";

const headTable = compileOnce<Lexicon, PhraseTable<null>>(({ offices }) =>
  compilePhraseTable(offices.heads.map((phrase) => ({ phrase, value: null }))),
);

/** Collective words for the heads of a body, behind which their names may stand: `县领导某某、某某`. */
export function leaderHeads(text: string, lexicon: Lexicon): readonly FoundPhrase<null>[] {
  return headTable(lexicon)
    .scan(text)
    .map((found) => {
      const colon = /^[:：]/u.test(text.slice(found.end)) ? 1 : 0;
      return { ...found, end: found.end + colon };
    });
}
