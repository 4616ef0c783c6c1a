import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { NEAR_COPY, nearDuplicates, signatureOf, similarityOf } from "../../../src/loaders/resolve/nearDuplicates.js";
import { seededRandom } from "../../support/corpus/seededRandom.js";

const CHARACTERS = [..."党委会议学习组织教育活动工作建设群众服务基层支部书记村镇县区开展落实要求认真研究部署整改提高"];

function text(seed: number, length = 1200): string {
  const random = seededRandom(seed);
  return Array.from({ length }, () => CHARACTERS[Math.floor(random() * CHARACTERS.length)]).join("");
}

/** Replaces this share of the characters. */
function edited(original: string, share: number, seed: number): string {
  const random = seededRandom(seed);
  return [...original].map((one) => (random() < share ? "改" : one)).join("");
}

function jaccard(a: string, b: string): number {
  const shingles = (one: string): Set<string> =>
    new Set(Array.from({ length: one.length - 7 }, (_, at) => one.slice(at, at + 8)));
  const [x, y] = [shingles(a), shingles(b)];
  const shared = [...x].filter((one) => y.has(one)).length;
  return shared / (x.size + y.size - shared);
}

describe("near duplicates", () => {
  it("finds copies that differ in blanks and punctuation alone as equal", () => {
    const original = text(1);
    const set = original.replace(/(.{20})/gu, "$1，\n");
    assert.deepEqual(
      nearDuplicates([
        { id: "b", text: set },
        { id: "a", text: original },
      ]),
      [{ a: "a", b: "b", similarity: 1 }],
    );
  });

  it("finds edited copies among unrelated texts, in any order alike", () => {
    const texts = Array.from({ length: 60 }, (_, index) => ({
      id: `t${String(index).padStart(2, "0")}`,
      text: text(index + 10),
    }));
    const copies = texts
      .slice(0, 10)
      .map(({ id, text: original }, index) => ({ id: `${id}-copy`, text: edited(original, 0.01, index) }));
    const found = nearDuplicates([...texts, ...copies]);
    assert.deepEqual(
      found.map(({ a, b }) => [a, b]),
      copies.map(({ id }) => [id.replace("-copy", ""), id]),
    );
    assert.ok(found.every(({ similarity }) => similarity >= NEAR_COPY && similarity < 1));
    assert.deepEqual(nearDuplicates([...copies, ...texts].reverse()), found);
  });

  it("estimates the share of common shingles to within 0.12", () => {
    for (const [index, share] of [0.005, 0.01, 0.03, 0.08].entries()) {
      const [a, b] = [text(100 + index), edited(text(100 + index), share, index)];
      const error = Math.abs(similarityOf(signatureOf(a), signatureOf(b)) - jaccard(a, b));
      assert.ok(error < 0.12, `${share}: ${error}`);
    }
  });

  it("leaves short texts and half-equal ones alone", () => {
    const short = "各级党组织要高度重视。";
    const half = text(200, 600) + text(201, 600);
    const other = text(200, 600) + text(202, 600);
    const texts = [short, short, half, other].map((one, index) => ({ id: String(index), text: one }));
    assert.deepEqual(nearDuplicates(texts), []);
  });
});
