import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { createExtractor } from "../../../src/loaders/createExtractor.js";
import { loadLexicon } from "../../../src/loaders/read/loadLexicon.js";
import { readQuality } from "../../../src/server/readQuality.js";

const folder = await mkdtemp(join(tmpdir(), "quality-"));
after(() => rm(folder, { recursive: true }));

const measured = { corpus: "2 articles", date: "2026-01-02", extractorVersion: "7-abc", measures: [] };
const file = pathToFileURL(join(folder, "quality.json"));
await writeFile(file, JSON.stringify(measured));

test("gives the figures of the extractor that was measured", async () => {
  assert.equal((await readQuality("7-abc", file))?.corpus, "2 articles");
});

test("gives nothing for another extractor, or where nothing was measured", async () => {
  assert.equal(await readQuality("8-abc", file), null);
  assert.equal(await readQuality("7-abc", pathToFileURL(join(folder, "none.json"))), null);
});

test("the figures of the repository are those of its extractor", async () => {
  const { version } = createExtractor({ lexicon: await loadLexicon() });
  assert.ok(await readQuality(version), `docs/quality.json does not measure extractor ${version}: run evaluate --keep`);
});
