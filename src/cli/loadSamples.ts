import { fileURLToPath } from "node:url";
import type { GraphStore } from "../graph/GraphStore.js";
import type { Extractor } from "../loaders/Extractor.js";
import type { CommandContext } from "./CommandContext.js";
import { loadDocuments } from "./loadDocuments.js";
import { LoadTally } from "./LoadReport.js";

/** `samples/` beside `src/` and `dist/`: both are two folders above this file. */
const SAMPLES_FOLDER = fileURLToPath(new URL("../../samples/", import.meta.url));

/** Loads the sample documents into a store that holds no document yet; leaves any other store as it is. */
export async function loadSamples(store: GraphStore, extractor: Extractor, context: CommandContext): Promise<void> {
  const rows = await store.read({ name: "read/anyDocument", text: "MATCH (d:Document) RETURN d.id AS id LIMIT 1" });
  if (rows.length > 0) return;
  const [{ readDocuments }, { DocumentWriter }] = await Promise.all([
    import("../loaders/read/readDocuments.js"),
    import("../loaders/write/DocumentWriter.js"),
  ]);
  const tally = new LoadTally();
  for await (const document of loadDocuments(readDocuments([SAMPLES_FOLDER]), {
    extractor,
    writer: new DocumentWriter(store),
  })) {
    tally.add(document);
    if (document.message !== null) context.stderr.write(`${document.source}: ${document.message}\n`);
  }
  context.stdout.write(`Samples: ${tally.summary()}\n`);
}
