import { Genre } from "../../../src/models/enums.js";
import { loadLexicon } from "../../../src/loaders/read/loadLexicon.js";
import { loadTagger } from "../../../src/loaders/read/loadTagger.js";
import { createArticleContext } from "../../../src/loaders/recognize/ArticleContext.js";
import type { ArticleContext } from "../../../src/loaders/recognize/ArticleContext.js";
import type { SegmentedArticle, SegmentedPassage } from "../../../src/loaders/segment/SegmentedArticle.js";

const lexicon = await loadLexicon();
const tagger = loadTagger();

export interface ArticleParts {
  readonly title?: string;
  readonly issuedOn?: string;
  readonly genre?: Genre;
}

/** An article of one body passage a line, for tests of recognizers. */
export function articleOf(lines: readonly string[], { title, issuedOn, genre }: ArticleParts = {}): ArticleContext {
  const passages: SegmentedPassage[] = [];
  if (title) passages.push(passageOf(title, 0, "title"));
  for (const line of lines) passages.push(passageOf(line, passages.length, "body"));
  const article: SegmentedArticle = {
    ordinal: 1,
    title: title ?? null,
    subtitle: null,
    issuerLine: null,
    sourceLine: null,
    issuedOn: issuedOn ?? null,
    documentNumber: null,
    genre: genre ?? Genre.REPORT,
    passages,
  };
  return createArticleContext(article, lexicon, tagger);
}

function passageOf(text: string, ordinal: number, role: SegmentedPassage["role"]): SegmentedPassage {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(/[。!？?！]|$/gu)) {
    const end = match.index + match[0].length;
    if (end > start) sentences.push({ start, end });
    start = end;
  }
  return { ordinal, text, heading: null, sourceStart: 0, sourceEnd: text.length, sentences, role, headings: [] };
}
