import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import { loadDocuments } from "../../../src/cli/loadDocuments.js";
import type { LoadedDocument } from "../../../src/cli/LoadReport.js";
import type { Extractor } from "../../../src/loaders/Extractor.js";
import type { WriteOutcome } from "../../../src/loaders/write/WriteOutcome.js";
import { CampaignGraphError } from "../../../src/models/CampaignGraphError.js";
import { Script } from "../../../src/models/enums.js";
import type { DocumentRecord } from "../../../src/models/records.js";
import type { ReadResult } from "../../../src/models/sourceText.js";

const extractor: Extractor = {
  version: "test",
  extract: ({ source, sha256, text, encoding }) => {
    if (text === "unextractable") throw new Error("no rule can take this");
    return { source, sha256, text, encoding, script: Script.HANS, damage: 0, extractorVersion: "test", articles: [] };
  },
};

/** Keeps the sizes of the batches it is given; fails with what `fault` makes of a batch. */
function fakeWriter(fault: (records: readonly DocumentRecord[]) => Error | null = () => null) {
  const batches: number[] = [];
  return {
    batches,
    write: async (records: readonly DocumentRecord[]): Promise<WriteOutcome[]> => {
      batches.push(records.length);
      const error = fault(records);
      if (error !== null) throw error;
      return records.map(({ source }) => ({ source, documentId: `id of ${source}`, status: "added" }));
    },
  };
}

const sha256Of = (text: string) => createHash("sha256").update(text).digest("hex");

async function* read(...documents: { source: string; text: string }[]): AsyncGenerator<ReadResult> {
  for (const { source, text } of documents) {
    const format = { encoding: "UTF-8", encodingConfidence: 1, undecodable: 0, stated: {} };
    yield { status: "read", document: { source, text, sha256: sha256Of(text), ...format } };
  }
}

async function load(
  results: AsyncIterable<ReadResult>,
  writer: ReturnType<typeof fakeWriter>,
): Promise<LoadedDocument[]> {
  const loaded: LoadedDocument[] = [];
  for await (const document of loadDocuments(results, { extractor, writer })) loaded.push(document);
  return loaded;
}

const statuses = (documents: readonly LoadedDocument[]): string[] =>
  documents.map(({ source, status }) => `${source} ${status}`);

describe("loadDocuments", () => {
  it("writes 25 documents in one transaction", async () => {
    const writer = fakeWriter();
    const documents = Array.from({ length: 60 }, (_, index) => ({ source: `${index}.txt`, text: `${index}` }));
    assert.equal((await load(read(...documents), writer)).length, 60);
    assert.deepEqual(writer.batches, [25, 25, 10]);
  });

  it("writes earlier when the texts are long", async () => {
    const writer = fakeWriter();
    const long = "字".repeat(60_000);
    const documents = ["a", "b", "c"].map((name) => ({ source: name, text: name + long }));
    await load(read(...documents), writer);
    assert.deepEqual(writer.batches, [2, 1]);
  });

  it("leaves the others alone when one cannot be extracted", async () => {
    const documents = read({ source: "bad", text: "unextractable" }, { source: "good", text: "x" });
    const loaded = await load(documents, fakeWriter());
    assert.deepEqual(statuses(loaded), ["bad failed", "good added"]);
    assert.match(loaded[0]?.message ?? "", /could not be extracted: no rule can take this/);
  });

  it("finds the one document that the store refuses", async () => {
    const refusing = fakeWriter((records) =>
      records.some(({ source }) => source === "bad") ? new CampaignGraphError("STORE_FAILED", "too long") : null,
    );
    const documents = ["a", "bad", "b"].map((name) => ({ source: name, text: name }));
    const loaded = await load(read(...documents), refusing);
    assert.deepEqual(statuses(loaded), ["a added", "bad failed", "b added"]);
    assert.match(loaded[1]?.message ?? "", /could not be written: too long/);
  });

  it("stops at once when the store is gone", async () => {
    const gone = fakeWriter(() => new CampaignGraphError("STORE_UNAVAILABLE", "gone"));
    await assert.rejects(load(read({ source: "a", text: "a" }, { source: "b", text: "b" }), gone), /gone/);
    assert.deepEqual(gone.batches, [2]);
  });

  it("takes the same file twice, but not two files of one name", async () => {
    const twice = await load(read({ source: "a", text: "x" }, { source: "a", text: "x" }), fakeWriter());
    assert.deepEqual(statuses(twice), ["a added", "a added"]);
    const two = await load(read({ source: "a", text: "x" }, { source: "a", text: "y" }), fakeWriter());
    assert.deepEqual(statuses(two).sort(), ["a added", "a failed"]);
  });
});
