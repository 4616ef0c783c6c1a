import { EntityType } from "../../models/enums.js";
import type { SloganLexicon } from "../../models/lexicon/SloganLexicon.js";
import { compileOnce } from "../recognize/compileOnce.js";
import { plainForm } from "../recognize/plainForm.js";
import { entitiesOf } from "./RelateContext.js";
import type { RelateContext } from "./RelateContext.js";

const commonplacesOf = compileOnce(({ commonplaces }: SloganLexicon) => new Set(commonplaces.map(plainForm)));

/** Whether a phrase is one of the set phrases of the center, perhaps with an adverb (`诚心诚意`) in front. */
export function isCommonplace(lexicon: SloganLexicon, phrase: string): boolean {
  const known = commonplacesOf(lexicon);
  const plain = plainForm(phrase);
  return known.has(plain) || known.has(plain.slice(4));
}

const doctrinesOf = compileOnce(({ doctrines }: SloganLexicon) => new Set(doctrines.map(plainForm)));

/** Whether a phrase is a doctrinal label, or the motto of a campaign: nobody raises it by repeating it. */
export function isDoctrine({ context, entities }: RelateContext, phrase: string): boolean {
  const { slogans } = context.lexicon;
  const plain = plainForm(phrase);
  if (doctrinesOf(slogans).has(plain)) return true;
  // `五带头` stands for other lists too: it is the campaign's where the article names that one.
  const isLabel = /^[一二三四五六七八九十]/u.test(plain);
  const named = new Set(entitiesOf(entities, EntityType.CAMPAIGN).map(({ lexiconKey }) => lexiconKey));
  return slogans.mottos.some(
    ({ campaign, phrases }) => (!isLabel || named.has(campaign)) && phrases.some((motto) => plainForm(motto) === plain),
  );
}
