import assert from "node:assert/strict";
import { test } from "node:test";
import { recognizeActivities } from "../../../src/loaders/recognize/activities.js";
import { resolveActivities } from "../../../src/loaders/resolve/activities.js";
import { articleOf } from "./articleOf.js";

const activitiesOf = (line: string) => {
  const context = articleOf([line]);
  return resolveActivities(context, recognizeActivities(context, []));
};
const namesOf = (line: string) => activitiesOf(line).map(({ name }) => name);

test("whom a leader came to see, what he looked at and the report that he heard are deeds", () => {
  assert.deepEqual(namesOf("副部长一行来青禾县调研农村文化建设。"), ["来青禾县调研农村文化建设"]);
  assert.deepEqual(namesOf("检查组视察了北山矿井口,听取了矿长的工作汇报。"), ["视察北山矿井口", "听取矿长的工作汇报"]);
});

test("a meeting with its number is told by what it did", () => {
  assert.deepEqual(namesOf("市委六届三次全委会专题研究了就业工作。"), ["市委六届三次全委会"]);
  assert.deepEqual(namesOf("按照县委六届三次全委会确立的方针,"), []);
  assert.deepEqual(namesOf("5月3日,中共青禾县第十届委员会第四次全体(扩大)会议在县城召开。"), [
    "中共青禾县第十届委员会第四次全体(扩大)会议",
  ]);
});

test("what is held for an anniversary shares the noun behind the joint", () => {
  assert.deepEqual(namesOf("4日,柳河镇召开纪念建党94周年暨“三严三实”教育座谈会。"), [
    "纪念建党94周年座谈会",
    "“三严三实”教育座谈会",
  ]);
  assert.deepEqual(namesOf("1日,试点工作暨柳河镇企业党委成立会议在柳河举行。"), [
    "试点工作会议",
    "柳河镇企业党委成立会议",
  ]);
});

test("a stage, an honour or a part of one event is no event, nor what begins inside a title", () => {
  assert.deepEqual(namesOf("活动分为理论学习、义诊活动两个阶段进行。"), []);
  assert.deepEqual(namesOf("为第六届青年志愿项目大赛、第五届书法大赛获奖项目颁发了奖牌。"), ["颁发奖牌"]);
  assert.deepEqual(namesOf("5月拍摄《从码头到人民海关》《党旗下的海关》等微党课。"), []);
  assert.deepEqual(namesOf("参加决赛的支部是经过初赛选拔出来的。"), []);
  assert.deepEqual(namesOf("9位教师走上主席台进行脱稿演讲。"), []);
});

test("the number of the sheet measures nothing, what is counted by one character does", () => {
  assert.deepEqual(activitiesOf("文明信息1034期:柳河学校举办师德演讲比赛。")[0]?.measures, []);
  assert.deepEqual(activitiesOf("党员到沙河村等2个村开展义诊活动。")[0]?.measures, ["2个村"]);
});

test("the entries of a chronicle are dated by the lines above them", () => {
  const context = articleOf([
    "2004年",
    "一月",
    "7日 青禾县移民专题会议在县政府召开。",
    "同日,全县采煤工作会在县政府召开。",
    "二月",
    "2日 全县防治禽流感工作会在县政府召开。",
  ]);
  const dated = resolveActivities(context, recognizeActivities(context, [])).map(({ name, date }) => [name, date]);
  assert.deepEqual(dated, [
    ["青禾县移民专题会议", "2004-01-07"],
    ["全县采煤工作会", "2004-01-07"],
    ["全县防治禽流感工作会", "2004-02-02"],
  ]);
});

test("those who were honoured measure the ceremony, what is said of others measures nothing", () => {
  assert.deepEqual(
    activitiesOf("11月16日,青禾省召开驻村工作总结表彰大会。68个工作队、26个单位受到表彰。")[0]?.measures,
    ["68个工作队", "26个单位"],
  );
  assert.deepEqual(activitiesOf("矿区新建9套抽采系统,3对矿井全部装有监控。")[0]?.measures, ["9套"]);
});

test("phrases of one measure are one name, what was counted before is another", () => {
  assert.deepEqual(namesOf("6月22日,支部开展铭记历史、缅怀先烈、不忘初心的爱国主义教育活动。"), [
    "铭记历史、缅怀先烈、不忘初心的爱国主义教育活动",
  ]);
  assert.deepEqual(namesOf("1991年,县里开展了护林、育林活动。"), ["护林、育林活动"]);
  assert.deepEqual(namesOf("上半年召开主任办公会2场次、党组会13场次。").at(-1), "党组会");
  assert.deepEqual(namesOf("7日,青禾县举行文明家庭、最美家庭揭晓仪式。"), ["文明家庭、最美家庭揭晓仪式"]);
});

test("to whom a report is made, what follows an event and whose document it is name none", () => {
  assert.deepEqual(namesOf("县妇联主席代表常委会向大会作了工作报告。"), []);
  assert.deepEqual(namesOf("在随后的走访活动中,大家很受感动。"), []);
  assert.deepEqual(namesOf("组织学习市委六届三次全委会《关于改进作风的意见》。"), []);
  assert.deepEqual(namesOf("传达了部长来青禾大学调研时的指示。"), []);
  assert.deepEqual(namesOf("局党组召开四次例会,听取了青禾县教育党委的汇报。"), ["例会"]);
});

test("the rules of an election, a group of friends and the aims of an earlier session are no events", () => {
  assert.deepEqual(namesOf("1月5日,代表们通过大会选举办法。"), []);
  assert.deepEqual(namesOf("群众用手机加入便民服务QQ群。"), []);
  assert.deepEqual(namesOf("完成了县第五届人民代表大会第六次会议确定的目标。"), []);
  assert.deepEqual(namesOf("获得“省文明家庭创建活动先进单位”等近百项荣誉称号。"), []);
  assert.deepEqual(namesOf("学校评委当场评选出演讲比赛的优胜者。"), []);
  assert.deepEqual(namesOf("为上千名学生搭建了沟通的桥梁。"), []);
});
