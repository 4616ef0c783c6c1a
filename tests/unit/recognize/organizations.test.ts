import assert from "node:assert/strict";
import { test } from "node:test";
import type { AnnotatedOrganization } from "../../../src/models/annotation.js";
import { annotationOf } from "../extractionOf.js";

function organizationsOf(...lines: string[]): readonly AnnotatedOrganization[] {
  return annotationOf(`${lines.join("\n")}\n`).organizations;
}

const namesOf = (organizations: readonly AnnotatedOrganization[]): string[] =>
  organizations.map(({ name }) => name).sort();
const named = (organizations: readonly AnnotatedOrganization[], name: string): AnnotatedOrganization => {
  const found = organizations.find((organization) => organization.name === name);
  assert.ok(found, `${name} among ${namesOf(organizations).join(", ")}`);
  return found;
};

test("A name that nests three bodies gives all three, each part of the one before.", () => {
  const found = organizationsOf("工作总结", "歙县教育局机关党总支召开了会议。歙县教育局作了部署。");
  assert.equal(named(found, "歙县教育局机关党总支").partOf, "歙县教育局");
  assert.equal(named(found, "歙县教育局").place, "歙县");
});

test("`中共` belongs to the name of a committee and does not make it another.", () => {
  const found = organizationsOf("决定", "中共歙县委员会研究决定如下。歙县委要求抓好落实。");
  assert.equal(found.length, 1);
  assert.equal(found[0]?.kind, "PARTY_COMMITTEE");
});

test("A short form goes to the body of the place that the text is about.", () => {
  const found = organizationsOf("情况汇报", "歙县召开大会。县委、县教育局、县妇联负责人参加。");
  assert.deepEqual(namesOf(found), ["歙县县委", "歙县妇联", "歙县教育局"].sort());
  assert.deepEqual(named(found, "歙县教育局").aliases, ["县教育局"]);
});

test("The first word of a list holds for all its members.", () => {
  const found = organizationsOf("情况汇报", "工作得到市国土局、规划局、财政局的支持。");
  assert.deepEqual(namesOf(found), ["市国土局", "市规划局", "市财政局"].sort());
});

test("The committee of a province is named in full where the text is about one of its counties.", () => {
  assert.ok(namesOf(organizationsOf("情况汇报", "歙县教育局按照省委要求开展学习。")).includes("安徽省委"));
});

test("`我校` and `校党委` stand for the school that the article is by.", () => {
  const found = organizationsOf(
    "年度工作总结",
    "歙县新安中学",
    "我校认真开展学习。校党委召开了专题会。学校工会组织了比赛。",
  );
  assert.deepEqual(namesOf(found), ["歙县新安中学", "歙县新安中学党委", "歙县新安中学工会"].sort());
  assert.ok(named(found, "歙县新安中学").aliases.includes("我校"));
});

test("Several bodies of one street are told apart and placed under it.", () => {
  const found = organizationsOf("经验材料", "××街道党委", "街道党委组织××社区党支部开展活动。");
  assert.equal(named(found, "××街道党委").partOf, "××街道");
});

test("Classes of bodies are no organizations.", () => {
  assert.deepEqual(
    namesOf(organizationsOf("通知", "各级党组织、各党支部、基层党委和14个乡镇党委要认真落实,有关部门要配合。")),
    [],
  );
});

test("A leading group takes the drive it was set up for into its name, and its office belongs to it.", () => {
  const found = organizationsOf(
    "方案",
    "歙县委成立歙县委创先争优活动领导小组,歙县委创先争优活动领导小组办公室设在组织部。",
  );
  assert.equal(named(found, "歙县委创先争优活动领导小组").partOf, "歙县委");
  assert.equal(named(found, "歙县委创先争优活动领导小组办公室").partOf, "歙县委创先争优活动领导小组");
});

test("Masked names count and stay as they are.", () => {
  assert.deepEqual(namesOf(organizationsOf("讲话", "在**区委的领导下,全区工作进展顺利。")), ["**区委"]);
});

test("National bodies have their full names, the form of the text is an alias.", () => {
  const [body] = organizationsOf("学习材料", "中组部印发了通知。");
  assert.equal(body?.name, "中共中央组织部");
  assert.deepEqual(body?.aliases, ["中组部"]);
});

test("The body of a village is part of the village, which is listed for it.", () => {
  const found = organizationsOf("经验材料", "歙县枫林村党支部带领群众致富。");
  assert.equal(named(found, "歙县枫林村党支部").partOf, "歙县枫林村");
  assert.equal(named(found, "歙县枫林村").kind, "VILLAGE_OR_COMMUNITY");
});

test("A town in front of a Party body is its place, not its parent.", () => {
  const found = organizationsOf("经验材料", "歙县北岸镇党委召开会议。");
  assert.equal(named(found, "歙县北岸镇党委").partOf, null);
});

test("A company of common words is a body where it is the subject of a deed.", () => {
  assert.ok(namesOf(organizationsOf("新闻", "3月2日,光明纺织集团召开动员大会。")).includes("光明纺织集团"));
});

test("The longest name from the earliest start wins over an ending that is longer.", () => {
  assert.ok(namesOf(organizationsOf("通知", "歙县人民政府办公室印发了通知。")).includes("歙县人民政府办公室"));
  assert.ok(
    namesOf(organizationsOf("通知", "歙县经济技术开发区管委会作了部署。")).includes("歙县经济技术开发区管委会"),
  );
});

test("`各乡(镇)人民政府` and `各县市区委` are classes.", () => {
  assert.deepEqual(namesOf(organizationsOf("通知", "各乡(镇)人民政府,各县市区委要抓好落实。")), []);
});

test("Fields of work are joined by 和 to the name of one office.", () => {
  assert.ok(namesOf(organizationsOf("简报", "歙县文化广电和旅游局开展学习。")).includes("歙县文化广电和旅游局"));
});

test("Numbered branches that share an ending are told apart.", () => {
  const found = organizationsOf("简报", "歙县新安中学教工第一、第二党支部召开会议。");
  assert.ok(namesOf(found).includes("歙县新安中学教工第一党支部"));
  assert.deepEqual(named(found, "歙县新安中学教工第二党支部").aliases, []);
});

test("The government beside a committee is that of the same place.", () => {
  const found = organizationsOf("简报", "歙县霞坑镇工作扎实。镇党委、政府决定开展活动,县委、政府给予支持。");
  assert.ok(named(found, "霞坑镇政府").aliases.includes("政府"));
  assert.ok(namesOf(found).includes("歙县政府"));
});

test("Several forms of a leading group's matter are one group.", () => {
  const found = organizationsOf(
    "简报",
    "歙县教育局党的群众路线教育实践活动领导小组召开会议。县教育局教育实践活动领导小组作了部署。",
  );
  assert.equal(found.filter(({ kind }) => kind === "LEADING_GROUP").length, 1);
});

test("An abbreviation of an office, a school or a hospital is another form of it, a part of its fields is not.", () => {
  const found = organizationsOf(
    "简报",
    "歙县林业和草原局召开会议,县林草局作了总结。歙县教育体育局参加。歙县第二中学、歙县二中师生到场。",
  );
  assert.ok(named(found, "歙县林业和草原局").aliases.includes("县林草局"));
  assert.equal(found.filter(({ kind }) => kind === "SCHOOL").length, 1);
  assert.equal(found.filter(({ name }) => name.endsWith("教育局")).length, 0);
});

test("A body of a unit that has no name here is a body where it acts, a class where it does not.", () => {
  assert.ok(namesOf(organizationsOf("简报", "5月2日,公司党委召开会议,公司党委书记讲话。")).includes("公司党委"));
  assert.deepEqual(
    namesOf(organizationsOf("意见", "学校党委要落实责任。").filter(({ name }) => name === "学校党委")),
    [],
  );
  assert.ok(namesOf(organizationsOf("皮肤科党支部召开会议", "皮肤科党支部学习文件。")).includes("皮肤科党支部"));
});

test("A list of offices that `各` opens names no bodies.", () => {
  const found = organizationsOf("简报", "陶溪纺织集团召开会议。各厂厂长、党委书记、工会主席参加。");
  assert.ok(!namesOf(found).some((name) => /(党委|工会)$/u.test(name)));
});

test("A discipline group at an office is sent by the commission of the place.", () => {
  const found = organizationsOf("简报", "歙县纪委召开会议,驻县水利局纪检监察组汇报。");
  assert.equal(named(found, "驻县水利局纪检监察组").partOf, "歙县纪委");
});

test("Prefecture bodies have their own words: 地委, 行署, 自治州.", () => {
  const found = organizationsOf("简报", "塔城地区行政公署召开会议,地委、行署作了部署。");
  assert.ok(named(found, "塔城地区行政公署").aliases.includes("行署"));
  assert.ok(namesOf(found).includes("塔城地委"));
});

test("A village that the text visits is an organization, one that somebody is from is not.", () => {
  assert.ok(namesOf(organizationsOf("简报", "干部走进歙县枫林村开展调研。")).includes("歙县枫林村"));
  assert.deepEqual(namesOf(organizationsOf("简报", "他是枫林村村民。")), []);
});

test("Who issued a text is told by its signature, by `我` and by the agency at its beginning.", () => {
  const issuerOf = (...lines: string[]): string | null => annotationOf(`${lines.join("\n")}\n`).issuedBy;
  assert.equal(issuerOf("年度工作总结", "歙县新安中学开展了学习。我校党员带头。"), "歙县新安中学");
  assert.equal(issuerOf("整改情况", "新华网合肥3月2日电 歙县县委召开大会。"), "新华网");
});

test("A town committee has its own short form, and the league's committee is no committee of the Party.", () => {
  const found = organizationsOf("小结", "石门坳镇委召开会议。镇委、政府作了部署,团县委派人参加。");
  assert.ok(named(found, "石门坳镇委").aliases.includes("镇委"));
  assert.equal(named(found, "团县委").kind, "MASS_ORGANIZATION");
  assert.ok(!namesOf(found).includes("县委"));
});

test("A word between the place and known fields of work belongs to the name of the office.", () => {
  assert.ok(namesOf(organizationsOf("简报", "歙县环境监察局召开会议。")).includes("歙县环境监察局"));
});

test("Words that the tagger makes up and classes of schools are no names.", () => {
  const found = organizationsOf(
    "简报",
    "大家努力提高学校党委的领导水平,紧紧围绕学校发展,市直学校和全市中小学都在学习。",
  );
  assert.deepEqual(
    found.filter(({ kind }) => kind === "SCHOOL"),
    [],
  );
});

test("Adverbs and verbs before a town or village are no part of its name.", () => {
  const found = organizationsOf(
    "工作总结",
    "歙县青溪镇党委高度重视。首先召开动员会,最后镇党委书记作总结。全镇共硬化村道路十二公里。",
  );
  assert.deepEqual(namesOf(found), ["歙县青溪镇党委"]);
});

test("An office with a person and a verb is no front of a company's name.", () => {
  const found = organizationsOf("工作会议", "董事长李明远作集团有限公司年度工作报告。");
  assert.deepEqual(namesOf(found), []);
});

test("The committee of a place behind a company is not one of the company.", () => {
  const found = organizationsOf("座谈会", "青禾城投公司召开座谈会。青禾城投公司伊犁州党委负责同志到会。");
  assert.deepEqual(namesOf(found), ["青禾城投公司"]);
});

test("A leading group that a committee sets up is one of its own.", () => {
  const found = organizationsOf(
    "在动员会上的讲话",
    "中共歙县县委书记 方明",
    "县委成立教育实践活动领导小组,由我任组长。",
  );
  assert.ok(
    namesOf(found).some((name) => name.endsWith("县委教育实践活动领导小组")),
    namesOf(found).join(),
  );
});

test("A department of organization in the text of a middle school is that of the county, in that of a university its own.", () => {
  const school = organizationsOf("工作总结", "歙县新安中学", "我校认真学习。歙县县委作了部署。组织部派人到会。");
  assert.ok(!namesOf(school).includes("歙县新安中学组织部"), namesOf(school).join());
  const university = organizationsOf("工作总结", "新安江大学", "我校认真学习。组织部、宣传部作了部署。");
  assert.ok(namesOf(university).includes("新安江大学组织部"), namesOf(university).join());
});

test("Only the bodies of a province itself are in the province.", () => {
  const found = organizationsOf("情况汇报", "安徽省委作了部署。歙县县委召开会议。上海市委作了部署。");
  assert.equal(named(found, "安徽省委").place, "安徽省");
  assert.equal(named(found, "歙县县委").place, "歙县");
  assert.equal(named(found, "上海市委").place, "上海市");
});

test("A level word in front of a unit stands for the place, and a motto is no community.", () => {
  const found = organizationsOf(
    "歙县工作总结",
    "歙县召开大会。县妇女联合会组织走访，县广播电视台开设专栏。街道举办“歌声飘满社区”文艺汇演。",
  );
  assert.deepEqual(
    namesOf(found).filter((name) => /妇女|广播|社区/u.test(name)),
    ["歙县妇女联合会", "歙县广播电视台"].sort(),
  );
});

test("The end of an office is not that of a body.", () => {
  const found = organizationsOf("歙县工作总结", "歙县召开大会。县粮食局李春林局长作了汇报。");
  assert.deepEqual(namesOf(found), ["歙县粮食局"]);
});
