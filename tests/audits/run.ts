import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadConfig } from "../../src/config.js";
import type { GraphStore } from "../../src/graph/GraphStore.js";
import { openStore } from "../../src/graph/openStore.js";
import { createExtractor } from "../../src/loaders/createExtractor.js";
import { loadLexicon } from "../../src/loaders/read/loadLexicon.js";
import { startServer } from "../../src/server/startServer.js";
import { sampleGraph } from "../graphql/support/sampleGraph.js";
import { writeGraph } from "../graphql/support/writeGraph.js";
import { auditClients } from "./clients/run.js";

/**
 * Checks the API with the tools of others, installed apart from the dependencies of the project: graphql-http's audit,
 * the Relay rules of @graphql-eslint, relay-compiler on pagination fragments, and graphql-inspector against the last
 * release (`git show TAG:schema.graphql`, the newest tag, if there is one).
 */
const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = `${root}.cache/audits`;
const PACKAGES = [
  "graphql@16",
  "graphql-http@1",
  "relay-compiler@20",
  "eslint@9",
  "@graphql-eslint/eslint-plugin@4",
  "@graphql-inspector/core@6",
];

let failed = false;
async function check(name: string, run: () => void | Promise<void>): Promise<void> {
  console.log(`== ${name}`);
  try {
    await run();
  } catch (error) {
    failed = true;
    console.log(`${name} found faults: ${error instanceof Error ? error.message : String(error)}`);
  }
}
const run = (command: string, args: readonly string[], cwd = folder) =>
  void execFileSync(command, args, { cwd, stdio: "inherit" });

if (!existsSync(`${folder}/node_modules/graphql-http`)) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/package.json`, '{ "private": true, "type": "module" }');
  run("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", ...PACKAGES]);
}
for (const file of ["relayRules.mjs", "httpAudit.mjs", "schemaDiff.mjs"]) {
  copyFileSync(`${root}tests/audits/${file}`, `${folder}/${file}`);
}
copyFileSync(`${root}schema.graphql`, `${folder}/schema.graphql`);
cpSync(`${root}tests/audits/relay`, `${folder}/relay`, { recursive: true });
mkdirSync(`${folder}/relay/__generated__`, { recursive: true });
const relay = { src: "./relay", schema: "./schema.graphql", language: "javascript", eagerEsModules: true };
writeFileSync(`${folder}/relay.config.json`, JSON.stringify(relay));

await check("Relay rules of @graphql-eslint", () => run("npx", ["eslint", "-c", "relayRules.mjs", "schema.graphql"]));
await check("relay-compiler", () => run("npx", ["relay-compiler"]));
await check("graphql-inspector", () => run(process.execPath, ["schemaDiff.mjs", lastRelease()]));

const store = await openStore({ kind: "embedded", path: ":memory:" });
const extractor = createExtractor({ lexicon: await loadLexicon() });
const server = await startServer({ store, extractor, config: { ...loadConfig({}), port: 0 } });
const url = `${server.url}/graphql`;
await check("graphql-http", () =>
  once(spawn(process.execPath, ["httpAudit.mjs", url], { cwd: folder, stdio: "inherit" })),
);
await writeGraph(store, sampleGraph);
await addOrganizations(store, 8);
await check("Apollo Client and urql", async () => auditClients(url, await organizationNames(store)));
await server.close();
await store.close();
process.exitCode = failed ? 1 : 0;

async function once(child: ChildProcess): Promise<void> {
  const status = await new Promise((resolve) => child.once("exit", resolve));
  if (status !== 0) throw new Error(`ended with status ${String(status)}`);
}

async function addOrganizations(to: GraphStore, count: number): Promise<void> {
  const nodes = Array.from({ length: count }, (_, index) => {
    const properties = {
      id: `more-${index}`,
      name: `第${index + 1}林场`,
      kind: "COMPANY",
      masked: false,
      mentionCount: 1,
    };
    return ["Organization:Entity", properties] as const;
  });
  await writeGraph(to, { nodes, relationships: [] });
}

async function organizationNames(from: GraphStore): Promise<string[]> {
  const text = "MATCH (n:Organization) RETURN n.name AS name, n.id AS id ORDER BY name, id";
  return (await from.read({ name: "names", text })).map(({ name }) => String(name));
}

/** The schema of the newest tag; without tags the present one, which cannot break itself. */
function lastRelease(): string {
  const path = `${folder}/released.graphql`;
  const tag = execFileSync("git", ["tag", "--sort=-creatordate"], { cwd: root, encoding: "utf8" }).split("\n")[0];
  const released = tag ? execFileSync("git", ["show", `${tag}:schema.graphql`], { cwd: root, encoding: "utf8" }) : null;
  if (released === null) {
    console.log("there is no release yet (no git tag): the schema is compared with itself");
    copyFileSync(`${root}schema.graphql`, path);
  } else {
    console.log(`compared with ${tag}`);
    writeFileSync(path, released);
  }
  return path;
}
