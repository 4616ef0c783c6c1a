import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { openStore } from "../../../src/graph/openStore.js";
import { startNeo4j } from "../../neo4j/startNeo4j.js";
import { generateGraph } from "./generateGraph.js";
import { createQuestions, type Question } from "./questions.js";

/**
 * Compares our server, @neo4j/graphql 7 and one hand-written statement over plain HTTP on one Neo4j. The servers take
 * turns, question by question; answers must hold the same ids. Prints p95 in milliseconds and our share of the peer's.
 */
const ROUNDS = Number(process.env.ROUNDS ?? 40);
const WARM_UP = 10;
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const peerFolder = here("../../../.cache/benchmark-peer");

function installPeer(): void {
  if (existsSync(`${peerFolder}/node_modules/@neo4j/graphql`)) return;
  mkdirSync(peerFolder, { recursive: true });
  writeFileSync(`${peerFolder}/package.json`, '{ "private": true, "type": "module" }');
  const packages = ["@neo4j/graphql@7", "@apollo/server@5", "graphql@16", "neo4j-driver@5"];
  execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", ...packages], { cwd: peerFolder });
}

interface Server {
  readonly url: string;
  readonly process: ChildProcess;
}

async function launch(args: readonly string[], cwd: string): Promise<Server> {
  const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith("READY ")) return { url: line.slice(6), process: child };
  }
  throw new Error(`${args.join(" ")} ended with status ${(await once(child, "exit"))[0]}`);
}

async function send(url: string, body: unknown): Promise<{ text: string; time: number }> {
  const start = performance.now();
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const time = performance.now() - start;
  if (!response.ok || text.startsWith('{"errors"')) throw new Error(text.slice(0, 500));
  return { text, time };
}

const idsOf = (text: string): string =>
  [...text.matchAll(/"((?:campaign|organization|leader|activity)-\d+)"/g)]
    .map(([, id]) => id)
    .sort()
    .join(" ");

function p95(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] as number;
}

interface Servers {
  readonly ours: Server;
  readonly peer: Server;
  readonly bare: Server;
}

async function measure(question: Question, servers: Servers): Promise<Record<keyof Servers, number>> {
  const names = ["ours", "peer", "bare"] as const;
  const times = { ours: [] as number[], peer: [] as number[], bare: [] as number[] };
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const texts: Partial<Record<keyof Servers, string>> = {};
    for (const name of names) {
      const { text, time } = await send(servers[name].url, question[name]);
      if (round >= 0) times[name].push(time);
      texts[name] = text;
    }
    if (round === -WARM_UP && idsOf(texts.ours ?? "") !== idsOf(texts.peer ?? "")) {
      console.error(
        `  the answers differ: ${idsOf(texts.ours ?? "").slice(0, 200)} | ${idsOf(texts.peer ?? "").slice(0, 200)}`,
      );
    }
  }
  return { ours: p95(times.ours), peer: p95(times.peer), bare: p95(times.bare) };
}

/** Walks to the end of page 999, as a client would. */
async function cursorOfPage999(url: string): Promise<{ after: string; name: string; id: string }> {
  const query = `query ($after: String) { organizations(first: 100, after: $after) { pageInfo { endCursor } nodes { id name } } }`;
  let after: string | null = null;
  let last = { id: "", name: "" };
  for (let rows = 0; rows < 999 * 20;) {
    const first = Math.min(100, 999 * 20 - rows);
    const { text } = await send(url, { query: query.replace("first: 100", `first: ${first}`), variables: { after } });
    const { nodes, pageInfo } = JSON.parse(text).data.organizations;
    after = pageInfo.endCursor;
    last = nodes.at(-1);
    rows += nodes.length;
  }
  return { after: after as string, ...last };
}

installPeer();
copyFileSync(here("peerServer.mjs"), `${peerFolder}/peerServer.mjs`);
const given = process.env.BENCH_NEO4J_URI;
const neo4j = given
  ? { uri: given, password: process.env.BENCH_NEO4J_PASSWORD ?? "", stop: async () => undefined }
  : await startNeo4j({ heap: "3g" });
const store = await openStore({ kind: "neo4j", uri: neo4j.uri, username: "neo4j", password: neo4j.password });
const [{ nodes = 0 } = {}] = await store.read({ name: "count", text: "MATCH (n:Entity) RETURN count(n) AS nodes" });
if (nodes === 0) await generateGraph(store);
await store.close();
const children: Server[] = [];
try {
  const address = [neo4j.uri, neo4j.password];
  const root = here("../../../");
  const ours = await launch(["--import", "tsx", here("ourServer.ts"), ...address], root);
  const bare = await launch(["--import", "tsx", here("bareServer.ts"), ...address], root);
  const peer = await launch(["peerServer.mjs", ...address], peerFolder);
  children.push(ours, bare, peer);
  console.log(
    "p95 in ms                                                                        ours    peer    bare  ours/peer  limit  ours/bare",
  );
  for (const question of createQuestions(await cursorOfPage999(ours.url))) {
    const time = await measure(question, { ours, peer, bare });
    const shares = [time.ours / time.peer, question.limit, time.ours / time.bare].map((share) =>
      share.toFixed(2).padStart(8),
    );
    const columns = [time.ours, time.peer, time.bare].map((value) => value.toFixed(1).padStart(8));
    console.log(question.name.padEnd(78), ...columns, ...shares);
  }
} finally {
  for (const { process: child } of children) child.kill();
  await neo4j.stop();
}
