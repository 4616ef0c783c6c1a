import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startNeo4j } from "../../neo4j/startNeo4j.js";
import { type Measured, measureProcess } from "./measureProcess.js";
import { driverOf, writeBare } from "./writeBare.js";
import { writeFolder, writeJsonl, type WrittenDocuments } from "./writeDocuments.js";

/**
 * What `load` of the built program takes: a folder of documents into the embedded store and into Neo4j, there beside what
 * the driver alone takes to write the same graph, and one large JSONL file into Neo4j.
 *
 * `npm run bench -- load [embedded] [neo4j] [jsonl]`; all three if none is named. `LOAD_DOCUMENTS`: 10000 if not set;
 * `LOAD_MEGABYTES`: 200. Needs Linux, Java and `npm run build`.
 */
const count = Number(process.env.LOAD_DOCUMENTS ?? 10_000);
const megabytes = Number(process.env.LOAD_MEGABYTES ?? 200);
const parts = process.argv.slice(2);
const wanted = (part: string): boolean => parts.length === 0 || parts.includes(part);
const folder = await mkdtemp(join(tmpdir(), "campaign-graph-load-"));

function print(title: string, { documents, bytes }: WrittenDocuments, measured: Measured): void {
  const { seconds, peak, quarters } = measured;
  const rate = `${(documents / seconds).toFixed(1)} documents/s, ${(bytes / seconds / 1e6).toFixed(2)} MB of text/s`;
  console.log(
    `${title}: ${documents} documents, ${(bytes / 1e6).toFixed(1)} MB of text in ${seconds.toFixed(1)} s: ${rate}`,
  );
  console.log(`  memory: ${peak} MB at most, ${quarters.join(", ")} MB after each quarter of the time`);
}

async function intoEmbedded(texts: string, written: WrittenDocuments): Promise<void> {
  const path = join(folder, "graph.grafeo");
  const store = ["--store", `embedded:${path}`];
  print("embedded store", written, await measureProcess(["load", texts, ...store]));
  const query = (text: string) => measureProcess(["cypher", text, ...store]);
  const [opened, empty] = [await query("MATCH (p:Passage) RETURN count(p) AS n"), await measureProcess(["--version"])];
  const perByte = ((opened.peak - empty.peak) * 1e6) / written.bytes;
  const { size } = await stat(path);
  console.log(
    `  opened: ${perByte.toFixed(1)} bytes of memory, ${(size / written.bytes).toFixed(1)} of the file, for each byte of text`,
  );
}

async function onNeo4j(work: (store: string[], environment: Record<string, string>) => Promise<void>): Promise<void> {
  const neo4j = await startNeo4j({ heap: "2g" });
  try {
    await work(["--store", neo4j.uri], { NEO4J_PASSWORD: neo4j.password });
  } finally {
    await neo4j.stop();
  }
}

async function intoNeo4j(texts: string, written: WrittenDocuments): Promise<void> {
  const graph = join(folder, "export");
  let seconds = 0;
  await onNeo4j(async (store, environment) => {
    const measured = await measureProcess(["load", texts, ...store], environment);
    seconds = measured.seconds;
    print("Neo4j", written, measured);
    print("Neo4j again", written, await measureProcess(["load", texts, ...store], environment));
    await measureProcess(["export", "--out", graph, ...store], environment);
  });
  await onNeo4j(async ([, uri = ""], { NEO4J_PASSWORD = "" }) => {
    // Opening for writing makes the indexes.
    await measureProcess(["cypher", "RETURN 1 AS n", "--write", "--store", uri], { NEO4J_PASSWORD });
    const driver = driverOf(uri, NEO4J_PASSWORD);
    const bare = await writeBare(driver, graph).finally(() => driver.close());
    console.log(
      `  the driver alone, the same graph: ${bare.toFixed(1)} s; load takes ${(seconds / bare).toFixed(1)} times as long`,
    );
  });
}

async function jsonlIntoNeo4j(): Promise<void> {
  const path = join(folder, "large.jsonl");
  const written = await writeJsonl(path, megabytes * 1e6);
  await onNeo4j(async (store, environment) => {
    print(`${megabytes} MB of JSONL into Neo4j`, written, await measureProcess(["load", path, ...store], environment));
  });
}

try {
  const texts = join(folder, "texts");
  if (wanted("embedded") || wanted("neo4j")) {
    const written = await writeFolder(texts, count);
    if (wanted("embedded")) await intoEmbedded(texts, written);
    if (wanted("neo4j")) await intoNeo4j(texts, written);
  }
  if (wanted("jsonl")) await jsonlIntoNeo4j();
} finally {
  await rm(folder, { recursive: true, force: true });
}
