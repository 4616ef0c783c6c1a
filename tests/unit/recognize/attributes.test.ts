import assert from "node:assert/strict";
import { test } from "node:test";
import { annotationOf } from "../extractionOf.js";

const organizationOf = (name: string, ...lines: string[]) => {
  const { organizations } = annotationOf(`${lines.join("\n")}\n`);
  const found = organizations.find((organization) => organization.name === name);
  assert.ok(found, `${name} among ${organizations.map((organization) => organization.name).join(", ")}`);
  return found;
};

test("本报 is another name of the one newspaper that reports, and of none where two are named.", () => {
  const body = "本报讯 歙县教育局昨日召开师德建设座谈会。";
  assert.deepEqual(organizationOf("黄山日报", "歙县召开座谈会", "来源:黄山日报", body).aliases, ["本报"]);
  const two = organizationOf("黄山日报", "歙县召开座谈会", "来源:黄山日报", "《人民日报》也作了报道。", body);
  assert.deepEqual(two.aliases, []);
});

test("An office is no school where it belongs to a hospital, a station is the firm's that runs it.", () => {
  const text = ["工作情况", "歙县中医院财务处组织了业务培训。歙县中医院召开了大会。"];
  assert.equal(organizationOf("歙县中医院财务处", ...text).kind, "OTHER");
  const firm = ["工作情况", "歙县石油分公司新安路加油站开展了演练。歙县石油分公司召开了大会。"];
  assert.equal(organizationOf("歙县石油分公司新安路加油站", ...firm).kind, "COMPANY");
});

test("The ceremony of an oath is a pledge.", () => {
  const { activities } = annotationOf("活动简讯\n歙县教育局于7月1日举行了入党宣誓仪式。\n");
  assert.deepEqual(
    activities.map(({ kind }) => kind),
    ["PLEDGE"],
  );
});

test("中共 in front of an unlisted town is no part of its name.", () => {
  const { places } = annotationOf("情况汇报\n会议决定成立中共青沅镇非公有制企业委员会。青沅镇召开了大会。\n");
  assert.ok(!places.includes("中共青沅镇"), places.join(", "));
});
