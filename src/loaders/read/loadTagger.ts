import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import type { Tagger } from "../recognize/ArticleContext.js";

/** The tagger with the dictionary that comes with it; unknown words are not guessed at, so that a text is always cut alike. */
export function loadTagger(): Tagger {
  const jieba = Jieba.withDict(dict);
  return { tag: (text) => jieba.tag(text, false) };
}
