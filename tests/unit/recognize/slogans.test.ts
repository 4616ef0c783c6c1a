import assert from "node:assert/strict";
import { test } from "node:test";
import { recognizeSlogans } from "../../../src/loaders/recognize/slogans.js";
import { resolveSlogans } from "../../../src/loaders/resolve/slogans.js";
import { SloganKind } from "../../../src/models/enums.js";
import { articleOf } from "./articleOf.js";

const slogansOf = (...lines: string[]) =>
  resolveSlogans(recognizeSlogans(articleOf(lines), [])).map(({ name, kind }) => [kind, name]);

test("a theme is told by 主题", () => {
  assert.deepEqual(slogansOf("以“扎根山乡、服务果农”为主题开展活动。"), [[SloganKind.THEME, "扎根山乡、服务果农"]]);
});

test("parallel clauses in quotation marks, or a framed phrase, are slogans", () => {
  assert.deepEqual(slogansOf("全院喊响“视患如亲、精益求精”的口号。"), [[SloganKind.SLOGAN, "视患如亲、精益求精"]]);
  assert.deepEqual(slogansOf("坚持“质量兴厂”的方针不动摇。"), [[SloganKind.SLOGAN, "质量兴厂"]]);
});

test("scare quotes, faults, speech, honours and names of events are none", () => {
  assert.deepEqual(slogansOf("克服“等一等、看一看”的思想。"), []);
  assert.deepEqual(slogansOf("村民老李说:“路修好了,心里也亮堂了。”"), []);
  assert.deepEqual(slogansOf("举办“唱响春天、走向未来”歌咏比赛。"), []);
  assert.deepEqual(slogansOf("解决群众反映的“出行难”问题。"), []);
  assert.deepEqual(slogansOf("他被称为“活地图”。"), []);
});

test("a wording that only the beginning or end of another repeats is its alias", () => {
  const [slogan] = resolveSlogans(
    recognizeSlogans(articleOf(["提出“建设生态强镇,争当全县先锋”的目标。", "围绕“争当全县先锋”的目标抓落实。"]), []),
  );
  assert.equal(slogan?.name, "建设生态强镇,争当全县先锋");
  assert.deepEqual(slogan?.aliases, ["争当全县先锋"]);
});

test("a theme is told by a heading, in its line or in the next", () => {
  assert.deepEqual(slogansOf("一、活动主题", "“书香润心,德艺双修”", "二、活动时间"), [
    [SloganKind.THEME, "书香润心,德艺双修"],
  ]);
  assert.deepEqual(slogansOf("一、活动主题:聚力量,话丰收"), [[SloganKind.THEME, "聚力量,话丰收"]]);
  assert.deepEqual(slogansOf("围绕“严执纪、重实干”这一实践主题抓整改。"), [[SloganKind.THEME, "严执纪、重实干"]]);
  assert.deepEqual(slogansOf("竞赛主题确定为“守住红线,护航生产”。"), [[SloganKind.THEME, "守住红线,护航生产"]]);
});

test("a guideline of several clauses needs no quotation marks, years under a motto are no slogan", () => {
  assert.deepEqual(slogansOf("贯彻预防在先、综合施策、群防群控的方针。"), [
    [SloganKind.SLOGAN, "预防在先、综合施策、群防群控"],
  ]);
  assert.deepEqual(slogansOf("今年是“学习提升年、服务落实年”。"), []);
});

test("clauses of one length, or a set phrase of the center under a frame, need no quotation marks", () => {
  assert.deepEqual(slogansOf("按照懂政策、会管理、善协调、有担当的要求配班子。"), [
    [SloganKind.SLOGAN, "懂政策、会管理、善协调、有担当"],
  ]);
  assert.deepEqual(slogansOf("各站落实为民务实清廉的总要求。"), [[SloganKind.SLOGAN, "为民务实清廉"]]);
  assert.deepEqual(slogansOf("按照公开、公平、公正的原则评议。"), []);
});

test("many clauses of one length are coined whatever follows, a villager's words are not", () => {
  assert.deepEqual(slogansOf("管护向“网格化巡查、数字化建档、专业化防治、常态化演练”的新阶段迈进。"), [
    [SloganKind.SLOGAN, "网格化巡查、数字化建档、专业化防治、常态化演练"],
  ]);
  assert.deepEqual(slogansOf("“水渠又通了,稻子有救了。”"), []);
});

test("the theme of a drive is one where the drive's name takes it in, its label is none", () => {
  const context = articleOf(["全矿开展以“严守规程,珍惜生命”为主题的专项活动。", "“磐石杯”竞赛主题已经公布。"]);
  const at = (passage: number, surface: string) => {
    const start = context.article.passages[passage]?.text.indexOf(surface) ?? -1;
    return { passage, start, end: start + surface.length, surface, method: "drive", confidence: 1 };
  };
  const drives = [at(0, "“严守规程,珍惜生命”为主题的专项活动"), at(1, "“磐石杯”竞赛")];
  const found = recognizeSlogans(context, drives).map(({ text }) => text);
  assert.deepEqual(found, ["严守规程,珍惜生命"]);
});

test("the names of the stages of a drive are no slogans", () => {
  assert.deepEqual(slogansOf("经过“发动群众、学习文件”,“查找问题、听取意见”和“整改落实、总结提高”三个阶段。"), []);
});

test("a whole sentence within its marks is said, what is carried out without a noun is an event", () => {
  assert.deepEqual(slogansOf("“账目清楚,才能放心。”会计老周说。"), []);
  assert.deepEqual(slogansOf("支队先后开展了“爱护营房,守护边关”、“说家乡新事,立岗位新功”。"), []);
  assert.deepEqual(slogansOf("纠正工作中的“虚、浮、躁”等现象。"), []);
  assert.deepEqual(slogansOf("讲好“选题新颖、形式新颖、语言新颖、场地新颖”的党课。"), [
    [SloganKind.SLOGAN, "选题新颖、形式新颖、语言新颖、场地新颖"],
  ]);
});

test("a chain that its count calls themes is one of themes, questions, titles and misunderstandings are no slogans", () => {
  assert.deepEqual(slogansOf("围绕“做护林的守望者”“做科普的传播者”“做乡风的践行者”三大主题开展服务。"), [
    [SloganKind.THEME, "做护林的守望者"],
    [SloganKind.THEME, "做科普的传播者"],
    [SloganKind.THEME, "做乡风的践行者"],
  ]);
  assert.deepEqual(slogansOf("追寻“根在何处、路在哪里”的答案。"), []);
  assert.deepEqual(slogansOf("会上作了“关于账目收缴、使用和管理情况的报告”。"), []);
  assert.deepEqual(slogansOf("剖析“大家都这样,不做白不做”以及“换个名目,就不算数”等三个认识误区。"), []);
  assert.deepEqual(slogansOf("对照“理论学习、责任担当、作风建设、廉洁自律”等方面查找差距。"), []);
});

test("what a talk is called is no slogan", () => {
  assert.deepEqual(slogansOf("专家作了“河湖淤积的精准识别、空间表征与治理机制研究”的学术报告。"), []);
  assert.deepEqual(slogansOf("校友以“跨域图谱构建与学习”为主题作了学术报告。"), []);
});

test("what becomes everybody's word is a slogan, an ideology and a role are none", () => {
  assert.deepEqual(
    slogansOf("“人人都是青石的风景”成为大家共同的口号。").map(([, name]) => name),
    ["人人都是青石的风景"],
  );
  assert.deepEqual(
    slogansOf("将“科学发展观”指导思想用到工作中去。").map(([, name]) => name),
    [],
  );
  assert.deepEqual(
    slogansOf("“环保宣传员”精神面貌很好,获得“五连冠”的好成绩。").map(([, name]) => name),
    [],
  );
});

test("names of honours and the points of a talk are no slogans", () => {
  assert.deepEqual(slogansOf("授予青石站“抗洪抢险重建家园‘工人先锋号’”荣誉。"), []);
  assert.deepEqual(
    slogansOf("彭局长从“坚持以党建为引领、发挥支部作用”、 “坚持以粮食为根本、抓好收购工作”两个方面作了述职。"),
    [],
  );
});

test("a number behind a list in quotation marks sums its members up", () => {
  const line = "支部以“责任书、承诺书、规划书”三书为载体,抓好粮库。";
  const found = resolveSlogans(recognizeSlogans(articleOf([line]), []));
  assert.deepEqual(
    found.map(({ name, items }) => [name, items]),
    [["三书", ["责任书", "承诺书", "规划书"]]],
  );
});
