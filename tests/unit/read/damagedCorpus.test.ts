import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { CorpusFile } from "../../support/corpus/damagedCorpus.js";
import { type MeasuredFile, measureCorpus } from "../../support/corpus/measureCorpus.js";

const CLEAN = 0.995;
const REPAIRABLE = 0.97;

describe("a corpus of the samples in every encoding, format and kind of damage", () => {
  let measured: readonly MeasuredFile[] = [];

  before(async () => {
    measured = await measureCorpus();
  });

  const below = (kind: CorpusFile["kind"], least: number): string[] =>
    measured
      .filter(({ file, accuracy }) => file.kind === kind && accuracy < least)
      .map(({ file, accuracy }) => `${file.name} ${(accuracy * 100).toFixed(2)} %`);

  it("has at least 300 files", () => {
    const names = new Set(measured.map(({ file }) => file.name));
    assert.ok(names.size >= 300, String(names.size));
  });

  it("reads undamaged files with at least 99.5 % of the characters right", () => {
    assert.deepEqual(below("clean", CLEAN), []);
  });

  it("repairs damage with at least 97 % of the characters right", () => {
    assert.deepEqual(below("repairable", REPAIRABLE), []);
  });
});
