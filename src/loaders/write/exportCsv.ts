import { join } from "node:path";
import type { PropertyValue } from "../../models/graphFragment.js";
import type { ExportCounts } from "./ExportCounts.js";
import { type GraphReader, NODE_LABELS, RELATIONSHIP_TYPES } from "./GraphReader.js";
import { OutputFile } from "./OutputFile.js";

/**
 * One file a label and type (`Organization.csv`, `RUNS.csv`), by RFC 4180, in UTF-8 without a byte order mark. Lists are
 * JSON arrays, a missing value is empty.
 */
export async function exportCsv(graph: GraphReader, directory: string): Promise<ExportCounts> {
  const counts = { nodes: 0, relationships: 0 };
  for (const label of NODE_LABELS) {
    const columns = await graph.nodeProperties(label);
    await OutputFile.write(join(directory, `${label}.csv`), async (file) => {
      await file.line(rowOf(["id", ...columns]));
      for await (const page of graph.nodes(label)) {
        for (const { id, properties } of page) await file.line(rowOf([id, ...columns.map((name) => properties[name])]));
        counts.nodes += page.length;
      }
    });
  }
  for (const [type] of RELATIONSHIP_TYPES) {
    const columns = await graph.relationshipProperties(type);
    await OutputFile.write(join(directory, `${type}.csv`), async (file) => {
      await file.line(rowOf(["id", "from", "to", ...columns]));
      for await (const page of graph.relationships(type)) {
        for (const { id, from, to, properties } of page) {
          await file.line(rowOf([id, from, to, ...columns.map((name) => properties[name])]));
        }
        counts.relationships += page.length;
      }
    });
  }
  return counts;
}

function rowOf(values: readonly (PropertyValue | undefined)[]): string {
  return values.map(cellOf).join(",");
}

function cellOf(value: PropertyValue | undefined): string {
  if (value == null) return "";
  const text = Array.isArray(value) ? JSON.stringify(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
