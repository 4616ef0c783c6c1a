import assert from "node:assert/strict";
import { test } from "node:test";
import { createExtractor } from "../../../src/loaders/createExtractor.js";
import { loadLexicon } from "../../../src/loaders/read/loadLexicon.js";
import { toAnnotation } from "../../../src/loaders/toAnnotation.js";
import type { ArticleRecord } from "../../../src/models/records.js";

const extractor = createExtractor({ lexicon: await loadLexicon() });

const measuresOf = (word: string, ...lines: string[]): readonly string[] | undefined => {
  const document = { source: "a.txt", sha256: "0".repeat(64), text: lines.join("\n"), encoding: "UTF-8" };
  const record = extractor.extract({ ...document, encodingConfidence: 1, undecodable: 0, stated: {} });
  const { activities } = toAnnotation("a.txt", record.articles[0] as ArticleRecord);
  return activities.find(({ name }) => name.includes(word))?.measures;
};

const NEWS = ["凤凰县林业局召开春季造林动员大会", "3月5日,凤凰县林业局召开春季造林动员大会。局长田守业作了动员讲话。"];

test("the guests counted in a closing paragraph measure the meeting that the news tells of", () => {
  assert.deepEqual(measuresOf("动员大会", ...NEWS, "各林场场长、机关各科室负责人共90余人参加了会议。"), ["90余人"]);
});

test("a count of people who take part in something else is not given to the meeting", () => {
  assert.deepEqual(measuresOf("动员大会", ...NEWS, "全县每年有90余人参加林业职称考试。"), []);
});
