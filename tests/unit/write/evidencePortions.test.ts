import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { evidencePortions } from "../../../src/loaders/write/evidencePortions.js";

const count = (from: string, evidence: number) => ({ from, to: "campaign", evidence });
const sizes = (portions: ReturnType<typeof evidencePortions>) =>
  portions.map((portion) => portion.map(({ evidence }) => evidence));

describe("evidencePortions", () => {
  it("fills each portion, keeps the order and loses nothing", () => {
    const counts = [3, 4, 3, 1, 9, 2].map((evidence, index) => count(`org-${index}`, evidence));
    const portions = evidencePortions(counts, 10);
    assert.deepEqual(sizes(portions), [[3, 4, 3], [1, 9], [2]]);
    assert.deepEqual(portions.flat(), counts);
  });

  it("gives a pair with more than a portion holds one of its own", () => {
    assert.deepEqual(sizes(evidencePortions([count("a", 2), count("b", 50), count("c", 1)], 10)), [[2], [50], [1]]);
  });

  it("has no portion where nothing is stored", () => {
    assert.deepEqual(evidencePortions([], 10), []);
  });
});
