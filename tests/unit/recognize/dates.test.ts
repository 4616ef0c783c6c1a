import assert from "node:assert/strict";
import { test } from "node:test";
import { findDates } from "../../../src/loaders/recognize/dates.js";

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
