import { Jieba } from "@node-rs/jieba";
import type { TaggedWord, Tagger } from "../recognize/ArticleContext.js";
import { frequencyList } from "./frequencyList.js";

/** So many different words are kept with their tags; texts of the genre hold some ten thousand. */
const MOST_KEPT = 1 << 16;

/**
 * The tagger with the dictionary that comes with it; unknown words are not guessed at, so that a text is always cut alike.
 *
 * Only the cutting looks at the text around a word; its tag is that of the dictionary. So texts are cut without tags,
 * which takes a third of the time, and each word is tagged when it is met for the first time.
 */
export function loadTagger(): Tagger {
  const jieba = Jieba.withDict(frequencyList());
  const known = new Map<string, TaggedWord>();
  /** Every second word is a single character: those are kept by their code unit. */
  const single: (TaggedWord | undefined)[] = [];

  const remember = (word: string): TaggedWord | null => {
    const [tagged, ...rest] = jieba.tag(word, false);
    if (tagged?.word !== word || rest.length > 0) return null;
    if (known.size >= MOST_KEPT) known.clear();
    if (word.length === 1) single[word.charCodeAt(0)] = tagged;
    else known.set(word, tagged);
    return tagged;
  };

  return {
    tag(text) {
      const words: TaggedWord[] = [];
      for (const word of jieba.cut(text, false)) {
        const tagged = (word.length === 1 ? single[word.charCodeAt(0)] : known.get(word)) ?? remember(word);
        // What is cut otherwise by itself than in the text is tagged in the text.
        if (tagged === null) return jieba.tag(text, false);
        words.push(tagged);
      }
      return words;
    },
  };
}
