import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Environment } from "../../src/config.js";
import { runCli } from "./runCli.js";

export interface ExportedGraph {
  readonly nodes: string;
  readonly relationships: string;
}

/** What `export` writes for a store, byte for byte, without the one property that tells when it was loaded. */
export async function exportedGraph(
  store: string,
  folder: string,
  environment: Environment = {},
): Promise<ExportedGraph> {
  const out = join(folder, `export-${Math.random().toString(36).slice(2)}`);
  const run = await runCli(["export", "--out", out, "--store", store], { environment });
  assert.deepEqual([run.status, run.stderr], [0, ""]);
  const nodes = await readFile(join(out, "nodes.jsonl"), "utf8");
  assert.match(nodes, /"loadedAt":/);
  return {
    nodes: nodes.replace(/"loadedAt":"[^"]*"/g, '"loadedAt":""'),
    relationships: await readFile(join(out, "relationships.jsonl"), "utf8"),
  };
}
