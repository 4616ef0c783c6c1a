import type { Extractor } from "../loaders/Extractor.js";

/** The extractor with the lexicon of the package. Loaded on demand: most commands do without its dictionaries. */
export async function openExtractor(): Promise<Extractor> {
  const [{ createExtractor }, { loadLexicon }] = await Promise.all([
    import("../loaders/createExtractor.js"),
    import("../loaders/read/loadLexicon.js"),
  ]);
  return createExtractor({ lexicon: await loadLexicon() });
}
