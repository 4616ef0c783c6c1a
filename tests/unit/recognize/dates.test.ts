import assert from "node:assert/strict";
import { test } from "node:test";
import { Genre } from "../../../src/models/enums.js";
import { dateOf, datingOf } from "../../../src/loaders/recognize/activityDates.js";
import { findDates, recently } from "../../../src/loaders/recognize/dates.js";
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

test("a day without its month lies in the month named before it, else near the issue", () => {
  assert.deepEqual(values("5月18日至19日开班。19日上午,参观茶园", "2019-06-02"), ["2019-05-18", "2019-05-19"]);
  assert.deepEqual(values("18日晚,看望老茶农", "2019-06-02"), ["2019-05-18"]);
  assert.deepEqual(values("2日上午,看望老茶农", "2019-06-02"), ["2019-06-02"]);
  assert.deepEqual(values("茶园共18日,未下雨"), [null]);
});

test("lately is the month of the issue, or its year where the month has only begun", () => {
  assert.equal(recently({ issuedOn: "2016-02-29" }), "2016-02");
  assert.equal(recently({ issuedOn: "2016-02-03" }), "2016");
  assert.equal(recently({ issuedOn: "2016-01-03" }), null);
  assert.equal(recently({ issuedOn: "2016" }), null);
  assert.deepEqual(values("昨晚7点,看望志愿者", "2003-09-12"), ["2003-09-11"]);
});

test("a span of days is told of the day it begins on", () => {
  assert.deepEqual(values("自2009年6月17日起至2009年10月8日止"), ["2009-06-17"]);
});

test("today is the day in the head of a report, else that of the issue", () => {
  assert.deepEqual(values("昨日上午,茶园开园", "2019-06-01"), ["2019-05-31"]);
  assert.deepEqual(values("本报5月8日讯:今天,茶园开园", "2019-05-09"), ["2019-05-08", "2019-05-08"]);
  assert.deepEqual(values("今天,茶园开园", "2019"), [null]);
});

test("a feast has its month, on the day itself its day, and none where an event only honours it", () => {
  assert.deepEqual(values("“三八”国际劳动妇女节来临之际", "2012-03-09"), ["2012-03"]);
  assert.deepEqual(values("国家宪法日当天,上街宣传", "2020-12-09"), ["2020-12-04"]);
  assert.deepEqual(values("召开庆“七一”座谈会", "2020-07-09"), []);
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

test("further down a news item keeps its day for what it tells as done, not for what lies aside", () => {
  const lead = "6月30日晚,云岭镇举办护林晚会。";
  assert.equal(dateOfDeed(lead, "二。", "三。", "四。", "镇长<慰问了老护林员>。"), "2021-06-30");
  assert.equal(dateOfDeed(lead, "二。", "三。", "四。", "据悉,镇里<慰问了老护林员>。"), null);
  assert.equal(dateOfDeed(lead, "近日,邻镇<举办护林讲座>。"), "2021");
});

test("the day goes on in its paragraph, and one in the name of the deed is its own", () => {
  const lead = "6月30日晚,云岭镇举办护林晚会。";
  assert.equal(dateOfDeed(lead, "7月1日,队员们来到林场。大家<参观了林场展室>。"), "2021-07-01");
  assert.equal(dateOfDeed(lead, "二。", "三。", "四。", "<“6·5环境日”活动>由镇里承办。"), "2021-06-05");
});

test("the year of an undated text is reckoned from the anniversary that it keeps", () => {
  assert.equal(statedYear(articleOf(["在纪念红军长征胜利80周年之际,支部举办读书会。"]).article), 2016);
  assert.equal(statedYear(articleOf(["纪念“三八”国际妇女节110周年。"]).article), 2020);
});

test("a yearbook of one year dates its deeds by it, the term of office and a day of counting date none", () => {
  const dated = (...lines: string[]) => {
    const { article } = articleOf(lines);
    const passage = article.passages.at(-1);
    assert.ok(passage);
    const start = passage.text.indexOf("举办");
    return dateOf(passage, { start, end: start + 4 }, datingOf(article));
  };
  assert.equal(dated("【概述】 2009年,镇里推进护林。", "镇里举办讲座。"), "2009");
  assert.equal(dated("2009年,镇里推进护林,比2007年好。", "镇里举办讲座。"), null);
  assert.equal(dated("第七届镇委(1996.4-2001.3)举办讲座。"), null);
  assert.equal(dated("截止2012年3月6日,共举办讲座。"), null);
});

test("the head of a report gives the day of the report, a paragraph about years has no day", () => {
  const lead = "云岭网4月15日讯 4月14日,云岭镇举办护林晚会。";
  assert.equal(dateOfDeed(lead, "晚会上<表彰了护林员>。"), "2021-04-14");
  assert.equal(dateOfDeed(lead, "近年来,镇里重视护林。组建宣讲团,<举办了讲座>。"), null);
});
