import assert from "node:assert/strict";
import { test } from "node:test";
import { recognizeCampaigns } from "../../../src/loaders/recognize/campaigns.js";
import { resolveCampaigns } from "../../../src/loaders/resolve/campaigns.js";
import { CampaignScope } from "../../../src/models/enums.js";
import { articleOf, type ArticleParts } from "./articleOf.js";

const campaignsOf = (lines: readonly string[], parts?: ArticleParts) => {
  const context = articleOf(lines, parts);
  return resolveCampaigns(context, recognizeCampaigns(context));
};
const namesOf = (lines: readonly string[], parts?: ArticleParts) => campaignsOf(lines, parts).map(({ name }) => name);

test("a national campaign is known by its name, its aliases and its dates, with quotation marks or without", () => {
  const [first] = campaignsOf(["去年,我镇扎实开展“三讲”教育,取得成效。"]);
  assert.equal(first?.lexiconKey, "three-stresses");
  assert.equal(first?.scope, CampaignScope.NATIONAL);
  assert.equal(first?.startedOn, "1998-11");
  assert.deepEqual(namesOf(["全镇推进三严三实专题教育。"]), ["“三严三实”专题教育"]);
});

test("a short form names a campaign only beside its full name", () => {
  assert.deepEqual(namesOf(["教育实践活动开展以来,机关面貌一新。"]), []);
  const [campaign] = campaignsOf(["我局召开党的群众路线教育实践活动动员会。", "教育实践活动开展以来,机关面貌一新。"]);
  assert.equal(campaign?.lexiconKey, "mass-line");
  assert.equal(campaign?.mentions.length, 2);
});

test("a short form shared by several campaigns goes to the one that the article names", () => {
  const [campaign] = campaignsOf(["“不忘初心、牢记使命”主题教育开展以来,主题教育成效明显。"]);
  assert.equal(campaign?.lexiconKey, "original-aspiration");
});

test("a local drive with a series, a coined label or a place in the title is a campaign", () => {
  assert.deepEqual(namesOf(["乡里开展了“暖冬”系列活动。"]), ["“暖冬”系列活动"]);
  assert.deepEqual(namesOf(["全区推行“四联四促”活动。"]), ["“四联四促”活动"]);
  assert.deepEqual(namesOf(["今年开展“金秋敬老”活动,成效好。"], { title: "“金秋敬老”活动总结" }), ["“金秋敬老”活动"]);
});

test("a single named event is no campaign, nor is a figure of speech", () => {
  assert.deepEqual(namesOf(["院里举办了“青春之歌”演讲比赛活动。"]), []);
  assert.deepEqual(namesOf(["把这件事办成“群众满意工程”。"]), []);
  assert.deepEqual(namesOf(["社区开展了“邻里一家亲”活动。"]), []);
});

test("a drive that carries a national name is part of that campaign", () => {
  const names = namesOf([
    "创先争优活动开展以来,党委抓创先争优岗位比武活动。",
    "创先争优岗位比武活动分三步,创先争优活动成效好。",
  ]);
  assert.deepEqual(names, ["创先争优活动", "创先争优岗位比武活动"]);
});
