import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { COPY_KEYS, copyKeysOf } from "../../../src/loaders/resolve/copyKeys.js";
import { bareTextOf } from "../../../src/loaders/resolve/copyShingles.js";
import { copySimilarity, NEAR_COPY, sketchOf } from "../../../src/loaders/resolve/copySimilarity.js";
import { editedText, inventedText } from "../../support/inventedText.js";

/** The exact share of common stretches of five characters. */
function jaccard(a: string, b: string): number {
  const shingles = (one: string): Set<string> =>
    new Set(Array.from({ length: one.length - 4 }, (_, at) => one.slice(at, at + 5)));
  const [x, y] = [shingles(a), shingles(b)];
  const shared = [...x].filter((one) => y.has(one)).length;
  return shared / (x.size + y.size - shared);
}

const similarity = (a: string, b: string): number => copySimilarity(sketchOf(a), sketchOf(b));
const meeting = (a: string, b: string): number => {
  const [x, y] = [copyKeysOf(a), copyKeysOf(b)];
  assert.ok(x && y);
  return x.filter((key, place) => key === y[place]).length;
};

describe("copies of texts", () => {
  it("share all keys where they differ in blanks and punctuation alone", () => {
    const original = inventedText(1);
    const set = bareTextOf(original.replace(/(.{20})/gu, "$1，\n"));
    assert.equal(meeting(original, set), COPY_KEYS.length);
    assert.equal(similarity(original, set), 1);
  });

  it("nearly always share a key where they were edited here and there", () => {
    const pairs = Array.from({ length: 200 }, (_, seed) => {
      const original = inventedText(seed, 200);
      return [original, editedText(original, 0.02, seed)] as const;
    }).filter(([a, b]) => jaccard(a, b) >= 0.75);
    assert.ok(pairs.length > 100);
    const found = pairs.filter(([a, b]) => meeting(a, b) > 0);
    assert.ok(found.length >= pairs.length * 0.9, `${found.length} of ${pairs.length}`);
  });

  it("share none with other texts of the same characters", () => {
    const texts = Array.from({ length: 60 }, (_, seed) => inventedText(seed + 10));
    const keys = texts.flatMap((text) => copyKeysOf(text) ?? []);
    assert.equal(new Set(keys).size, texts.length * COPY_KEYS.length);
    assert.ok(keys.every((key) => Number.isInteger(key) && key >= 0 && key < 2 ** 50));
  });

  it("have the exact similarity in a paragraph, and one estimated to within 0.06 in a long text", () => {
    for (const [index, share] of [0.005, 0.01, 0.03, 0.08].entries()) {
      const [short, long] = [inventedText(index, 500), inventedText(index, 20_000)];
      const [shortCopy, longCopy] = [editedText(short, share, index), editedText(long, share, index)];
      assert.ok(Math.abs(similarity(short, shortCopy) - jaccard(short, shortCopy)) < 0.0001);
      assert.ok(Math.abs(similarity(long, longCopy) - jaccard(long, longCopy)) < 0.06);
    }
  });

  it("are not texts of which half is equal, nor short ones", () => {
    const half = inventedText(200, 600) + inventedText(201, 600);
    const other = inventedText(200, 600) + inventedText(202, 600);
    assert.ok(similarity(half, other) < NEAR_COPY);
    assert.equal(copyKeysOf(bareTextOf("各级党组织要高度重视。")), null);
  });
});
