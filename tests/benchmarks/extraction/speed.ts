/**
 * How fast documents become records, as a share of the speed at which bare `@node-rs/jieba` tags the same text:
 *
 *   npm run build && node --import tsx tests/benchmarks/extraction/speed.ts [FOLDER]
 *
 * What is measured is the built code, as the program runs it: tsx names each function anew wherever it is made, which
 * costs a tenth of the time.
 * Both start at the files: one reads, cleans, segments, recognizes, resolves and relates them, the other decodes them and
 * tags every character. They take turns, since the machine may be busy with other things; of each the fastest round counts.
 * The folder is read in many copies: compiled code gets fast only after some hundred documents, and folders have thousands.
 */
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Jieba } from "@node-rs/jieba";
import type * as Extraction from "../../../src/loaders/createExtractor.js";
import type * as Frequencies from "../../../src/loaders/read/frequencyList.js";
import type * as LexiconLoading from "../../../src/loaders/read/loadLexicon.js";
import type * as Reading from "../../../src/loaders/read/readDocuments.js";

const { createExtractor } = await built<typeof Extraction>("createExtractor.js");
const { frequencyList } = await built<typeof Frequencies>("read/frequencyList.js");
const { loadLexicon } = await built<typeof LexiconLoading>("read/loadLexicon.js");
const { readDocuments } = await built<typeof Reading>("read/readDocuments.js");

/** Extraction has to reach this share of the speed of tagging alone. */
const LIMIT = 0.25;
const ROUNDS = 5;
/** Documents in UTF-16 code units that one round reads at least. */
const ROUND = 400_000;

const samples = fileURLToPath(new URL("../../../samples/", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "campaign-graph-speed-"));
const bare = Jieba.withDict(frequencyList());
const extractor = createExtractor({ lexicon: await loadLexicon() });

await copyUntilLongEnough(process.argv[2] ?? samples);
const sources = await sourcesOf(folder);
const times = { extraction: [] as number[], tagging: [] as number[] };
let characters = 0;
for (let round = 0; round < ROUNDS; round += 1) {
  times.extraction.push(await timed(extract));
  times.tagging.push(await timed(tag));
}
await rm(folder, { recursive: true });
const extraction = Math.min(...times.extraction);
const tagging = Math.min(...times.tagging);
const share = tagging / extraction;
console.log(`extraction speed: ${sources.length} documents, ${characters} characters`);
console.log(`  extraction ${extraction.toFixed(1)} ms, tagging alone ${tagging.toFixed(1)} ms`);
console.log(`  share ${share.toFixed(2)} of the speed of tagging alone (limit ≥ ${LIMIT})`);
if (share < LIMIT) process.exitCode = 1;

async function built<Module>(path: string): Promise<Module> {
  return (await import(new URL(path, new URL("../../../dist/loaders/", import.meta.url)).href)) as Module;
}

async function copyUntilLongEnough(original: string): Promise<void> {
  let length = 0;
  for await (const result of readDocuments([original])) {
    if (result.status === "read") length += result.document.text.length;
  }
  for (let copy = 0; copy * length < ROUND; copy += 1) await cp(original, join(folder, `${copy}`), { recursive: true });
}

async function sourcesOf(path: string): Promise<string[]> {
  const found: string[] = [];
  for await (const result of readDocuments([path])) if (result.status === "read") found.push(result.document.source);
  return found;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function extract(): Promise<void> {
  characters = 0;
  for await (const result of readDocuments([folder])) {
    if (result.status === "failed") continue;
    extractor.extract(result.document);
    characters += result.document.text.length;
  }
}

async function tag(): Promise<void> {
  for (const source of sources) bare.tag(await readFile(join(folder, source), "utf8"), false);
}
