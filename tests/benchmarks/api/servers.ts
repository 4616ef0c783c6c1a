import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const root = here("../../../");
const peerFolder = here("../../../.cache/benchmark-peer");
const PEER_PACKAGES = ["@neo4j/graphql@7", "@apollo/server@5", "graphql@16", "neo4j-driver@5"];

export interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

/** Our service over a store: `neo4j URI PASSWORD`, or `embedded FILE`. */
export const launchOurs = (store: readonly string[]): Promise<Server> =>
  launch(["--import", "tsx", here("ourServer.ts"), ...store], root);

/** Statements as they come, answered over plain HTTP. */
export const launchBare = (store: readonly string[]): Promise<Server> =>
  launch(["--import", "tsx", here("bareServer.ts"), ...store], root);

/** @neo4j/graphql 7, installed apart from the dependencies of the project. */
export async function launchPeer(uri: string, password: string): Promise<Server> {
  if (!existsSync(`${peerFolder}/node_modules/@neo4j/graphql`)) {
    mkdirSync(peerFolder, { recursive: true });
    writeFileSync(`${peerFolder}/package.json`, '{ "private": true, "type": "module" }');
    const options = ["--ignore-scripts", "--no-audit", "--no-fund"];
    execFileSync("npm", ["install", ...options, ...PEER_PACKAGES], { cwd: peerFolder });
  }
  copyFileSync(here("peerServer.mjs"), `${peerFolder}/peerServer.mjs`);
  return launch(["peerServer.mjs", uri, password], peerFolder);
}

async function launch(args: readonly string[], cwd: string): Promise<Server> {
  const env = { ...process.env, NODE_ENV: "production" };
  const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith("READY ")) return { url: line.slice(6), stop: () => end(child) };
  }
  throw new Error(`${args.join(" ")} ended before it was ready`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill();
  await gone;
}

/** Posts JSON; tells what came and how long (ms) it took. @throws Error if it is no answer */
export async function send(url: string, body: object): Promise<{ text: string; time: number }> {
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
