import assert from "node:assert/strict";
import { test } from "node:test";
import { createExtractor } from "../../../src/loaders/createExtractor.js";
import { loadLexicon } from "../../../src/loaders/read/loadLexicon.js";
import { toAnnotation } from "../../../src/loaders/toAnnotation.js";

const extractor = createExtractor({ lexicon: await loadLexicon() });
const MASS_LINE = "党的群众路线教育实践活动";

/** The larger drive of each campaign of a text whose first line is its title. */
const parentsOf = (...lines: string[]) => {
  const document = { source: "a.txt", sha256: "0".repeat(64), text: lines.join("\n"), encoding: "UTF-8" };
  const { articles } = extractor.extract({ ...document, encodingConfidence: 1, undecodable: 0, stated: {} });
  const { campaigns } = toAnnotation("a.txt", articles[0] as (typeof articles)[number]);
  return new Map(campaigns.map(({ name, partOf }) => [name, partOf]));
};

test("a drive that a body carries out in the course of another one is part of it", () => {
  const parents = parentsOf(
    "石桥镇2014年工作总结",
    "石桥镇党委工作平稳。在党的群众路线教育实践活动中,石桥镇党委组织开展了“千家万户连心”专项行动。",
  );
  assert.equal(parents.get("“千家万户连心”专项行动"), MASS_LINE);
});

test("daily work is told beside a campaign, and so is what it is combined with", () => {
  const beside = parentsOf(
    "河口县扎实推进党的群众路线教育实践活动",
    "河口县委推进党的群众路线教育实践活动。",
    "河口县公安局开展“百日会战”专项行动,破案30起。",
  );
  assert.equal(beside.get("“百日会战”专项行动"), null);
  const combined = parentsOf(
    "河口县扎实推进党的群众路线教育实践活动",
    "河口县委把党的群众路线教育实践活动与“千名干部下基层,排忧解难促发展”主题活动紧密结合。",
  );
  assert.equal(combined.get("“千名干部下基层,排忧解难促发展”主题活动"), null);
});
