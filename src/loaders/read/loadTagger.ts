import { Jieba } from "@node-rs/jieba";
import type { Tagger } from "../recognize/ArticleContext.js";
import { frequencyList } from "./frequencyList.js";

/** The tagger with the dictionary that comes with it; unknown words are not guessed at, so that a text is always cut alike. */
export function loadTagger(): Tagger {
  const jieba = Jieba.withDict(frequencyList());
  return { tag: (text) => jieba.tag(text, false) };
}
