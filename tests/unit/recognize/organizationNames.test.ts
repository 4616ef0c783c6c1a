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
const excludes = (names: readonly string[], ...unexpected: string[]): void => {
  for (const name of unexpected) assert.ok(!names.includes(name), `${name} among ${names.join(", ")}`);
};

test("The name of a Party body reaches over common nouns to what it belongs to.", () => {
  const names = namesIn(
    "歙县简报",
    "歙县杞梓里镇文化遗产保护临时党支部开展了排查。歙县非公有制经济和社会组织党工委作了部署。",
  );
  includes(names, "歙县杞梓里镇文化遗产保护临时党支部", "歙县非公有制经济和社会组织党工委");
});

test("What leads to a class of Party bodies is no name of one.", () => {
  const names = namesIn("歙县简报", "歙县农村党支部普遍开展了学习。歙县领导班子成员联系支部各有分工。");
  assert.ok(!names.some((name) => /支部/u.test(name)), names.join());
});

test("An office after a place is one even if no list has its field of work.", () => {
  includes(namesIn("歙县简报", "歙县文广旅局召开会议。县徽剧保护局参加。"), "歙县文广旅局");
  const common = namesIn("歙县简报", "歙县谋划了发展新布局。全县大局稳定,歙县各局参加。");
  assert.ok(!common.some((name) => name.endsWith("局")), common.join());
});

test("The company of a province or city belongs to the corporation in front of the place.", () => {
  const names = namesIn("简报", "中国移动通信集团安徽有限公司歙县分公司举办了培训。中国铁路合肥局集团公司参加。");
  includes(names, "中国移动通信集团安徽有限公司歙县分公司", "中国铁路合肥局集团公司");
  excludes(names, "安徽有限公司", "合肥局集团公司");
});

test("A short name of a unit counts in front of its Party body.", () => {
  const found = organizationsOf("简报", "2月5日,徽测院党委召开会议。院党委书记讲话。");
  const committee = found.find(({ name }) => name === "徽测院党委");
  assert.equal(committee?.partOf, "徽测院");
  assert.deepEqual(committee?.aliases, ["院党委"]);
});

test("The last character of a longer name is no name.", () => {
  excludes(namesIn("简报", "活动中,交练分公司和新练分公司表现突出。"), "练分公司");
});

test("A medium named as the source of a text is one, whatever its name.", () => {
  assert.equal(annotationOf("简报\n歙县召开大会。\n来源:徽风皖韵网\n").issuedBy, "徽风皖韵网");
  includes(namesIn("徽风皖韵网讯 3月2日,歙县召开大会。"), "徽风皖韵网");
});

test("Common words stand for no body that is known all over the country.", () => {
  const found = organizationsOf("简报", "最高人民法院发出通知。法院要公正司法。中央作了部署,党委要抓好落实。");
  assert.deepEqual(
    found.filter(({ name }) => name.endsWith("法院")).map(({ aliases }) => aliases),
    [[]],
  );
  assert.ok(!found.some(({ name }) => name.endsWith("党委")));
});

test("A district is no community, and a street stands in front of a community.", () => {
  const names = namesIn("新安北街渔梁社区简报", "新安北街渔梁社区召开会议。区供电公司派人参加。");
  includes(names, "渔梁社区", "区供电公司");
});

test("Units counted by a measure word are no one unit.", () => {
  const names = namesIn("歙县简报", "今年组建7支专业志愿者服务队。");
  assert.ok(!names.some((name) => /服务队/u.test(name)), names.join());
});

test("`省局` is the one office of the province that the text names.", () => {
  const found = organizationsOf("简报", "安徽省林业局发出通知。歙县林业局按照省局要求抓好落实。");
  assert.deepEqual(found.find(({ name }) => name === "安徽省林业局")?.aliases, ["省局"]);
});

test("A body of a corporation that is called by another of its names belongs to it.", () => {
  const found = organizationsOf("简报", "中国能建召开会议。中国能建党委作了部署。");
  assert.equal(found.find(({ name }) => name === "中国能建党委")?.partOf, "中国能源建设集团");
});

test("Offices of a list of places share their ending.", () => {
  includes(namesIn("简报", "歙县、黟县等县区公安局开展了走访。"), "歙县公安局", "黟县公安局");
  excludes(namesIn("简报", "歙县各县区公安局开展了走访。"), "县区公安局");
});

test("A village that a text passes through in a list is a place, one that acts is a body.", () => {
  const names = namesIn("简报", "书记先后来到歙县金川村、银川村、瀹岭村走访。歙县枫林村组织了培训。");
  excludes(names, "歙县金川村", "银川村", "瀹岭村");
  includes(names, "歙县枫林村");
});

test("A short form stated in brackets, and the front of a company's name, are other names of it.", () => {
  const found = organizationsOf(
    "简报",
    "黄山徽野生态建设有限公司(以下简称“徽野生态”)召开会议。徽野生态党支部作了部署,黄山徽野参加。",
  );
  const company = found.find(({ name }) => name === "黄山徽野生态建设有限公司");
  assert.ok(company?.aliases.includes("徽野生态"), JSON.stringify(found));
});

test("A college is not the school of a university's text, and several of its colleges count.", () => {
  const found = organizationsOf("新安江大学简报", "我校组织学习。园艺学院、机电学院的志愿者参加,校党委作了部署。");
  const university = found.find(({ name }) => name === "新安江大学");
  assert.ok(university?.aliases.includes("我校"));
  assert.equal(found.find(({ name }) => name === "园艺学院")?.partOf, "新安江大学");
  assert.ok(found.some(({ name }) => name === "新安江大学党委"));
});

test("A team of a unit owns no bodies.", () => {
  excludes(namesIn("简报", "歙县供电公司蓝焰突击队开展服务,机关党委作了部署。"), "歙县供电公司蓝焰突击队机关党委");
});

test("One street behind longer and shorter forms of its places is one body in the smallest of them.", () => {
  const found = organizationsOf("简报", "黄山市歙县徽园街道党工委召开会议。歙县徽园街道联合社区开展活动。");
  const streets = found.filter(({ name }) => name.endsWith("徽园街道"));
  assert.equal(streets.length, 1);
  assert.equal(streets[0]?.place, "歙县");
});

test("Units of the army are named by number and kind.", () => {
  includes(namesIn("简报", "陆军第八十集团军某合成旅组织了学习。"), "陆军第八十集团军某合成旅");
});

test("A body of the writer's unit that has no name here is called without `我`.", () => {
  const names = namesIn("我院党委召开总结会", "5月4日,我院党委召开总结会。");
  includes(names, "院党委");
  excludes(names, "我院党委");
});

test("What somebody does with a unit, or for a village, is no part of a name.", () => {
  const names = namesIn(
    "歙县简报",
    "歙县徽州中学召开会议,要求充分发挥好学校的作用。镇包村领导和联络员参加,党委书记何文立讲话。",
  );
  assert.ok(!names.some((name) => /发挥|包村/u.test(name)), names.join());
});

test("A college whose field is one character belongs to the name of its branch.", () => {
  includes(namesIn("简报", "哲学院本科生第二党支部开展了学习。"), "哲学院本科生第二党支部");
});

test("No common word stands for the body of somebody's former office.", () => {
  const committees = organizationsOf(
    "学校召开动员大会",
    "督导组组长、原歙县医科大学党委书记黄书明出席大会。校党委书记陈福明作动员报告。",
  );
  const former = committees.find(({ name }) => name === "歙县医科大学党委");
  assert.ok(former && !former.aliases.includes("校党委"), former?.aliases.join());
});

test("A group that the committee of a province or city sent is one with figures for its number, too.", () => {
  const found = organizationsOf("歙县简报", "歙县召开大会。歙县县委第21督导组组长黄书明出席。");
  assert.ok(
    found.some(({ name }) => name === "歙县县委第21督导组" || name === "歙县委第21督导组"),
    found.map(({ name }) => name).join(),
  );
});

test("The name of a meeting of a national body and the number of a paper name no body; with and without 省 it is one office.", () => {
  const { organizations } = annotationOf(
    "校党组字〔2014〕140号\n会议传达了全国政协十二届五次会议精神,学习了中央水利工作会议的讲话。福建永泰县水利局举办了读书活动。\n(福建省永泰县水利局)\n",
  );
  assert.deepEqual(
    organizations.map(({ name }) => name),
    ["福建省永泰县水利局"],
  );
});

test("`该行` is the one bank of the text, a village's branch is the village's, and what a street sets up is not the city's.", () => {
  const text =
    "6月26日,永泰农商银行组织党员赴永泰县新台村参观。永泰青湾街成立了禁毒委员会。新台支部介绍了经验。据悉,该行还将举办竞赛。\n";
  const { organizations } = annotationOf(text);
  assert.ok(organizations.some(({ name, aliases }) => name === "永泰农商银行" && aliases.includes("该行")));
  assert.ok(organizations.every(({ name }) => !/^永泰(?:农商银行新台|县禁毒)/u.test(name)));
});

test("The hospital that `我院` in the title stands for owns the offices that are named before it.", () => {
  const { organizations } = annotationOf(
    "我院召开专题民主生活会\n1月25日,院党委召开会议。人事处负责人列席会议。市卫计委主任周永泰到会指导。\n会议通报了情况。\n大家作了发言。\n周永泰主任认为,市中医院民主生活会达到了预期效果。\n",
  );
  const offices = organizations.filter(({ name }) => name.endsWith("人事处"));
  assert.deepEqual(
    offices.map(({ partOf }) => partOf),
    ["市中医院"],
  );
});

test("An office is called by the first characters of its field and `办`, a national firm without `中国`.", () => {
  const names = namesIn(
    "永泰县国防动员办公室举办了读书活动。会上,永泰县国动办介绍了经验。",
    "中国闽生银行参加了活动。闽生银行捐款。",
  );
  assert.equal(names.filter((name) => name.includes("国动") || name.includes("国防")).length, 1, names.join());
  assert.equal(names.filter((name) => name.endsWith("银行")).length, 1, names.join());
});
