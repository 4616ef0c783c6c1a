import { fileURLToPath } from "node:url";
import type { GraphStore } from "../../../src/graph/GraphStore.js";
import { createExtractor } from "../../../src/loaders/createExtractor.js";
import { loadLexicon } from "../../../src/loaders/read/loadLexicon.js";
import { readDocuments } from "../../../src/loaders/read/readDocuments.js";
import { DocumentWriter } from "../../../src/loaders/write/DocumentWriter.js";
import type { DocumentRecord } from "../../../src/models/records.js";

const SAMPLES = fileURLToPath(new URL("../../../samples", import.meta.url));

/** The sample documents as the loader stores them. */
export async function loadSamples(store: GraphStore): Promise<void> {
  const extractor = createExtractor({ lexicon: await loadLexicon() });
  const records: DocumentRecord[] = [];
  for await (const result of readDocuments([SAMPLES])) {
    if (result.status === "failed") throw new Error(`${result.failure.source}: ${result.failure.reason}`);
    records.push(extractor.extract(result.document));
  }
  await new DocumentWriter(store).write(records);
}
