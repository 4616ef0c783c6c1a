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

/** The campaigns that a phrase is a motto of, by its plain form. */
const mottosOf = compileOnce(({ mottos }: SloganLexicon) => {
  const campaigns = new Map<string, Set<string>>();
  for (const { campaign, phrases } of mottos) {
    for (const motto of phrases.map(plainForm))
      campaigns.set(motto, (campaigns.get(motto) ?? new Set<string>()).add(campaign));
  }
  return campaigns;
});

/** Whether a phrase is a doctrinal label, or the motto of a campaign: nobody raises it by repeating it. */
export function isDoctrine({ context, entities }: RelateContext, phrase: string): boolean {
  const { slogans } = context.lexicon;
  const plain = plainForm(phrase);
  if (doctrinesOf(slogans).has(plain)) return true;
  const campaigns = mottosOf(slogans).get(plain);
  if (campaigns === undefined) return false;
  // `五带头` stands for other lists too: it is the campaign's where the article names that one.
  const isLabel = /^[一二三四五六七八九十]/u.test(plain);
  return (
    !isLabel ||
    entitiesOf(entities, EntityType.CAMPAIGN).some(({ lexiconKey }) => lexiconKey !== null && campaigns.has(lexiconKey))
  );
}
