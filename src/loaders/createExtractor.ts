import type { Lexicon } from "../models/lexicon/Lexicon.js";
import { cleaningReportOf } from "./cleaningReportOf.js";
import { cleanDocument } from "./clean/cleanDocument.js";
import type { WordModel } from "./clean/WordModel.js";
import type { Extractor } from "./Extractor.js";
import { extractArticle } from "./extractArticle.js";
import { loadTagger } from "./read/loadTagger.js";
import { loadWordModel } from "./read/loadWordModel.js";
import { createArticleContext, type Tagger } from "./recognize/ArticleContext.js";
import { RULES_VERSION } from "./rulesVersion.js";
import { segmentDocument } from "./segment/segmentDocument.js";

const DIGEST_LENGTH = 12;

export interface ExtractorResources {
  readonly lexicon: Lexicon;
  /** What cuts sentences into tagged words; that of the package where none is given. */
  readonly tagger?: Tagger;
  /** What tells words from garbled text; that of the package where none is given, read only when a text is garbled. */
  readonly words?: WordModel;
}

/** Puts the stages together: clean, segment, then recognize, resolve and relate article by article. */
export function createExtractor(resources: ExtractorResources): Extractor {
  const { lexicon, tagger = loadTagger(), words = loadWordModel() } = resources;
  const version = `${RULES_VERSION}-${lexicon.digest.slice(0, DIGEST_LENGTH)}`;
  return {
    version,
    extract(document) {
      const cleaned = cleanDocument(document, { lexicon, words });
      const articles = segmentDocument(cleaned, document.stated, lexicon);
      const { source, sha256, text, encoding } = document;
      return {
        source,
        sha256,
        text,
        encoding,
        script: cleaned.script,
        damage: cleaned.damage,
        extractorVersion: version,
        cleaning: cleaningReportOf(document, cleaned),
        articles: articles.map((article) => extractArticle(createArticleContext(article, lexicon, tagger))),
      };
    },
  };
}
