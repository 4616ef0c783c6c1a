import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { resolveJars } from "./resolveJars.js";

/** Milliseconds until a server that has not said it is ready counts as failed. */
const START_TIMEOUT = 120_000;

export interface Neo4jOptions {
  /** A free one if left out. */
  readonly port?: number;
  /** Where the database is kept; a folder that goes with the server if left out. */
  readonly home?: string;
  readonly password?: string;
  /** Java heap, such as `1g`. */
  readonly heap?: string;
}

export interface RunningNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Resolves when the server has gone. */
  readonly stop: () => Promise<void>;
}

/**
 * A real Neo4j Community on the loopback address, ready to answer. It ends with this process.
 * @throws Error in one line if Java or Maven is missing, or if the server does not start
 */
export async function startNeo4j(options: Neo4jOptions = {}): Promise<RunningNeo4j> {
  const jars = await resolveJars();
  const port = options.port ?? (await freePort());
  const password = options.password ?? "campaign-graph";
  const temporary = options.home === undefined ? await mkdtemp(join(tmpdir(), "campaign-graph-neo4j-")) : null;
  const home = options.home ?? (temporary as string);
  const server = spawn("java", javaArguments({ jars, home, port, heap: options.heap ?? "1g" }), {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, NEO4J_PASSWORD: password },
  });
  const stop = async () => {
    await end(server);
    if (temporary !== null) await rm(temporary, { recursive: true, force: true });
  };
  try {
    await ready(server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri: `bolt://127.0.0.1:${port}`, username: "neo4j", password, stop };
}

function javaArguments({ jars, home, port, heap }: { jars: string; home: string; port: number; heap: string }) {
  return [
    `-Xmx${heap}`,
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "--add-opens=java.base/java.lang=ALL-UNNAMED",
    "-cp",
    join(jars, "*"),
    fileURLToPath(new URL("Neo4jServer.java", import.meta.url)),
    home,
    String(port),
  ];
}

async function ready(server: ChildProcess): Promise<void> {
  const { stdout, stderr } = server;
  if (!stdout || !stderr) throw new Error("the server has no output to read");
  let errors = "";
  stderr.on("data", (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-2_000)));
  const lines = createInterface({ input: stdout });
  const answered = new Promise<void>((resolve, reject) => {
    lines.on("line", (line) => line.startsWith("READY") && resolve());
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`Neo4j ended with status ${code}: ${errors.trim()}`)));
    setTimeout(() => reject(new Error(`Neo4j was not ready after ${START_TIMEOUT} ms`)), START_TIMEOUT).unref();
  });
  await answered;
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, "exit");
  server.stdin?.end();
  const overdue = setTimeout(() => server.kill("SIGKILL"), 20_000);
  await gone;
  clearTimeout(overdue);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("expected a port");
  return address.port;
}
