import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GraphStore } from "../../../src/graph/GraphStore.js";
import { openStore } from "../../../src/graph/openStore.js";
import { startNeo4j } from "../../neo4j/startNeo4j.js";
import { generateGraph } from "./generateGraph.js";
import { addLongList, compareLengths } from "./longList.js";
import { measure, type Servers } from "./measure.js";
import { createQuestions, ROW_19980, type Row19980 } from "./questions.js";
import { printHeader, printTimes } from "./report.js";
import { printSizes } from "./sizes.js";
import { launchBare, launchOurs, launchPeer, type Server } from "./servers.js";

/**
 * Compares our service with @neo4j/graphql 7 and with one hand-written statement over plain HTTP, on one Neo4j with a
 * generated graph, then on the embedded store, which has no peer. Servers take turns, answers must hold the same ids.
 *
 * `npm run bench -- api [neo4j] [long] [embedded] [sizes]`; all four if none is named. `ROUNDS`: 60 if not set.
 * `BENCH_NEO4J_URI` and `BENCH_NEO4J_PASSWORD` name a Neo4j to use: an empty one, or one that an earlier run has filled.
 */
const rounds = Number(process.env.ROUNDS ?? 60);
const parts = process.argv.slice(2);
const wanted = (part: string): boolean => parts.length === 0 || parts.includes(part);
const LONG = { long: "long-list", short: "short-list" };
let passed = true;

async function count(store: GraphStore): Promise<string> {
  const text = "MATCH (n:Entity) RETURN count(n) AS entities";
  const [row] = await store.read({ name: "count", text });
  const [ties] = await store.read({ name: "count", text: "MATCH ()-[r]->() RETURN count(r) AS relationships" });
  return `${Number(row?.entities).toLocaleString("en")} entities, ${Number(ties?.relationships).toLocaleString("en")} relationships`;
}

async function isEmpty(store: GraphStore): Promise<boolean> {
  return (await store.read({ name: "any", text: "MATCH (n:Entity) RETURN n.id AS id LIMIT 1" })).length === 0;
}

async function compare(
  title: string,
  store: GraphStore,
  launch: () => Promise<Servers>,
  times = rounds,
): Promise<void> {
  const size = await count(store);
  const [row] = (await store.read({ name: "row", text: ROW_19980 })) as unknown as [Row19980];
  await store.close();
  const servers = await launch();
  try {
    printHeader(`${title}: ${size}`);
    for (const question of createQuestions(row)) {
      if (!printTimes(question, await measure(question, servers, times))) passed = false;
    }
  } finally {
    await Promise.all(Object.values(servers).map((server: Server) => server.stop()));
  }
}

async function onNeo4j(): Promise<void> {
  const { BENCH_NEO4J_URI: given, BENCH_NEO4J_PASSWORD: secret = "" } = process.env;
  const ours = given ? null : await startNeo4j({ heap: "3g" });
  const { uri, password } = ours ?? { uri: given as string, password: secret };
  const location = { kind: "neo4j", uri, username: "neo4j", password } as const;
  const address = ["neo4j", uri, password];
  try {
    if (wanted("neo4j")) {
      const store = await openStore(location);
      if (await isEmpty(store)) await generateGraph(store);
      await compare("Neo4j", store, async () => ({
        ours: await launchOurs(address),
        bare: await launchBare(address),
        peer: await launchPeer(uri, password),
      }));
    }
    // Last, because so many more organizations would make the peer slower at everything above.
    if (wanted("long")) await longLists(await openStore(location), address);
  } finally {
    await ours?.stop();
  }
}

async function longLists(store: GraphStore, address: readonly string[]): Promise<void> {
  const [known] = await store.read(
    { name: "any", text: "MATCH (n:Campaign {id: $id}) RETURN n.id AS id" },
    { id: LONG.long },
  );
  if (known === undefined) {
    await addLongList(store, LONG.short, 100);
    await addLongList(store, LONG.long, 1_000_000);
  }
  await store.close();
  const server = await launchOurs(address);
  try {
    console.log("\nNeo4j: first page by name of a campaign with 1,000,000 organizations, and of one with 100 (p95)");
    if (!(await compareLengths(server, LONG, rounds))) passed = false;
  } finally {
    await server.stop();
  }
}

async function onEmbedded(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "campaign-graph-benchmark-"));
  try {
    // Only one process may have a file open, so each server gets its own copy.
    const [mine, copy] = ["ours", "bare"].map((name) => join(folder, name, "graph.grafeo")) as [string, string];
    const store = await openStore({ kind: "embedded", path: mine });
    await generateGraph(store);
    await compare(
      "Embedded store",
      store,
      async () => {
        await cp(join(folder, "ours"), join(folder, "bare"), { recursive: true });
        return { ours: await launchOurs(["embedded", mine]), bare: await launchBare(["embedded", copy]) };
      },
      Math.ceil(rounds / 4),
    ); // It sorts where Neo4j reads an index, so its pages by name take long.
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (wanted("neo4j") || wanted("long")) await onNeo4j();
if (wanted("embedded")) await onEmbedded();
if (wanted("sizes")) await printSizes();
if (!passed) process.exitCode = 1;
