import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** How often the memory of the process is looked at, in milliseconds. */
const INTERVAL = 200;

export interface Measured {
  readonly seconds: number;
  /** Resident memory in megabytes: the most there was, and what there was after each quarter of the time. */
  readonly peak: number;
  readonly quarters: readonly number[];
  readonly stdout: string;
}

const program = fileURLToPath(new URL("../../../dist/main.js", import.meta.url));

/** Runs the built program in a process of its own. Memory is what Linux says in `/proc`. @throws Error if it fails */
export async function measureProcess(
  argv: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, [program, ...argv], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...environment },
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout = (stdout + chunk.toString()).slice(-10_000)));
  child.stderr.on("data", (chunk: Buffer) => (stderr = (stderr + chunk.toString()).slice(-10_000)));
  const sizes: number[] = [];
  let peak = 0;
  const timer = setInterval(() => {
    void memoryOf(child.pid).then(({ now, most }) => {
      if (now > 0) sizes.push(now);
      peak = Math.max(peak, most);
    });
  }, INTERVAL);
  const [status] = (await once(child, "exit")) as [number | null];
  clearInterval(timer);
  if (status !== 0) throw new Error(`${argv.join(" ")} ended with ${String(status)}: ${stderr}`);
  const quarters = [0.25, 0.5, 0.75, 1].map((share) => sizes[Math.ceil(sizes.length * share) - 1] ?? 0);
  return { seconds: (performance.now() - started) / 1000, peak, quarters, stdout };
}

async function memoryOf(pid: number | undefined): Promise<{ now: number; most: number }> {
  const status = await readFile(`/proc/${pid ?? 0}/status`, "utf8").catch(() => "");
  const megabytes = (name: string) =>
    Math.round((Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(status)?.[1] ?? 0) * 1024) / 1e6);
  return { now: megabytes("VmRSS"), most: megabytes("VmHWM") };
}
