import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { printScores } from "./printScores.js";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Test files that talk to Neo4j share one database, so they run one after another. */
const usesNeo4j = /TEST_NEO4J_|onEveryStore|onBothStores/;

/** All test files, or those whose path contains one of the arguments. */
async function findTests(parts: readonly string[]): Promise<string[]> {
  const files = (await readdir(join(root, "tests"), { recursive: true }))
    .filter((file) => file.endsWith(".test.ts") && !file.startsWith("benchmarks"))
    .map((file) => join("tests", file))
    .sort();
  const wanted = parts.map((part) => (existsSync(part) ? relative(root, part) : part));
  return wanted.length === 0 ? files : files.filter((file) => wanted.some((part) => file.includes(part)));
}

async function needsNeo4j(file: string): Promise<boolean> {
  return usesNeo4j.test(await readFile(join(root, file), "utf8"));
}

function isThere(program: string, argument: string): boolean {
  return spawnSync(program, [argument], { stdio: "ignore" }).status === 0;
}

interface TestNeo4j {
  readonly environment: NodeJS.ProcessEnv;
  readonly stop: () => Promise<void>;
}

/** The Neo4j of the caller, or one started for this run, or null where there is none to be had. */
async function findNeo4j(): Promise<TestNeo4j | null> {
  if (process.env.TEST_NEO4J_URI) return { environment: {}, stop: async () => undefined };
  if (!isThere("java", "-version") || !isThere("mvn", "-v")) return null;
  const { startNeo4j } = await import("./neo4j/startNeo4j.js");
  const neo4j = await startNeo4j();
  return {
    environment: {
      TEST_NEO4J_URI: neo4j.uri,
      TEST_NEO4J_USERNAME: neo4j.username,
      TEST_NEO4J_PASSWORD: neo4j.password,
    },
    stop: () => neo4j.stop(),
  };
}

/** Runs test files through the runner of Node; resolves to whether all passed. */
async function runTests(files: readonly string[], concurrency: number, environment: NodeJS.ProcessEnv = {}) {
  if (files.length === 0) return true;
  const runner = ["--import", "tsx", "--test", "--test-reporter=spec", `--test-concurrency=${concurrency}`, ...files];
  const child = spawn(process.execPath, runner, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  return new Promise<boolean>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code === 0));
  });
}

function shoutThatNeo4jIsMissing(): void {
  const text =
    "NEO4J NOT TESTED: set TEST_NEO4J_URI, or install Java 17 and Maven. Only the embedded store was tested.";
  console.error(`\n${"!".repeat(text.length)}\n${text}\n${"!".repeat(text.length)}\n`);
}

async function runWithNeo4j(files: readonly string[]): Promise<boolean> {
  if (files.length === 0) return true;
  const neo4j = await findNeo4j();
  try {
    const passed = await runTests(files, 1, neo4j?.environment);
    if (neo4j !== null) return passed;
    shoutThatNeo4jIsMissing();
    return passed && process.env.CI !== "true";
  } finally {
    await neo4j?.stop();
  }
}

const parts = process.argv.slice(2);
const files = await findTests(parts);
if (files.length === 0) {
  console.error(`expected test files whose path contains ${parts.join(" or ") || ".test.ts"}, found none`);
  process.exit(1);
}
const shared = await Promise.all(files.map(needsNeo4j));
const alone = files.filter((_, index) => shared[index] === false);
const passedAlone = await runTests(alone, 2);
const passedWithNeo4j = await runWithNeo4j(files.filter((_, index) => shared[index] === true));
if (parts.length === 0) printScores(root);
process.exitCode = passedAlone && passedWithNeo4j ? 0 : 1;
