import { join } from "node:path";
import type { ExportCounts } from "./ExportCounts.js";
import { type GraphReader, NODE_LABELS, RELATIONSHIP_TYPES } from "./GraphReader.js";
import { OutputFile } from "./OutputFile.js";

/** `nodes.jsonl` and `relationships.jsonl`: one JSON object a line. */
export async function exportJsonl(graph: GraphReader, directory: string): Promise<ExportCounts> {
  const nodes = await OutputFile.write(join(directory, "nodes.jsonl"), async (file) => {
    let count = 0;
    for (const label of NODE_LABELS) {
      for await (const page of graph.nodes(label)) {
        for (const { id, labels, properties } of page) await file.line(JSON.stringify({ id, labels, properties }));
        count += page.length;
      }
    }
    return count;
  });
  const relationships = await OutputFile.write(join(directory, "relationships.jsonl"), async (file) => {
    let count = 0;
    for (const [type] of RELATIONSHIP_TYPES) {
      for await (const page of graph.relationships(type)) {
        for (const { id, from, to, properties } of page) {
          await file.line(JSON.stringify({ id, type, from, to, properties }));
        }
        count += page.length;
      }
    }
    return count;
  });
  return { nodes, relationships };
}
