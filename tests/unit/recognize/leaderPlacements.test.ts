import assert from "node:assert/strict";
import { test } from "node:test";
import { annotationOf } from "../extractionOf.js";

/** The leaders of a short text as `name: title@organization; …`, titles in alphabetical order. */
function leadersOf(...lines: string[]): string[] {
  return annotationOf(`青溪县召开工作会议\n${lines.join("\n")}\n`).leaders.map(
    ({ name, positions }) =>
      `${name}: ${positions
        .map(({ title, organization }) => `${title}@${organization ?? "?"}`)
        .sort()
        .join("; ")}`,
  );
}

test("An office without a body is of the unit of the office beside it.", () => {
  assert.deepEqual(leadersOf("永泰县卫生局党委书记、局长童永年主持会议。"), [
    "童永年: 书记@永泰县卫生局党委; 局长@永泰县卫生局",
  ]);
  assert.deepEqual(leadersOf("永泰县实验小学书记、校长林小琴作报告。"), [
    "林小琴: 书记@永泰县实验小学; 校长@永泰县实验小学",
  ]);
});

test("A body beside the title that no rule knows is not another one of its kind.", () => {
  const found = leadersOf("永泰县委第三巡察组到校检查。派驻纪检监察组组长罗世平参加。");
  assert.ok(
    found.every((leader) => !leader.includes("巡察组")),
    found.join(),
  );
});

test("The head of a department called by its last character keeps the office before it.", () => {
  assert.deepEqual(leadersOf("永泰县委常委、宣传部长孔雪莲到会。"), ["孔雪莲: 常委@永泰县委; 部长@永泰县委宣传部"]);
});

test("The leading group named behind its members is theirs.", () => {
  const found = leadersOf(
    "永泰县实验小学成立以校长林小琴同志为组长,副校长熊大川为副组长,石磊、陶红同志为组员的永泰县普法工作领导小组。",
  );
  const group = "永泰县普法工作领导小组";
  assert.deepEqual(
    found.sort(),
    [
      "林小琴: 校长@永泰县实验小学; 组长@" + group,
      "熊大川: 副校长@永泰县实验小学; 副组长@" + group,
      "石磊: 组员@" + group,
      "陶红: 组员@" + group,
    ].sort(),
  );
});

test("An office conferred and the office of the next person are parted.", () => {
  const found = leadersOf("成立了以政委(党委书记)魏东海为组长、团长(党委副书记)闫立功为副组长的工作领导小组。");
  const titles = found.map((leader) => leader.replace(/@[^;]*/gu, ""));
  assert.deepEqual(titles.sort(), ["魏东海: 党委书记; 政委; 组长", "闫立功: 党委副书记; 副组长; 团长"].sort());
});

test("A line that holds a title alone heads the names below it, with the offices behind them.", () => {
  const found = leadersOf(
    "组长:",
    "孟春江 永泰县副县长",
    "副组长:",
    "苗玉田 永泰县教育局局长、体育馆馆长",
    "成员:",
    "贺文 永泰县财政局副局长",
  );
  assert.deepEqual(
    found.map((leader) => leader.replace(/@[^;]*/gu, "")),
    ["孟春江: 副县长; 组长", "苗玉田: 副组长; 局长; 馆长", "贺文: 副局长; 成员"],
  );
});

test("In a list without marks each office belongs to the name before it.", () => {
  const found = leadersOf("组长:孟春江副市长副组长:苗玉田水利部副部长贺文公安部副部长");
  assert.deepEqual(
    found.filter((leader) => /^(苗玉田|贺文)/u.test(leader)).map((leader) => leader.replace(/@[^;]*/gu, "")),
    ["苗玉田: 副组长; 副部长", "贺文: 副部长"],
  );
});

test("A note in parentheses stands between title and name.", () => {
  assert.deepEqual(
    leadersOf("副总经理(主持工作)江海潮分析了形势。").map((leader) => leader.replace(/@.*/u, "")),
    ["江海潮: 副总经理"],
  );
});

test("A profile gives the office behind age and nationality.", () => {
  assert.deepEqual(leadersOf("全县都在学。", "白秀兰,女,现年五十岁,永泰县民政局副局长。"), [
    "白秀兰: 副局长@永泰县民政局",
  ]);
});

test("A name inside the last of its offices holds those before it, too.", () => {
  const [leader] = leadersOf("活动邀请了永泰县委检查组组长、组织部叶春副部长到场。");
  assert.match(leader ?? "", /^叶春: 副部长@.*; 组长@/u);
});

test("A verb of appointment may have a body without a name behind it.", () => {
  assert.deepEqual(
    leadersOf("选派了善于做群众工作的郭正林同志担任驻村工作队长。").map((leader) => leader.split("@")[0]),
    ["郭正林: 队长"],
  );
  assert.deepEqual(leadersOf("返乡青年梁文杰担任了永泰县石桥村党支部书记。"), ["梁文杰: 书记@永泰县石桥村党支部"]);
});

test("Those whose speech is studied are leaders, those whose deeds are held up are none.", () => {
  assert.deepEqual(leadersOf("会议传达学习了陶建业同志在全省动员大会上的讲话。"), ["陶建业: "]);
  assert.deepEqual(leadersOf("大家学习了优秀县委书记秦怀远同志的先进事迹。"), []);
});

test("The Central Committee is named where only its General Secretary is.", () => {
  const { organizations, leaders } = annotationOf("青溪县召开工作会议\n大家学习了胡锦涛总书记的重要讲话。\n");
  assert.deepEqual(leaders[0]?.positions, [{ title: "总书记", organization: "中共中央" }]);
  assert.ok(organizations.some(({ name }) => name === "中共中央"));
});

test("The head of a place holds office in its government, named or not.", () => {
  assert.deepEqual(leadersOf("会议由永泰县委副书记、县长苗云山主持。"), ["苗云山: 副书记@永泰县委; 县长@永泰县政府"]);
  const { organizations } = annotationOf("青溪县召开工作会议\n柳河镇党委书记韩春、镇长杜小芹到村走访。\n");
  const government = organizations.find(({ name }) => name === "柳河镇政府");
  assert.equal(government?.kind, "GOVERNMENT");
});

test("A surname with a title is no form of a head of state.", () => {
  const names = annotationOf(
    "青溪县召开工作会议\n大家紧密团结在以胡锦涛同志为总书记的党中央周围。\n胡锦涛总书记强调了三点。\n胡书记最后作动员报告。\n",
  ).leaders.map(({ name, aliases }) => [name, aliases]);
  assert.deepEqual(names, [
    ["胡锦涛", []],
    ["胡书记", []],
  ]);
});
