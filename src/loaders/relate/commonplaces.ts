import type { SloganLexicon } from "../../models/lexicon/SloganLexicon.js";
import { flatMap } from "../clean/flatMap.js";
import { compileOnce } from "../recognize/compileOnce.js";
import { plainForm } from "../recognize/plainForm.js";

const commonplacesOf = compileOnce(({ commonplaces }: SloganLexicon) => new Set(commonplaces.map(plainForm)));

/** Whether a phrase is one of the set phrases of the center, perhaps with an adverb (`诚心诚意`) in front. */
export function isCommonplace(lexicon: SloganLexicon, phrase: string): boolean {
  const known = commonplacesOf(lexicon);
  const plain = plainForm(phrase);
  return known.has(plain) || known.has(plain.slice(4));
}

const doctrinesOf = compileOnce(
  ({ doctrines, mottos }: SloganLexicon) =>
    new Set([...doctrines, ...flatMap(mottos, ({ phrases }) => phrases)].map(plainForm)),
);

/** Whether a phrase is a doctrinal label or a campaign's motto, which nobody raises by repeating it. */
export function isDoctrine(lexicon: SloganLexicon, phrase: string): boolean {
  return doctrinesOf(lexicon).has(plainForm(phrase));
}
