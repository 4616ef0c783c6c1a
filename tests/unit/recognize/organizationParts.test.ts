import assert from "node:assert/strict";
import { test } from "node:test";
import type { AnnotatedOrganization } from "../../../src/models/annotation.js";
import { annotationOf } from "../extractionOf.js";

const organizationsOf = (...lines: string[]): readonly AnnotatedOrganization[] =>
  annotationOf(`${lines.join("\n")}\n`).organizations;
const namesIn = (...lines: string[]): string[] => organizationsOf(...lines).map(({ name }) => name);
const includes = (names: readonly string[], ...expected: string[]): void => {
  for (const name of expected) assert.ok(names.includes(name), `${name} among ${names.join(", ")}`);
};

test("departments that a unit's text calls by themselves belong to the unit", () => {
  const organizations = organizationsOf(
    "歙县第三人民医院召开义诊会",
    "歙县第三人民医院召开义诊会,由医务科、护理部牵头,门诊办、团总支协助。内科、骨科骨干医生参加。",
  );
  includes(
    organizations.map(({ name }) => name),
    "歙县第三人民医院医务科",
    "歙县第三人民医院护理部",
    "歙县第三人民医院门诊办",
    "歙县第三人民医院团总支",
  );
  assert.equal(organizations.find(({ name }) => name.endsWith("护理部"))?.partOf, "歙县第三人民医院");
  assert.ok(!organizations.some(({ name }) => /[内骨]科/u.test(name)));
});

test("bodies in a list that an office of a place begins are those of the place", () => {
  includes(namesIn("简报", "县档案局、疾控中心、团委、妇联参加了活动。"), "县档案局", "县疾控中心", "县团委", "县妇联");
  includes(namesIn("简报", "县委办、县政府办、帮扶协调办、教体科技局负责人参会。"), "县帮扶协调办", "县教体科技局");
});

test("branches of several parts that are counted are as many as the number says", () => {
  const lines = ["歙县茶叶局简报", "歙县茶叶局党组部署,由种植科、加工科和质检中心三个党支部联系村里。"];
  includes(namesIn(...lines), "歙县茶叶局种植科党支部", "歙县茶叶局加工科党支部", "歙县茶叶局质检中心党支部");
  const classes = namesIn("歙县茶叶局简报", "歙县茶叶局有机关、企业和农村三个支部。");
  assert.ok(!classes.some((name) => name.endsWith("支部")), classes.join());
});

test("bodies of an unnamed school that a notice charges with something keep the names they have there", () => {
  const { organizations, issuedBy } = annotationOf(
    "关于开展读书月的通知\n各学院:\n现将我校读书月有关事项通知如下:\n1、举办诗会。(负责单位:宣传部、学生处)\n",
  );
  includes(
    organizations.map(({ name }) => name),
    "宣传部",
    "学生处",
  );
  assert.equal(issuedBy, null);
});

test("branches of a school whose text says 'our school' are not those of the plant they visit", () => {
  includes(
    namesIn("歙县外国语学校简报", "我校各支部组织党员讨论。行政支部参观了歙县造纸厂;退休支部的党员表示要老有所为。"),
    "歙县外国语学校退休支部",
  );
});

test("an office of a field that no list has is one behind the name of its place", () => {
  includes(namesIn("简报", "歙县茶叶产业办公室召开会议。县扫黑办主任通报情况。"), "歙县茶叶产业办公室", "歙县扫黑办");
  const rooms = namesIn("简报", "歙县领导办公室里灯火通明。歙县水利局局长主持会议。");
  assert.deepEqual(rooms, ["歙县水利局"]);
});

test("what a unit strives to be is no unit, nor a home district a township", () => {
  assert.deepEqual(namesIn("简报", "我们要争创人民满意医院。"), []);
  const { organizations, places } = annotationOf("以“歌唱祖国,歌唱家乡”为主题。由乡团委主办,乡政府乡长主持会议。\n");
  assert.ok(!organizations.some(({ name }) => /家乡|政府乡/u.test(name)));
  assert.deepEqual(places, []);
});

test("the place that is governed by law is part of what a group is for", () => {
  includes(namesIn("简报", "根据黄山市委依法治市工作领导小组通知精神。"), "黄山市委依法治市工作领导小组");
  includes(namesIn("简报", "歙县茶叶局成立队伍教育整顿领导小组。"), "歙县茶叶局队伍教育整顿领导小组");
});

test("a committee of the Party or the League is one by its long name, and its short forms are other names of it", () => {
  const organizations = organizationsOf(
    "中国共产主义青年团绩溪县委员会",
    "绩溪团县委建立了友好关系。团县委召开会议。中国共产党绩溪县委员会作了部署,县委书记讲话。",
  );
  assert.deepEqual(
    organizations.map(({ name, aliases, kind }) => [name, aliases.includes("团县委"), kind]),
    [
      ["中国共产主义青年团绩溪县委员会", true, "MASS_ORGANIZATION"],
      ["中国共产党绩溪县委员会", false, "PARTY_COMMITTEE"],
    ],
  );
});

test("the name of a firm goes back to the mark or the place in front of it", () => {
  includes(namesIn("简报", "参观了理事单位——墨香林语集团股份有限公司。"), "墨香林语集团股份有限公司");
  assert.deepEqual(namesIn("简报", "他们走访了集团股份有限公司。"), []);
});

test("each of many, and what only has a body's name in its own, is no body", () => {
  const lines = [
    "会上各乡镇(园区)商会秘书长发言。各盟市烟草专卖局参加。",
    "大家参观了中央红军总卫生部旧址。做到不落一村、不落一户。",
  ];
  assert.deepEqual(namesIn("简报", ...lines), []);
});

test("a market town is a place that its bodies belong to", () => {
  const { organizations, places } = annotationOf(
    "近日,临溪集镇部署活动。镇综治中心提出要求,镇纪委、综治办全程督查。\n",
  );
  assert.deepEqual(places, ["临溪集镇"]);
  includes(
    organizations.map(({ name }) => name),
    "临溪集镇综治中心",
    "临溪集镇纪委",
    "临溪集镇综治办",
  );
});

test("numbered sections that organize, and courts of a county's court, are parts of what they stand behind", () => {
  const names = namesIn("简报", "安徽省委组织部组织二处处长到会。绩溪县法院城郊法庭作了汇报。");
  includes(names, "安徽省委组织部组织二处", "绩溪县法院城郊法庭");
});

test("bodies of a street that the text names, and of a zone that it does not, are bodies", () => {
  includes(namesIn("简报", "客人到墨溪街道调研。街道党工委副书记参加。"), "墨溪街道党工委");
  includes(namesIn("简报", "开发区党工委把抓党建作为重点。"), "开发区党工委");
});

test("the central level among others in a list, and a class of units behind a noun, name no body", () => {
  assert.deepEqual(namesIn("简报", "传达了中央、省、市农村工作会议精神,确定了中央、省、市驻县单位。"), []);
  const lines = ["歙县第三法院召开会议", "歙县第三法院召开会议,要打造高素质法院队伍。"];
  assert.deepEqual(
    organizationsOf(...lines).map(({ name, aliases }) => [name, aliases]),
    [["歙县第三法院", []]],
  );
});

test("an office by a shorter form of its name, and the office of a place by its place, are the same office", () => {
  const lines = ["绩溪县地方税务局召开会议", "绩溪县地方税务局召开会议。该局负责人讲话,绩溪县局还作了部署。"];
  assert.deepEqual(
    organizationsOf(...lines).map(({ name, aliases }) => [name, aliases]),
    [["绩溪县地方税务局", ["绩溪县局", "该局"]]],
  );
  assert.deepEqual(namesIn("简报", "市工商行政管理局召开会议。会上市工商局作了部署。"), ["市工商行政管理局"]);
});

test("a community behind its street, and no school in the last word of a college, are bodies", () => {
  includes(namesIn("简报", "绩溪县墨溪街道北院社区党支部开展了活动。"), "绩溪县墨溪街道北院社区党支部");
  const names = namesIn("绩溪老年大学简报", "绩溪老年大学召开会议,绩溪老年大学校务委员会作了部署。");
  assert.ok(!names.some((name) => /大学校/u.test(name)), names.join());
});
