import assert from "node:assert/strict";
import { copyFile, cp, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import type { ExportedGraph } from "./exportedGraph.js";
import { exportedGraph } from "./exportedGraph.js";
import { runCli } from "./runCli.js";
import { temporaryFolder } from "./temporaryFolder.js";

const samples = fileURLToPath(new URL("../../samples/", import.meta.url));

const folder = temporaryFolder();
let names: string[];
let reference: ExportedGraph;
let stores = 0;
const newStore = (): string => `embedded:${join(folder, `store-${(stores += 1)}.grafeo`)}`;

async function load(store: string, ...paths: string[]): Promise<string> {
  const run = await runCli(["load", ...paths, "--store", store]);
  assert.deepEqual([run.status, run.stderr], [0, ""]);
  return run.stdout;
}

const idsOf = (graph: ExportedGraph, label: string): string[] =>
  graph.nodes
    .split("\n")
    .filter((line) => line.includes(`"${label}"`))
    .map((line) => (JSON.parse(line) as { id: string }).id);

before(async () => {
  names = (await readdir(samples)).sort();
  const store = newStore();
  assert.match(await load(store, samples), /^13 documents: 13 added; 15 articles$/m);
  reference = await exportedGraph(store, folder);
});

describe("load", () => {
  it("gives a graph with every kind of node", () => {
    for (const label of [
      "Document",
      "Article",
      "Passage",
      "Organization",
      "Leader",
      "Campaign",
      "Slogan",
      "Activity",
      "Place",
      "CitedWork",
    ]) {
      assert.ok(idsOf(reference, label).length > 0, `no ${label}`);
    }
  });

  it("gives the same graph when it is repeated", async () => {
    const store = newStore();
    await load(store, samples);
    assert.match(await load(store, samples), /^13 documents: 13 unchanged; 15 articles$/m);
    assert.deepEqual(await exportedGraph(store, folder), reference);
  });

  it("gives the same graph one file at a time, in the opposite order", async () => {
    const store = newStore();
    for (const name of names.toReversed()) await load(store, join(samples, name));
    assert.deepEqual(await exportedGraph(store, folder), reference);
  });

  it("replaces an edited document, says so, and keeps what others attest", async () => {
    const edited = join(folder, "edited");
    await cp(samples, edited, { recursive: true });
    const store = newStore();
    await load(store, edited);
    const path = join(edited, "01-work-report.txt");
    const text = await readFile(path, "utf8");
    // Only this document knows the deputy of the leading group; the county committee stands in others too.
    await writeFile(path, text.replaceAll("沈若兰", "申若竹"));
    const report = join(folder, "report.json");
    const run = await runCli(["load", edited, "--store", store, "--report", report]);
    assert.equal(run.status, 0);
    assert.match(run.stdout, /^13 documents: 1 replaced, 12 unchanged; 15 articles$/m);
    assert.match(run.stderr, /^01-work-report\.txt: replaced /);
    const { documents } = JSON.parse(await readFile(report, "utf8")) as { documents: Record<string, unknown>[] };
    assert.deepEqual(
      documents.filter(({ status }) => status === "replaced").map(({ source }) => source),
      ["01-work-report.txt"],
    );
    const graph = await exportedGraph(store, folder);
    assert.doesNotMatch(graph.nodes + graph.relationships, /沈若兰/);
    assert.match(graph.nodes, /申若竹/);
    assert.deepEqual(
      idsOf(graph, "Organization").filter((id) => !idsOf(reference, "Organization").includes(id)),
      [],
    );

    await writeFile(path, text);
    await loadAgain(store, edited);
    assert.deepEqual(await exportedGraph(store, folder), reference);
  });

  it("refuses a second file of the same relative path in one load, and loads the first", async () => {
    const [left, right] = [join(folder, "left"), join(folder, "right")];
    await Promise.all([mkdir(left), mkdir(right)]);
    await copyFile(join(samples, "09-news.txt"), join(left, "same.txt"));
    await copyFile(join(samples, "11-notice.txt"), join(right, "same.txt"));
    const run = await runCli(["load", left, right, "--store", newStore()]);
    assert.equal(run.status, 1);
    assert.match(run.stdout, /^2 documents: 1 added, 1 failed; 1 article$/m);
    assert.match(run.stderr, /^same\.txt: another file of this load has the same relative path/);
  });

  it("knows the same bytes under another name", async () => {
    const store = newStore();
    await load(store, join(samples, "09-news.txt"));
    await copyFile(join(samples, "09-news.txt"), join(folder, "copy.txt"));
    const run = await runCli(["load", join(folder, "copy.txt"), "--store", store]);
    assert.match(run.stdout, /^1 document: 1 source-added; 1 article$/m);
    assert.match(run.stderr, /^copy\.txt: the same bytes were stored already/);
    const graph = await exportedGraph(store, folder);
    assert.equal(idsOf(graph, "Document").length, 1);
  });

  it("reads one document from standard input", async () => {
    const store = newStore();
    const stdin = await readFile(join(samples, "09-news.txt"));
    const run = await runCli(["load", "-", "--store", store], { stdin });
    assert.deepEqual([run.status, run.stderr], [0, ""]);
    assert.match(run.stdout, /^1 document: 1 added; 1 article$/m);
  });
});

/** Loads where a replaced document is expected, which is worth a line on stderr. */
async function loadAgain(store: string, path: string): Promise<void> {
  const run = await runCli(["load", path, "--store", store]);
  assert.equal(run.status, 0);
}

describe("remove", () => {
  it("leaves the graph as it was before the document was loaded", async () => {
    const store = newStore();
    const [first = "", ...others] = names;
    await load(store, ...others.map((name) => join(samples, name)));
    const earlier = await exportedGraph(store, folder);
    await load(store, join(samples, first));
    assert.deepEqual(await exportedGraph(store, folder), reference);
    const run = await runCli(["remove", join(samples, first), "--store", store]);
    assert.deepEqual([run.status, run.stderr, run.stdout], [0, "", `removed ${first}\n`]);
    assert.deepEqual(await exportedGraph(store, folder), earlier);
  });

  it("takes the id of a document as well, and leaves nothing of the last one", async () => {
    const store = newStore();
    await load(store, join(samples, "09-news.txt"));
    const [id = ""] = idsOf(await exportedGraph(store, folder), "Document");
    const run = await runCli(["remove", id, "--store", store]);
    assert.deepEqual([run.status, run.stderr], [0, ""]);
    const left = await runCli(["cypher", "MATCH (n) RETURN count(n) AS n", "--format", "json", "--store", store]);
    assert.deepEqual(JSON.parse(left.stdout), [{ n: 0 }]);
  });

  it("says which document it does not know, and removes the others", async () => {
    const store = newStore();
    await load(store, join(samples, "09-news.txt"));
    const run = await runCli(["remove", "nowhere.txt", "09-news.txt", "--store", store]);
    assert.equal(run.status, 1);
    assert.match(run.stderr, /^nowhere\.txt: expected the path, source or id of a stored document, found none\n$/);
    assert.equal(run.stdout, "removed 09-news.txt\n");
  });
});
