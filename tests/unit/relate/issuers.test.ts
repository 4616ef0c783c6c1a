import assert from "node:assert/strict";
import { test } from "node:test";
import { annotationOf } from "../extractionOf.js";

test("An official paper is by the body that its title begins with.", () => {
  const { issuedBy } = annotationOf(
    "永泰县水利局关于开展读书活动的通知\n各科室:\n现就有关事项通知如下,请认真贯彻执行。\n",
  );
  assert.equal(issuedBy, "永泰县水利局");
});

test("What a title is about did not issue the paper.", () => {
  const { issuedBy } = annotationOf("关于表彰永泰县水利局的通报\n各科室:\n现就有关事项通报如下,请认真学习。\n");
  assert.equal(issuedBy, null);
});

test("Who says 'our company' on a visit is not the company that is visited.", () => {
  const { issuedBy } = annotationOf(
    "3月12日,公司副总经理童有田一行来到中国永泰工业建设有限公司交流。座谈会上,我公司介绍了党建工作情况。\n",
  );
  assert.equal(issuedBy, null);
});

test("A text that tells only of one unit's own deeds is by that unit, unless a reporter wrote it.", () => {
  const text = "为庆祝建党九十周年,永泰县实验小学开展了系列活动。学校党员参加了义务劳动。\n";
  assert.equal(annotationOf(text).issuedBy, "永泰县实验小学");
  assert.equal(annotationOf(`本报讯(记者林永泰)${text}`).issuedBy, null);
});

test("The medium in front of the reporter in brackets and the date carried the text.", () => {
  const { issuedBy } = annotationOf("福建民声网(林永泰)2019年5月6日,永泰县水利局举办了读书活动,党员参加。\n");
  assert.equal(issuedBy, "福建民声网");
});

test("The desk in brackets in front of the text wrote it.", () => {
  const text = "(永泰县委宣传部 林小永 陈小泰)2月28日,永泰县召开会议,部署了全年工作。\n";
  assert.equal(annotationOf(text).issuedBy, "永泰县委宣传部");
});

test("A line that begins with its time names its source behind it.", () => {
  const text = "时间:2021-03-31 16:16 作者:林永泰 来源:永泰县水利局\n3月30日,永泰县水利局组织党员参观了纪念馆。\n";
  assert.equal(annotationOf(text).issuedBy, "永泰县水利局");
});

test("A page of a site for one province, a paper with the sheet it stands on, and a department that hands in a text carried it.", () => {
  const story = "3月12日,永泰县水利局举办了读书活动,党员参加了交流。\n";
  assert.equal(annotationOf(`民声在线福建频道消息:${story}`).issuedBy, "民声在线福建频道");
  assert.equal(annotationOf(`永泰县水利局举办读书活动\n闽山日报2007年3月14日5版\n${story}`).issuedBy, "闽山日报");
  assert.equal(annotationOf(`提交部门:永泰县水利局 提交时间:2014-6-17 10:40\n${story}`).issuedBy, "永泰县水利局");
});

test("A medium with a name of one character has stations, and who says `该行` of a bank is not the bank.", () => {
  const story = "12月16日上午,永泰县水利局举办了读书活动,党员参加了交流。\n";
  assert.equal(annotationOf(`闽网永泰站12月18日讯(记者 林永泰)${story}`).issuedBy, "闽网永泰站");
  const bank = "6月26日上午,永泰农商银行组织党员参观纪念馆。据悉,该行还将举办竞赛。\n";
  assert.equal(annotationOf(bank).issuedBy, null);
});

test("The desk that hands in a notice of a unit without a name is not who holds its activities.", () => {
  const { activities, issuedBy } = annotationOf(
    "提交部门:组织部 提交时间:2014-6-17 10:40\n各党总支:\n决定开展系列活动。\n1.开展“微型党课”活动。组织党员上一堂党课。\n2.开展慰问老党员活动。\n",
  );
  assert.equal(issuedBy, "组织部");
  assert.ok(activities.length > 0 && activities.every(({ organizers }) => !organizers.includes("组织部")));
});
