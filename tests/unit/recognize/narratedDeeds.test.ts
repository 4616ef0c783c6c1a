import assert from "node:assert/strict";
import { test } from "node:test";
import { recognizeActivities } from "../../../src/loaders/recognize/activities.js";
import { resolveActivities } from "../../../src/loaders/resolve/activities.js";
import { ActivityKind, Genre } from "../../../src/models/enums.js";
import { articleOf, type ArticleParts } from "./articleOf.js";

const activitiesOf = (lines: string | readonly string[], parts?: ArticleParts) => {
  const context = articleOf(typeof lines === "string" ? [lines] : lines, parts);
  return resolveActivities(context, recognizeActivities(context, []));
};
const namesOf = (lines: string | readonly string[], parts?: ArticleParts) =>
  activitiesOf(lines, parts).map(({ name }) => name);

test("a deed told in plain words is found: opening, reporting upwards, rescue, study on the spot", () => {
  assert.deepEqual(namesOf("6月8日,青石镇党群服务中心正式揭牌。"), ["青石镇党群服务中心正式揭牌"]);
  assert.deepEqual(namesOf("村委会向镇党委报送了水库整改情况报告。"), ["向镇党委报送水库整改情况报告"]);
  assert.deepEqual(namesOf("当晚,突击队转移群众120余人。"), ["转移群众"]);
  assert.deepEqual(namesOf("下午,党员们来到茶园观摩学习。"), ["来到茶园观摩学习"]);
  assert.deepEqual(namesOf("支部党员清扫主干道和绿化带,粘贴海报60余份。"), ["清扫主干道和绿化带", "粘贴海报"]);
});

test("a plan that is drawn up counts when it says of what", () => {
  assert.deepEqual(namesOf("镇里制定了青石镇山塘清淤工作方案。"), ["制定青石镇山塘清淤工作方案"]);
  assert.deepEqual(namesOf("各村制定了切实可行的实施方案。"), []);
});

test("counted work is a deed without a verb that brings it about", () => {
  assert.deepEqual(
    activitiesOf("上专题党课 4次,考察调研15人次。").map(({ name, measures }) => [name, measures]),
    [
      ["专题党课", ["4次"]],
      ["考察调研15人次", ["15人次"]],
    ],
  );
});

test("what is visited is part of the name of a visit", () => {
  assert.deepEqual(namesOf("6月,支部前往云岭参观云岭战役旧址。"), ["前往云岭参观云岭战役旧址"]);
  assert.deepEqual(namesOf("大家了解了战时支部活动以及红军的照片、文物。"), []);
});

test("the name of a meeting keeps what it is for, whatever verbs that holds", () => {
  assert.deepEqual(namesOf("1月6日,青石镇召开青石镇推进山塘清淤、建立巡查制度动员大会。"), [
    "青石镇推进山塘清淤、建立巡查制度动员大会",
  ]);
  assert.deepEqual(namesOf("镇里举办首届中国·青石灯谜节。"), ["首届中国·青石灯谜节"]);
});

test("the title of a commendation names it, that of a speech at a ceremony a ceremony", () => {
  const parts = { title: "关于表彰2012年度护林先进集体的通报", genre: Genre.NOTICE };
  assert.deepEqual(namesOf("各村:现予公布。", parts), ["表彰2012年度护林先进集体"]);
  const speech = activitiesOf("同志们:", { title: "在护林员培训班结业仪式上的讲话", genre: Genre.SPEECH });
  assert.deepEqual(
    speech.map(({ kind }) => kind),
    [ActivityKind.CEREMONY],
  );
});

test("papers handed out are those of the survey told before, a retold gift is one deed", () => {
  const survey = activitiesOf("6月,支部开展问卷调查。共发放问卷90份,收回88份。");
  assert.deepEqual(
    survey.map(({ name }) => name),
    ["问卷调查"],
  );
  assert.deepEqual(survey[0]?.measures, ["90份", "88份"]);
  const news = { genre: Genre.NEWS };
  const lines = ["6月3日,支部党员为青石村困难户捐款1200元。", "支部正式发起了助农捐款活动。"];
  assert.equal(activitiesOf(lines, news).length, 1);
});
