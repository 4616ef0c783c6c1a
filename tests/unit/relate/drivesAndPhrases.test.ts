import assert from "node:assert/strict";
import { test } from "node:test";
import { annotationOf, runnersOf } from "../extractionOf.js";

const annotated = (...lines: string[]) => annotationOf(lines.join("\n"));

const raiserOf = (text: string, ...lines: string[]) =>
  annotated(...lines).slogans.find((slogan) => slogan.text === text)?.raisedBy;

test("who decides on a drive runs it, and has put forward what it is about", () => {
  const lines = [
    "岭东矿务局工作报告",
    "去年底,岭东矿务局党委决定从2011年起,利用两年时间,在全局开展“五型班组”创建活动。",
  ];
  assert.ok(runnersOf("“五型班组”创建活动", ...lines).includes("岭东矿务局党委"));
});

test("whose demands at large are carried out deploys no campaign, and who backs one does not run it", () => {
  const lines = [
    "石门县粮食局开展党史学习教育",
    "石门县粮食局全面落实石门县委决策部署,5月10日开展党史学习教育。",
    "石门县政府对党史学习教育大力支持。",
  ];
  assert.deepEqual(runnersOf("党史学习教育", ...lines), ["石门县粮食局"]);
});

test("whose words are followed has raised them, each of a list, also what he put forward in a speech", () => {
  const lines = [
    "石门县粮食局2014年工作总结",
    "按照王建国书记“以粮稳市、以市活粮”、“管粮先管人”的思路,各库动手早。",
    "按照县委书记李卫东在全委会上提出的“五个不减”要求,各库开了会。",
    "局长赵德明希望大家做到“四勤四快”。",
  ];
  assert.equal(raiserOf("管粮先管人", ...lines), "王建国");
  assert.equal(raiserOf("五个不减", ...lines), "李卫东");
  assert.equal(raiserOf("四勤四快", ...lines), "赵德明");
});

test("a clause of the name of somebody else's drive is not raised by who speaks of it", () => {
  const lines = [
    "石门县公安局召开会议",
    "公安部党委部署的“护航百姓、执法如山”主题教育活动开始后,局长赵德明强调,要以“执法如山”为目标。",
  ];
  assert.notEqual(raiserOf("执法如山", ...lines), "赵德明");
});

test("what people are told of is carried out by nobody who tells it", () => {
  const lines = ["石门县司法局普法", "石门县司法局向群众开展禁毒、扫黑除恶等知识的宣传。"];
  assert.deepEqual(runnersOf("扫黑除恶专项斗争", ...lines), []);
});

test("the drive of a shared plan is called without the bodies that share it; several deeds make a drive of a label", () => {
  const plan = annotated("石门县粮食局、商会安全生产主题宣传教育活动计划", "为做好安全生产,制定本计划。");
  assert.deepEqual(
    plan.campaigns.map(({ name }) => name),
    ["安全生产主题宣传教育活动"],
  );
  const label = "团县委开展了“火红年华”主题教育活动,组织全县青年举办不同层次的20多项歌咏、朗诵等活动。";
  assert.deepEqual(
    annotated("团县委工作总结", label).campaigns.map(({ name }) => name),
    ["“火红年华”主题教育活动"],
  );
});

test("titles, topics and the quoted end of a numbered label are no slogans; the end of a label names no national drive", () => {
  const article = annotated(
    "石门县妇联工作总结",
    "每年都进行“好军嫂、好母亲”的评选。大家围绕“如何在新形势下做好粮食收购”作了重点发言。要按照七个“始终牢记”工作要求抓落实。",
    "1991年开展了“为灾区捐寒衣送温暖”活动。",
  );
  const texts = article.slogans.map(({ text }) => text);
  for (const none of ["好军嫂、好母亲", "如何在新形势下做好粮食收购", "始终牢记"])
    assert.ok(!texts.includes(none), none);
  assert.ok(!article.campaigns.some(({ name }) => name === "送温暖工程"));
});

test("whose plan it is runs the planned drive, and the drives among its items are parts of that", () => {
  const { campaigns, organizations } = annotated(
    "石门县粮食局、商会安全生产主题宣传教育活动计划",
    "为做好安全生产,制定本计划。",
    "一、开展“三查三改”活动。",
    "各库在3月底前查完。",
  );
  const runners = organizations.filter(({ runs }) => runs.includes("安全生产主题宣传教育活动"));
  assert.deepEqual(
    runners.map(({ name }) => name),
    ["石门县粮食局"],
  );
  assert.equal(campaigns.find(({ name }) => name === "“三查三改”活动")?.partOf, "安全生产主题宣传教育活动");
});

test("a month under a motto that the title opens is a drive of the unit in front", () => {
  const { campaigns, organizations } = annotated(
    "石门县第二小学校风建设月活动启动仪式",
    "9月12日下午,石门县第二小学举行了校风建设月活动启动仪式。",
  );
  assert.deepEqual(
    campaigns.map(({ name }) => name),
    ["校风建设月活动"],
  );
  assert.ok(organizations.some(({ name, runs }) => name === "石门县第二小学" && runs.length === 1));
});
