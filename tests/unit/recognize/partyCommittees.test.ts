import assert from "node:assert/strict";
import { test } from "node:test";
import { annotationOf } from "../extractionOf.js";

const organizationsOf = (...lines: string[]): string[] =>
  annotationOf(`${lines.join("\n")}\n`).organizations.map(({ name }) => name);

test("Behind the Party's name a place and a matter make a committee, behind a unit's name it is the unit's.", () => {
  const named = organizationsOf("党建动态", "7月1日,中共歙县异地商会第三联合委员会召开表彰大会。");
  assert.ok(named.includes("中共歙县异地商会第三联合委员会"), named.join(", "));
  const owned = organizationsOf("党建动态", "7月1日,中共歙县水利局委员会召开表彰大会。歙县水利局党委书记童有田讲话。");
  assert.equal(owned.filter((name) => /(?:委员会|党委)$/u.test(name)).length, 1, owned.join(", "));
});

test("Of several branches that are counted each is named once by its ending.", () => {
  const named = organizationsOf("竞赛简讯", "参加决赛的是教育支部、水电支部、卫生支部3个支部。歙县县委组织部主办。");
  assert.ok(!named.some((name) => name.includes("支部支部")), named.join(", "));
});

test("Ministries have departments, also where the dictionary holds both as one word.", () => {
  const named = organizationsOf(
    "会议召开",
    "农业部渔业局局长童有田主持会议,教育部思想政治工作司发来贺信。歙县海洋与渔业局参加。",
  );
  assert.ok(named.includes("农业部渔业局"), named.join(", "));
  assert.ok(named.includes("教育部思想政治工作司"), named.join(", "));
});

test("A university that is called after the center is no part of its committee; its committee for a field is.", () => {
  const { organizations } = annotationOf(
    "备课会举行\n中央民族大学承办备课会,北京市委教育工委副书记童有田讲话。党中央作出部署。\n",
  );
  const of = (name: string) => organizations.find((organization) => organization.name === name)?.partOf;
  assert.equal(of("中央民族大学"), null);
  assert.equal(of("北京市委教育工委"), "北京市委");
});

test("No name goes over a count or over what somebody does.", () => {
  const named = organizationsOf(
    "情况汇报",
    "来自两国十余所大学的师生参加。公司刊发稿件数量远超集团指标。首都师范大学黄小敏教授汇报研究会工作。市直属学校负责人参加。",
  );
  for (const wrong of ["国十余所大学", "稿件数量远超集团", "首都师范大学黄小敏教授汇报研究会", "市直属学校"])
    assert.ok(!named.includes(wrong), named.join(", "));
});
