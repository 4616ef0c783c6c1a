import { execFileSync, spawn } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadConfig } from "../../src/config.js";
import { openStore } from "../../src/graph/openStore.js";
import { createExtractor } from "../../src/loaders/createExtractor.js";
import { loadLexicon } from "../../src/loaders/read/loadLexicon.js";
import { startServer } from "../../src/server/startServer.js";

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
function check(name: string, run: () => void): void {
  console.log(`== ${name}`);
  try {
    run();
  } catch {
    failed = true;
    console.log(`${name} found faults`);
  }
}
const run = (command: string, args: readonly string[], cwd = folder) =>
  execFileSync(command, args, { cwd, stdio: "inherit" });

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

check("Relay rules of @graphql-eslint", () => run("npx", ["eslint", "-c", "relayRules.mjs", "schema.graphql"]));
check("relay-compiler", () => run("npx", ["relay-compiler"]));
check("graphql-inspector", () => run(process.execPath, ["schemaDiff.mjs", lastRelease()]));

const store = await openStore({ kind: "embedded", path: ":memory:" });
const extractor = createExtractor({ lexicon: await loadLexicon() });
const server = await startServer({ store, extractor, config: { ...loadConfig({}), port: 0 } });
console.log("== graphql-http");
const audit = spawn(process.execPath, ["httpAudit.mjs", `${server.url}/graphql`], { cwd: folder, stdio: "inherit" });
const status = await new Promise((resolve) => audit.once("exit", resolve));
await server.close();
await store.close();
process.exitCode = failed || status !== 0 ? 1 : 0;

/** The schema of the newest tag; without tags the present one, which cannot break itself. */
function lastRelease(): string {
  const path = `${folder}/released.graphql`;
  const tag = execFileSync("git", ["tag", "--sort=-creatordate"], { cwd: root, encoding: "utf8" }).split("\n")[0];
  const released = tag ? execFileSync("git", ["show", `${tag}:schema.graphql`], { cwd: root, encoding: "utf8" }) : null;
  if (released === null) copyFileSync(`${root}schema.graphql`, path);
  else writeFileSync(path, released);
  return path;
}
