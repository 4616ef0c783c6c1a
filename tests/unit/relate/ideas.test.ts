import assert from "node:assert/strict";
import { test } from "node:test";
import { createExtractor } from "../../../src/loaders/createExtractor.js";
import { loadLexicon } from "../../../src/loaders/read/loadLexicon.js";
import { toAnnotation } from "../../../src/loaders/toAnnotation.js";

const extractor = createExtractor({ lexicon: await loadLexicon() });

const annotated = (...lines: string[]) => {
  const document = { source: "a.txt", sha256: "0".repeat(64), text: lines.join("\n"), encoding: "UTF-8" };
  const { articles } = extractor.extract({ ...document, encodingConfidence: 1, undecodable: 0, stated: {} });
  return toAnnotation("a.txt", articles[0] as (typeof articles)[number]);
};
const runnersOf = (campaign: string, ...lines: string[]) =>
  annotated(...lines)
    .organizations.filter(({ runs }) => runs.includes(campaign))
    .map(({ name }) => name)
    .sort();

const MASS_LINE = "党的群众路线教育实践活动";

test("who deploys a campaign runs it, together with the body that carries it out", () => {
  const runners = runnersOf(
    MASS_LINE,
    "石门县粮食局召开党的群众路线教育实践活动动员会",
    "3月5日,石门县粮食局召开党的群众路线教育实践活动动员会。",
    "按照中央和石门县委的统一部署,教育实践活动分三个环节。",
  );
  assert.deepEqual(runners, ["中共中央", "石门县委", "石门县粮食局"].sort());
});

test("a body whose paper starts a drive runs it, a medium that reports does not", () => {
  const runners = runnersOf(
    "“干净加油站”创建活动",
    "石门县粮食局推进“干净加油站”创建活动",
    "石门县商务局《关于在全县开展“干净加油站”创建活动的通知》下发后,各站动手早。",
    "石门日报报道了“干净加油站”创建活动。",
  );
  assert.ok(runners.includes("石门县商务局"));
  assert.ok(!runners.includes("石门日报"));
});

test("a campaign named as a model is not run by who learns from it", () => {
  const runners = runnersOf("“三讲”教育", "石门县粮食局工作总结", "石门县粮食局总结吸取了“三讲”教育的成功经验。");
  assert.deepEqual(runners, []);
});
