import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cleanDocument } from "../../../src/loaders/clean/cleanDocument.js";
import { loadLexicon } from "../../../src/loaders/read/loadLexicon.js";
import { loadWordModel } from "../../../src/loaders/read/loadWordModel.js";
import { readDocuments } from "../../../src/loaders/read/readDocuments.js";
import { segmentDocument } from "../../../src/loaders/segment/segmentDocument.js";
import { characterAccuracy } from "./characterAccuracy.js";
import { type CorpusFile, damagedCorpus } from "./damagedCorpus.js";

const SAMPLES = fileURLToPath(new URL("../../../samples/", import.meta.url));
const SEED = 20_110_315;
const TEXTS = 12;

/** A file of the corpus with the share (0–1) of its characters that came out right. */
export interface MeasuredFile {
  readonly file: CorpusFile;
  readonly accuracy: number;
}

/** Makes the corpus of the samples in every encoding, format and kind of damage, and reads it with the loaders. */
export async function measureCorpus(): Promise<readonly MeasuredFile[]> {
  const resources = { lexicon: await loadLexicon(), words: loadWordModel() };
  const files = damagedCorpus(await textsOf(SAMPLES), SEED);
  const byName = new Map(files.map((file) => [file.name, file]));
  const folder = await mkdtemp(join(tmpdir(), "campaign-graph-corpus-"));
  /** Everything the passages say, without blanks, which formats set as they like. */
  const cleaned = (source: { readonly text: string }): string =>
    segmentDocument(cleanDocument(source, resources), {}, resources.lexicon)
      .flatMap(({ passages }) => passages.map(({ text }) => text))
      .join("")
      .replace(/\s/gu, "");
  const measured: MeasuredFile[] = [];
  try {
    for (const { name, bytes } of files) await writeFile(join(folder, name), bytes);
    for await (const result of readDocuments([folder])) {
      const name = (result.status === "read" ? result.document.source : result.failure.source).replace(/#1$/u, "");
      const file = byName.get(name);
      if (file === undefined) throw new Error(`expected a file of the corpus, got ${name}`);
      const expected = cleaned({ text: file.original });
      const accuracy = result.status === "read" ? characterAccuracy(expected, cleaned(result.document)) : 0;
      measured.push({ file, accuracy });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return measured;
}

/** The samples that are not damaged by themselves, and some in reverse: what is damaged must be known. */
async function textsOf(samples: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const name of (await readdir(samples)).sort()) {
    if (!name.endsWith(".txt") || /saved-page|pinyin|furniture|traditional/u.test(name)) continue;
    texts.set(name.slice(0, 2), await readFile(join(samples, name), "utf8"));
  }
  for (let copy = 0; texts.size < TEXTS; copy += 1) {
    const [base, text] = [...texts][copy] as [string, string];
    texts.set(`${base}-reversed`, text.split("\n").reverse().join("\n"));
  }
  return texts;
}
