/**
 * Measures the extractor on annotated articles:
 *
 *   npm run evaluate -- ANNOTATIONS DOCUMENTS [--misses TYPE] [--rules] [--keep]
 *
 * ANNOTATIONS holds one JSON file an article, DOCUMENTS the texts they were made from. `--misses` lists what was missed
 * and what was found in excess, `--rules` how often each rule was right; `--keep` writes docs/quality.json and
 * docs/quality.md.
 */
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createExtractor } from "../src/loaders/createExtractor.js";
import { loadLexicon } from "../src/loaders/read/loadLexicon.js";
import { readDocuments } from "../src/loaders/read/readDocuments.js";
import { toAnnotation } from "../src/loaders/toAnnotation.js";
import type { ArticleRecord } from "../src/models/records.js";
import { measuresOf, tableOf } from "./evaluation/measures.js";
import { qualityPage, type QualityFile } from "./evaluation/qualityPage.js";
import { ruleReport } from "./evaluation/ruleReport.js";
import { score, type AnnotatedTruth, type Score } from "./evaluation/score.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: "string" }, rules: { type: "boolean" }, keep: { type: "boolean" } },
});
const [annotations, documents] = positionals;
if (annotations === undefined || documents === undefined) {
  console.error("usage: npm run evaluate -- ANNOTATIONS DOCUMENTS [--misses TYPE] [--rules] [--keep]");
  process.exit(2);
}

const truths = await readTruths(annotations);
const extractor = createExtractor({ lexicon: await loadLexicon() });
const records = await extractAll(documents);
const result = score(
  truths,
  new Map([...records].map(([id, { source, record }]) => [id, toAnnotation(source, record)])),
);
const measures = measuresOf(result);
console.log(tableOf(measures));
if (values.misses !== undefined) printMisses(result, values.misses);
if (values.rules) printRules(result);
if (values.keep) await keep();

async function readTruths(folder: string): Promise<AnnotatedTruth[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  const files = names.map(async (name) => JSON.parse(await readFile(join(folder, name), "utf8")) as AnnotatedTruth);
  return Promise.all(files);
}

async function extractAll(folder: string): Promise<Map<string, { source: string; record: ArticleRecord }>> {
  const found = new Map<string, { source: string; record: ArticleRecord }>();
  for await (const read of readDocuments([folder])) {
    if (read.status === "failed") throw new Error(`${read.failure.source}: ${read.failure.reason}`);
    const { source, articles } = extractor.extract(read.document);
    for (const record of articles)
      found.set(`${toAnnotation(source, record).doc}#${record.ordinal}`, { source, record });
  }
  return found;
}

function printMisses({ missed, extra }: Score, type: string): void {
  for (const { article, name } of missed.filter((miss) => miss.type === type)) console.log(`missed ${article} ${name}`);
  for (const { article, name } of extra.filter((miss) => miss.type === type)) console.log(`extra  ${article} ${name}`);
}

function printRules(scored: Score): void {
  const rows = ruleReport(new Map([...records].map(([id, { record }]) => [id, record])), scored);
  for (const { method, fired, right, wrong } of rows) {
    console.log(
      `${method.padEnd(40)} fired ${String(fired).padStart(4)}  right ${String(right).padStart(4)}  wrong ${String(wrong).padStart(4)}`,
    );
  }
}

async function keep(): Promise<void> {
  const docs = new Set(truths.map(({ doc }) => doc)).size;
  const quality: QualityFile = {
    corpus: `${truths.length} annotated articles of ${docs} documents`,
    date: new Date().toISOString().slice(0, 10),
    extractorVersion: extractor.version,
    measures,
  };
  await writeFile(new URL("../docs/quality.json", import.meta.url), `${JSON.stringify(quality, null, 2)}\n`);
  await writeFile(new URL("../docs/quality.md", import.meta.url), qualityPage(quality));
}
