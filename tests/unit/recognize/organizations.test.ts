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
  assert.deepEqual(namesOf(found), ["歙县委", "歙县妇联", "歙县教育局"].sort());
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
