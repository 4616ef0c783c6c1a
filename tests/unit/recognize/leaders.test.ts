import assert from "node:assert/strict";
import { test } from "node:test";
import type { AnnotatedLeader } from "../../../src/models/annotation.js";
import { annotationOf } from "../extractionOf.js";

/** The leaders of a short news item as `name: title@organization; …`. */
function leadersOf(...lines: string[]): string[] {
  return annotationOf(`青溪县召开工作会议\n${lines.join("\n")}\n`).leaders.map(describe);
}

function describe({ name, positions }: AnnotatedLeader): string {
  return `${name}: ${positions.map(({ title, organization }) => `${title}@${organization ?? "?"}`).join("; ")}`;
}

test("A title before a name gives the office at the body before it.", () => {
  assert.deepEqual(leadersOf("永泰县委书记郑国梁出席会议。"), ["郑国梁: 书记@永泰县委"]);
});

test("Two titles joined by a pause mark are two offices of one person.", () => {
  assert.deepEqual(leadersOf("永泰县教育局党组书记、局长林秋实主持会议。"), [
    "林秋实: 书记@永泰县教育局党组; 局长@永泰县教育局",
  ]);
});

test("A name before its title belongs to the body named before it.", () => {
  assert.deepEqual(leadersOf("永泰县委组织部何思齐副部长到会指导。"), ["何思齐: 副部长@永泰县委组织部"]);
});

test("Each of several titles in a list finds its own holder.", () => {
  const found = leadersOf("永泰县实验小学校长陆文博、副校长蒋晓梅参加了活动。");
  assert.deepEqual(found, ["陆文博: 校长@永泰县实验小学", "蒋晓梅: 副校长@永泰县实验小学"]);
});

test("One title holds for all names of a list.", () => {
  const found = leadersOf("永泰县卫生局副局长潘海涛、汪明辉、薛春生等参加调研。");
  assert.deepEqual(found, [
    "潘海涛: 副局长@永泰县卫生局",
    "汪明辉: 副局长@永泰县卫生局",
    "薛春生: 副局长@永泰县卫生局",
  ]);
});

test("A name appointed to an office is found before `同志任`.", () => {
  assert.deepEqual(leadersOf("谢建军同志任永泰县委宣传部部长。"), ["谢建军: 部长@永泰县委宣传部"]);
});

test("A name after `由` is found where the sentence says that the person holds the office.", () => {
  const [leader] = leadersOf("永泰县普法工作领导小组组长由郝立新同志担任。");
  assert.equal(leader, "郝立新: 组长@永泰县普法工作领导小组");
});

test("A name before an office in parentheses holds that office.", () => {
  assert.deepEqual(leadersOf("组长:尹志宏(永泰县委副书记)"), ["尹志宏: 副书记@永泰县委; 组长@?"]);
});

test("A surname with a title is another form of the only person it can mean.", () => {
  const { leaders } = annotationOf("会议纪要\n永泰县委书记郑国梁讲话。\n郑书记强调,要抓好落实。\n");
  assert.deepEqual(
    leaders.map(({ name, aliases }) => [name, aliases]),
    [["郑国梁", ["郑书记"]]],
  );
});

test("A surname with a title stands for itself where no full name is given.", () => {
  assert.deepEqual(leadersOf("会上,周主任作了说明。"), ["周主任: 主任@?"]);
});

test("Masked names are kept as written.", () => {
  assert.deepEqual(leadersOf("永泰县委书记××作了报告。"), ["××: 书记@永泰县委"]);
});

test("Compound surnames and names of two characters are read whole.", () => {
  assert.deepEqual(leadersOf("永泰县民政局局长欧阳振华、永泰县财政局局长李岩到场。"), [
    "欧阳振华: 局长@永泰县民政局",
    "李岩: 局长@永泰县财政局",
  ]);
});

test("A verb after a name is no part of it.", () => {
  assert.deepEqual(leadersOf("永泰县审计局局长顾明赴各地调研。"), ["顾明: 局长@永泰县审计局"]);
});

test("An authority whose words are invoked is a leader, with the office of the nation.", () => {
  assert.deepEqual(leadersOf("习近平总书记强调,要以人民为中心。党中央作出部署。"), ["习近平: 总书记@中共中央"]);
});

test("A name inside the name of a theory is not a person.", () => {
  assert.deepEqual(leadersOf("要深入学习邓小平理论和习近平新时代中国特色社会主义思想。"), []);
});

test("The head of a bureau is called by its last character.", () => {
  assert.deepEqual(leadersOf("永泰县水利局长童振东检查了堤防。"), ["童振东: 局长@永泰县水利局"]);
});
