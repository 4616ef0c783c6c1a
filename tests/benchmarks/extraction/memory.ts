/**
 * How much memory the built program takes for `extract` on a JSON Lines file, and whether it grows with the documents:
 *
 *   npm run build && node --import tsx tests/benchmarks/extraction/memory.ts [MEGABYTES] [PROGRAM]
 *
 * The file is made from the samples, no two documents alike. The program runs as it always does, but for a module that
 * tells its resident memory now and then, and the highest at the end.
 */
import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

const MEGABYTE = 1_000_000;
/** Bytes of resident memory that must not be reached. */
const LIMIT = 300 * MEGABYTE;
/** From the first of these numbers of documents to the last, memory may grow by this share. */
const COUNTS = [1000, 5000, 10_000];
const MOST_GROWTH = 0.1;

/** What runs in the program beside it: two numbers a line on a channel of their own, resident bytes and highest ones. */
const watch = `
  import { writeSync } from "node:fs";
  const tell = () => writeSync(3, process.memoryUsage.rss() + " " + process.resourceUsage().maxRSS * 1024 + "\\n");
  setInterval(tell, 100).unref();
  process.on("exit", tell);
`;

const [megabytes = "200", program = fileURLToPath(new URL("../../../dist/main.js", import.meta.url))] =
  process.argv.slice(2);
const samples = new URL("../../../samples/", import.meta.url);
const folder = await mkdtemp(join(tmpdir(), "campaign-graph-memory-"));
const file = join(folder, "documents.jsonl");

const written = await writeDocuments(Number(megabytes) * MEGABYTE);
const { highest, atCounts, status } = await extract();
await rm(folder, { recursive: true });
if (status !== 0) throw new Error(`expected the program to end well, got status ${status}; is it built?`);
console.log(`extraction memory: ${written} documents, ${megabytes} MB`);
console.log(`  highest ${inMegabytes(highest)}, ${(highest / LIMIT).toFixed(2)} of the limit of ${inMegabytes(LIMIT)}`);
for (const [count, resident] of atCounts) console.log(`  after ${count} documents ${inMegabytes(resident)}`);
const [first, last] = [atCounts.get(COUNTS[0] as number), atCounts.get(COUNTS.at(-1) as number)];
const growth = first === undefined || last === undefined ? 0 : last / first - 1;
console.log(
  `  growth from the first of these to the last ${(growth * 100).toFixed(0)} % (limit ${MOST_GROWTH * 100} %)`,
);
if (highest >= LIMIT || growth > MOST_GROWTH) process.exitCode = 1;

/** The samples over and over with other numbers in them, until the file has its size. */
async function writeDocuments(size: number): Promise<number> {
  const names = (await readdir(samples)).filter((name) => name.endsWith(".txt")).sort();
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, samples), "utf8")));
  const output = createWriteStream(file);
  let number = 0;
  for (let length = 0; length < size; number += 1) {
    const text = texts[number % texts.length] as string;
    const varied = text.replace(/\d+/gu, (digits) => String((Number(digits) + number) % 10_000));
    const line = `${JSON.stringify({ text: `${varied}\n附：第${number}号材料。` })}\n`;
    length += Buffer.byteLength(line);
    if (!output.write(line)) await once(output, "drain");
  }
  output.end();
  await once(output, "close");
  return number;
}

async function extract(): Promise<{ highest: number; atCounts: Map<number, number>; status: number | null }> {
  const watching = `data:text/javascript,${encodeURIComponent(watch)}`;
  const child = spawn(process.execPath, ["--import", watching, program, "extract", file], {
    stdio: ["ignore", "pipe", "inherit", "pipe"],
  });
  const atCounts = new Map<number, number>();
  let [resident, highest, documents, source] = [0, 0, 0, ""];
  createInterface(child.stdio[3] as Readable).on("line", (line) => {
    [resident = 0, highest = 0] = line.split(" ").map(Number);
  });
  createInterface(child.stdout as Readable).on("line", (line) => {
    const named = /^\{"source":"(?<name>[^"]*)"/u.exec(line)?.groups?.name ?? "";
    if (named !== source) documents += 1;
    source = named;
    if (COUNTS.includes(documents) && !atCounts.has(documents)) atCounts.set(documents, resident);
  });
  const [status] = (await once(child, "close")) as [number | null];
  return { highest, atCounts, status };
}

function inMegabytes(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(0)} MB`;
}
