import assert from "node:assert/strict";
import { test } from "node:test";
import { Genre } from "../../../src/models/enums.js";
import { dateOf, datingOf } from "../../../src/loaders/recognize/activityDates.js";
import { findDates } from "../../../src/loaders/recognize/dates.js";
import { statedYear } from "../../../src/loaders/recognize/statedYear.js";
import { articleOf } from "./articleOf.js";

const values = (text: string, issuedOn: string | null = null, forward = false) =>
  findDates(text, { issuedOn, forward }).map(({ value }) => value);

test("a date is as precise as it is written", () => {
  assert.deepEqual(values("2008年5月12日开会,2009年3月总结,2010年验收"), ["2008-05-12", "2009-03", "2010"]);
  assert.deepEqual(values("二○一二年十二月二十日"), ["2012-12-20"]);
  assert.deepEqual(values("2014-07-02 与 2015.3.8"), ["2014-07-02", "2015-03-08"]);
});

test("a month and day take the year named before them", () => {
  assert.deepEqual(values("2013年,我局召开动员会。9月4日,举办讲座"), ["2013", "2013-09-04"]);
});

test("without a year in the text the date of issue decides, and without that there is none", () => {
  assert.deepEqual(values("3月18日前完成", "2011-03-15", true), ["2011-03-18"]);
  assert.deepEqual(values("11月份组织考试", "2010-02"), ["2009-11"]);
  assert.deepEqual(values("11月份组织考试", "2010-02", true), ["2010-11"]);
  assert.deepEqual(values("3月18日前完成"), [null]);
});

test("relative dates are counted from the issue", () => {
  assert.deepEqual(values("去年6月,今年,上个月", "2016-01-20"), ["2015-06", "2016", "2015-12"]);
  assert.deepEqual(values("春节期间走访", "2005-03-01"), ["2005-02"]);
  assert.deepEqual(values("春节期间走访", "2005-12-01"), [null]);
  assert.deepEqual(values("2010年春节"), ["2010-02"]);
});

const news = (...lines: string[]) =>
  articleOf(lines, { title: "云岭镇举办护林晚会", issuedOn: "2021-07-02", genre: Genre.NEWS }).article;
/** The date of what stands in brackets in one of the lines of a news item. */
const dateOfDeed = (...lines: string[]): string | null => {
  const article = news(...lines.map((line) => line.replace(/[<>]/gu, "")));
  const at = lines.findIndex((line) => line.includes("<"));
  const line = lines[at] ?? "";
  const span = { start: line.indexOf("<"), end: line.indexOf(">") - 1 };
  const passage = article.passages[at + 1];
  assert.ok(passage);
  return dateOf(passage, span, datingOf(article));
};

test("what belongs to the event of a news item has its day, what was done before it or is to be done has not", () => {
  const lead = "为庆祝建党100周年。6月30日晚,云岭镇举办护林晚会。";
  assert.equal(dateOfDeed(lead, "晚会上<表彰了优秀护林员>。"), "2021-06-30");
  assert.equal(dateOfDeed(lead, "护林联盟去年11月成立,至今已<开展巡山志愿服务活动>。"), null);
  assert.equal(dateOfDeed(lead, "近年来,全镇先后<举办护林培训班>。"), null);
  assert.equal(dateOfDeed(lead, "二。", "三。", "四。", "要<开展护林大讨论>。"), null);
});

test("the year of an undated text is reckoned from the anniversary that it keeps", () => {
  assert.equal(statedYear(articleOf(["在纪念红军长征胜利80周年之际,支部举办读书会。"]).article), 2016);
  assert.equal(statedYear(articleOf(["纪念“三八”国际妇女节110周年。"]).article), 2020);
});
