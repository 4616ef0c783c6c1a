import assert from "node:assert/strict";
import { test } from "node:test";
import { findFigures } from "../../../src/loaders/recognize/measures.js";

const figures = (text: string) => findFigures(text).map((figure) => figure.text);

test("figures are as written, with their unit", () => {
  assert.deepEqual(figures("共收到稿件120余篇,参与率达98.5%,捐款3.2万元"), ["120余篇", "98.5%", "3.2万元"]);
  assert.deepEqual(figures("三次以上,近百份,二十名"), ["三次以上", "近百份", "二十名"]);
});

test("dates, ordinals, small counts and names are no figures", () => {
  assert.deepEqual(figures("2008年5月12日,第3次,一个,四个方面,“五个好”,百年"), []);
});

test("lengths of time and bounds are figures as written", () => {
  assert.deepEqual(figures("历时3天半,6个月内完成,为期两天的培训"), ["3天半", "6个月", "两天"]);
  assert.deepEqual(figures("集中学习不少于20学时,参加率不低于95%,这两天,近一个月里"), ["不少于20学时", "不低于95%"]);
});

test("classes of a school, spans of years and places are no figures, rounded counts are", () => {
  assert.deepEqual(figures("4—5年级,2004-2005年度,四家屯,A5项目"), []);
  assert.deepEqual(figures("超150人参加,送去咖啡60杯"), ["超150人", "60杯"]);
});

test("once is a figure where a plan sets it, not where something is told", () => {
  assert.deepEqual(figures("年内开展一次集体学习"), ["一次"]);
  assert.deepEqual(figures("进行了一次普遍走访"), []);
});

test("numbers within titles are no figures, nor is the time since something, hundreds that are not counted are", () => {
  assert.deepEqual(figures("学习《廉洁八条规定》,开馆三个多月来,收到数百封来信,参观的有上千人"), ["数百封", "上千人"]);
});
