import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GraphStore } from "../../src/graph/GraphStore.js";
import { exportGraph } from "../../src/loaders/write/exportGraph.js";

/** The whole graph as text, without the one property that tells when it was loaded. */
export async function readExport(store: GraphStore): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "campaign-graph-export-"));
  try {
    await exportGraph(store, folder);
    const files = ["nodes.jsonl", "relationships.jsonl"].map((file) => readFile(join(folder, file), "utf8"));
    return (await Promise.all(files)).join("").replace(/"loadedAt":"[^"]*"/g, '"loadedAt":""');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
