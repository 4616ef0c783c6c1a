import assert from "node:assert/strict";
import { test } from "node:test";
import { splitClauses } from "../../../src/loaders/recognize/clauses.js";
import { compilePhraseTable } from "../../../src/loaders/recognize/phraseTable.js";
import { chainEnd, findQuotations } from "../../../src/loaders/recognize/quotations.js";

test("quotations are the outermost pairs; an unclosed mark is passed over", () => {
  const text = "“甲“乙”丙”和“丁”,“没有合上";
  assert.deepEqual(
    findQuotations(text).map((quotation) => quotation.text),
    ["甲“乙”丙", "丁"],
  );
  assert.equal(text.slice(chainEnd(text, findQuotations(text), 0)), ",“没有合上");
});

test("clauses end at commas and stops, not inside names, titles and brackets", () => {
  const text = "开展“学先进,争一流”活动,学习《甲,乙》(含丙,丁);完。";
  assert.deepEqual(
    splitClauses(text).map(({ start, end }) => text.slice(start, end)),
    ["开展“学先进,争一流”活动", "学习《甲,乙》(含丙,丁)", "完"],
  );
});

test("the longest phrase wins at each place", () => {
  const table = compilePhraseTable([
    { phrase: "座谈", value: 1 },
    { phrase: "座谈会", value: 2 },
  ]);
  assert.deepEqual(
    table.scan("座谈会后座谈").map(({ phrase, value, start }) => [phrase, value, start]),
    [
      ["座谈会", 2, 0],
      ["座谈", 1, 4],
    ],
  );
});
