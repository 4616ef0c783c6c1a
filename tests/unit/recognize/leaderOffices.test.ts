import assert from "node:assert/strict";
import { test } from "node:test";
import { annotationOf } from "../extractionOf.js";

/** The leaders of a text as `name: title@organization; …`, titles in alphabetical order. */
function leadersOf(...lines: string[]): string[] {
  return annotationOf(`${lines.join("\n")}\n`).leaders.map(
    ({ name, positions }) =>
      `${name}: ${positions
        .map(({ title, organization }) => `${title}@${organization ?? "?"}`)
        .sort()
        .join("; ")}`,
  );
}

test("A former office keeps its body.", () => {
  assert.deepEqual(leadersOf("会议邀请永泰县石桥小学原党支部书记童有田、青溪大学原党委书记林守拙讲课。"), [
    "童有田: 党支部书记@永泰县石桥小学",
    "林守拙: 党委书记@青溪大学",
  ]);
});

test("A department beside the title that no record names is not the body of the office before it.", () => {
  assert.deepEqual(leadersOf("青溪县政府办公室党组成员、县档案馆藏中心主任童有田参加会议。"), [
    "童有田: 主任@?; 成员@青溪县政府办公室党组",
  ]);
});

test("The chairwoman of a federation is the one of its leading Party group.", () => {
  assert.deepEqual(leadersOf("青溪县妇联党组书记、主席林小琴致辞。"), ["林小琴: 主席@青溪县妇联; 书记@青溪县妇联党组"]);
});

test("The offices of state do not part the offices beside them.", () => {
  assert.deepEqual(leadersOf("中共中央总书记、国家主席、中央军委主席胡锦涛发表重要讲话。"), [
    "胡锦涛: 主席@中央军事委员会; 国家主席@?; 总书记@中共中央",
  ]);
});

test("An alternate member is called one.", () => {
  assert.deepEqual(leadersOf("青溪县委候补委员、县水利局局长童有田参加会议。"), [
    "童有田: 候补委员@青溪县委; 局长@青溪县水利局",
  ]);
});

test("A title alone is of the unit in the heading, not of one named in a sentence before.", () => {
  const found = leadersOf(
    "青溪大学召开动员大会",
    "7月4日,青溪大学召开动员大会。来自云山大学的督导组成员出席会议。校长林守拙主持会议。",
  );
  assert.deepEqual(found, ["林守拙: 校长@青溪大学"]);
});

test("Behind an office a name ends where a longer word or a number begins.", () => {
  assert.deepEqual(leadersOf("村委会主任丁显宝这样说。团长沙祖康27日到会。校长王国强主持会议。局长谭家玲列席会议。"), [
    "丁显宝: 主任@?",
    "沙祖康: 团长@?",
    "王国强: 校长@?",
    "谭家玲: 局长@?",
  ]);
});

test("Names of two characters with a rare surname stand behind an office, words of grammar do not.", () => {
  assert.deepEqual(leadersOf("青溪县委副书记成宾、县长查俊出席会议。"), [
    "成宾: 副书记@青溪县委",
    "查俊: 县长@青溪县政府",
  ]);
  assert.deepEqual(leadersOf("会议由各镇选派第一书记、村支书参加,书记和镇长都要到会,局长全程参加。"), []);
});

test("Who is elected to an office holds it.", () => {
  assert.deepEqual(leadersOf("党员们一致同意增选林小琴为支部委员。"), ["林小琴: 支部委员@?"]);
});

test("The bare secretary is of no Party body that an earlier sentence speaks of as the source of an order.", () => {
  const found = leadersOf("青溪中学召开生活会", "根据青溪县教育局党委的要求,学校召开了生活会。王国强书记主持会议。");
  assert.ok(
    found.every((leader) => !leader.includes("教育局")),
    found.join(),
  );
});

test("The Party committee of the text's own unit is not the one of a guest of an earlier sentence.", () => {
  const found = leadersOf(
    "永泰县第一医院举行开馆仪式",
    "县卫生局机关党委副书记童有田参加仪式。院长林小琴主持仪式。",
    "党委书记王国强在致辞时表示,开馆是一件大事。",
  );
  assert.ok(found.includes("林小琴: 院长@永泰县第一医院"), found.join());
  assert.ok(
    found.some((leader) => leader.startsWith("王国强")),
    found.join(),
  );
  assert.ok(!found.some((leader) => leader.startsWith("王国强") && leader.includes("卫生局")), found.join());
});

test("The head of the office beside an office in a leading group is of the office of that group.", () => {
  const found = leadersOf("永泰县防汛工作领导小组办公室发出通知。永泰县防汛工作领导小组副组长兼办公室主任童有田讲话。");
  assert.deepEqual(found, ["童有田: 主任@永泰县防汛工作领导小组办公室; 副组长@永泰县防汛工作领导小组"]);
});

test("A title behind a body that no record names is of no unit of another office.", () => {
  const found = leadersOf("永泰县水利局党委委员童有田到会。北峰段副段长兼永泰县水利局工会主席王国强陪同。");
  assert.ok(found.includes("王国强: 主席@永泰县水利局工会; 副段长@?"), found.join());
});

test("Behind an office that ends a leader's mention no other name begins.", () => {
  assert.deepEqual(leadersOf("全省贯彻落实胡锦涛总书记来川重要讲话精神。"), ["胡锦涛: 总书记@中共中央"]);
});

test("A first secretary is sent to a village, not the secretary of the body named beside.", () => {
  const found = leadersOf("永泰县水利局党委副书记童有田、第一书记王国强参加活动。");
  assert.ok(found.includes("王国强: 第一书记@?"), found.join());
});

test("The trade union behind a secretary of a company is the company's, not that of another unit.", () => {
  const found = leadersOf(
    "永泰建筑公司举行职工代表大会",
    "永泰建筑公司举行大会。永泰矿业集团党委书记童有田、工会主席王国强到会。",
  );
  assert.ok(!found.some((leader) => leader.startsWith("王国强") && leader.includes("建筑公司")), found.join());
});

test("Who is called by surname and another office is another person.", () => {
  const found = leadersOf("余进校长作了发言。最后,余镇长作总结。余校长又谈了打算。");
  assert.deepEqual(found, ["余进: 校长@?", "余镇长: 镇长@?"]);
});

test("A name that ends in a word for a works stands behind an office.", () => {
  assert.deepEqual(leadersOf("局长王建厂参加会议。"), ["王建厂: 局长@?"]);
});

test("A school of which no record tells is not the one named before.", () => {
  const found = leadersOf("青溪镇中心学校召开会议", "青溪镇中心学校召开会议。先进单位代表初级中学校长童有田发言。");
  assert.deepEqual(found, ["童有田: 校长@?"]);
});

test("A body called by its kind alone goes with the unknown body beside it, not with a company that is visited.", () => {
  const found = leadersOf(
    "市委组织部部长童有田到好运水泥公司调研,集团公司总裁、党委书记王国强、常务副总裁、党委副书记林小琴,工会副主席张丽陪同。",
  );
  for (const name of ["王国强", "林小琴", "张丽"])
    assert.ok(
      found.some((leader) => leader.startsWith(name) && !leader.includes("好运水泥")),
      found.join(),
    );
});

test("The department of a district's committee is not that of the city's committee named before.", () => {
  const found = leadersOf("市委常委、组织部长童有田,区委书记王国强,区委常委、组织部长林小琴到会。");
  assert.ok(found.includes("童有田: 常委@市委; 部长@市委组织部"), found.join());
  assert.ok(!found.some((leader) => leader.startsWith("林小琴") && leader.includes("市委")), found.join());
});

test("A branch of a workshop that no record names is not another workshop's.", () => {
  const found = leadersOf("永泰锌业公司召开会议。电锌一车间党支部书记童有田、熔铸车间党支部书记王国强作交流。");
  assert.ok(!found.some((leader) => leader.startsWith("王国强") && leader.includes("电锌")), found.join());
});

test("The head of a place beside its committee is of the government.", () => {
  assert.deepEqual(leadersOf("第三项,请永泰县委、常务副县长童有田同志讲话。"), ["童有田: 常务副县长@永泰县政府"]);
});

test("A name gives the verb behind it its first character back.", () => {
  assert.deepEqual(leadersOf("县委书记徐望来到村里,看望了老党员。"), ["徐望: 书记@县委"]);
});

test("A name with a rare ending does not hide those listed behind it.", () => {
  assert.deepEqual(leadersOf("永泰县政协副主席魏明科、李瑞阳出席会议。"), [
    "魏明科: 副主席@永泰县政协",
    "李瑞阳: 副主席@永泰县政协",
  ]);
});

test("Leaders of volunteers among students hold no office.", () => {
  assert.deepEqual(leadersOf("青年志愿者服务队队长顾小晴发言,校学生会执行主席付小东主持。"), []);
});

test("The head of a place who leads a bureau, too, heads the place, not the bureau.", () => {
  assert.deepEqual(leadersOf("副县长、青溪县公安局党委书记、局长童有田讲话。"), [
    "童有田: 书记@青溪县公安局党委; 副县长@?; 局长@青溪县公安局",
  ]);
});

test("A body that shares its last character with the title is no other one that the text names.", () => {
  assert.deepEqual(leadersOf("3月1日,歙县工商局获表彰。国家财政部计财局长童有田到歙县考察。歙县水利局长林守拙参加。"), [
    "童有田: 局长@?",
    "林守拙: 局长@歙县水利局",
  ]);
});
