import { createExtractor } from "../../src/loaders/createExtractor.js";
import { loadLexicon } from "../../src/loaders/read/loadLexicon.js";
import { toAnnotation } from "../../src/loaders/toAnnotation.js";
import type { AnnotatedArticle } from "../../src/models/annotation.js";
import type { ArticleRecord } from "../../src/models/records.js";

const extractor = createExtractor({ lexicon: await loadLexicon() });

/** The record of the only article of a text. */
export function recordOf(text: string): ArticleRecord {
  const document = { source: "invented.txt", sha256: "", text, encoding: "UTF-8" };
  const { articles } = extractor.extract({ ...document, encodingConfidence: 1, undecodable: 0, stated: {} });
  const [article] = articles;
  if (!article) throw new Error("the text gave no article");
  return article;
}

/** The same in the form of annotations. */
export function annotationOf(text: string): AnnotatedArticle {
  return toAnnotation("invented.txt", recordOf(text));
}

/** The bodies that run a campaign by the annotation of these lines, by name. */
export function runnersOf(campaign: string, ...lines: string[]): string[] {
  return annotationOf(lines.join("\n"))
    .organizations.filter(({ runs }) => runs.includes(campaign))
    .map(({ name }) => name)
    .sort();
}
