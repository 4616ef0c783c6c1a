import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { cleanDocument } from "../../../src/loaders/clean/cleanDocument.js";
import type { CleaningResources } from "../../../src/loaders/clean/CleaningResources.js";
import { loadLexicon } from "../../../src/loaders/read/loadLexicon.js";
import { loadWordModel } from "../../../src/loaders/read/loadWordModel.js";
import { readDocuments } from "../../../src/loaders/read/readDocuments.js";
import { segmentDocument } from "../../../src/loaders/segment/segmentDocument.js";
import { characterAccuracy } from "../../support/corpus/characterAccuracy.js";
import { type CorpusFile, damagedCorpus } from "../../support/corpus/damagedCorpus.js";

const SAMPLES = fileURLToPath(new URL("../../../samples/", import.meta.url));
const SEED = 20_110_315;
const CLEAN = 0.995;
const REPAIRABLE = 0.97;

describe("a corpus of the samples in every encoding, format and kind of damage", () => {
  let folder = "";
  let files: readonly CorpusFile[] = [];
  let resources: CleaningResources;
  const accuracies = new Map<string, number>();

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "campaign-graph-corpus-"));
    resources = { lexicon: await loadLexicon(), words: loadWordModel() };
    const texts = new Map<string, string>();
    for (const name of (await readdir(SAMPLES)).sort()) {
      const text = await readFile(join(SAMPLES, name), "utf8");
      // Pages and annotated texts are damaged by themselves: what is damaged further must be known.
      if (name.endsWith(".txt") && !/saved-page|pinyin|furniture|traditional/u.test(name))
        texts.set(name.slice(0, 2), text);
    }
    for (let copy = 0; texts.size < 12; copy += 1) {
      const [base, text] = [...texts][copy] as [string, string];
      texts.set(`${base}-reversed`, text.split("\n").reverse().join("\n"));
    }
    files = damagedCorpus(texts, SEED);
    for (const { name, bytes } of files) await writeFile(join(folder, name), bytes);
    await measure();
  });

  after(() => rm(folder, { recursive: true, force: true }));

  async function measure(): Promise<void> {
    const byName = new Map(files.map((file) => [file.name, file]));
    for await (const result of readDocuments([folder])) {
      const name = (result.status === "read" ? result.document.source : result.failure.source).replace(/#1$/u, "");
      const file = byName.get(name);
      assert.ok(file, name);
      const expected = cleaned({ text: file.original });
      accuracies.set(name, result.status === "read" ? characterAccuracy(expected, cleaned(result.document)) : 0);
    }
  }

  /** Everything the passages say, without blanks, which formats set as they like. */
  function cleaned(source: { readonly text: string }): string {
    const articles = segmentDocument(cleanDocument(source, resources), {}, resources.lexicon);
    return articles
      .flatMap(({ passages }) => passages.map(({ text }) => text))
      .join("")
      .replace(/\s/gu, "");
  }

  const worst = (kind: CorpusFile["kind"], least: number): string[] =>
    files
      .filter((file) => file.kind === kind && (accuracies.get(file.name) ?? 0) < least)
      .map(({ name }) => `${name} ${((accuracies.get(name) ?? 0) * 100).toFixed(2)} %`);

  it("has at least 300 files", () => {
    assert.ok(files.length >= 300, String(files.length));
    assert.equal(accuracies.size, files.length);
  });

  it("reads undamaged files with at least 99.5 % of the characters right", () => {
    assert.deepEqual(worst("clean", CLEAN), []);
  });

  it("repairs damage with at least 97 % of the characters right", () => {
    assert.deepEqual(worst("repairable", REPAIRABLE), []);
  });
});
