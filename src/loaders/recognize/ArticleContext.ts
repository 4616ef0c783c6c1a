import type { Lexicon } from "../../models/lexicon/Lexicon.js";
import type { Span } from "../../models/span.js";
import type { SegmentedArticle } from "../segment/SegmentedArticle.js";

/** A word with its part of speech in the tag set of jieba (`n`, `v`, `ns`, `nr` …). */
export interface TaggedWord {
  readonly word: string;
  readonly tag: string;
}

/** A tagged word of a passage. */
export interface Token extends TaggedWord, Span {}

/** Cuts a text into tagged words that cover it without gaps. */
export interface Tagger {
  tag(text: string): readonly TaggedWord[];
}

/** What every recognizer and resolver of one article works on. */
export interface ArticleContext {
  readonly article: SegmentedArticle;
  readonly lexicon: Lexicon;
  /** Tagged words of one passage, made at the first call and kept: tagging is what costs most. */
  tokens(passageOrdinal: number): readonly Token[];
}

export function createArticleContext(article: SegmentedArticle, lexicon: Lexicon, tagger: Tagger): ArticleContext {
  const tagged = new Map<number, readonly Token[]>();
  const texts = new Map(article.passages.map(({ ordinal, text }) => [ordinal, text]));
  return {
    article,
    lexicon,
    tokens(passageOrdinal) {
      const known = tagged.get(passageOrdinal);
      if (known) return known;
      const tokens = place(tagger.tag(texts.get(passageOrdinal) ?? ""));
      tagged.set(passageOrdinal, tokens);
      return tokens;
    },
  };
}

function place(words: readonly TaggedWord[]): readonly Token[] {
  let start = 0;
  return words.map(({ word, tag }) => {
    const token = { word, tag, start, end: start + word.length };
    start = token.end;
    return token;
  });
}
