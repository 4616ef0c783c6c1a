import assert from "node:assert/strict";
import { test } from "node:test";
import { annotationOf } from "../extractionOf.js";

const read = (...lines: string[]) => annotationOf(`${lines.join("\n")}\n`);

test("Who calls a phrase a standing rule has not raised it, who puts it forward has.", () => {
  const { slogans } = read(
    "工作会议",
    "歙县县委书记童有田强调,工作方针是“发现问题、形成震慑,推动改革、促进发展”。他提出“立足本职、服务群众”的口号。",
  );
  const raisers = new Map(slogans.map(({ text, raisedBy }) => [text.replaceAll(",", "，"), raisedBy]));
  assert.equal(raisers.get("发现问题、形成震慑，推动改革、促进发展") ?? null, null);
  assert.equal(raisers.get("立足本职、服务群众"), "童有田");
});

test("Where several colleges are named, 校党委 is that of none of them.", () => {
  const { leaders } = read(
    "座谈会召开",
    "商学院党委书记孙小跃、化学学院党委副书记王小蔚参加座谈会。校党委副书记童有田主持会议。",
  );
  const held = leaders.find(({ name }) => name === "童有田")?.positions.map(({ organization }) => organization);
  assert.deepEqual(held, ["校党委"]);
});

test("A member of a branch who is called by the office he holds elsewhere is no head of the branch.", () => {
  const { leaders } = read("活动简讯", "歙县水利局第六支部童有田主任到歙县实验小学开展活动。歙县水利局召开大会。");
  assert.ok(leaders.every(({ positions }) => positions.every(({ organization }) => organization === null)));
});

test("A meeting of the province that a county watches is not the county's.", () => {
  const { activities } = read(
    "收看会议",
    "1月25日,歙县县委组织收看全省教育实践活动第一批总结暨第二批部署电视电话会议。歙县县委书记童有田参加。",
  );
  for (const { name, organizers } of activities.filter(({ name }) => name.includes("电视电话会议")))
    assert.deepEqual(organizers, [], name);
});

test("Under a heading that is a year the days of a chronicle are of that year, and no part of the names.", () => {
  const { activities } = read(
    "歙县大事记",
    "2011年",
    "3月10日 歙县第三届读书节活动在歙县体育馆举行。",
    "2010年",
    "2月17—19日 歙县第十一次妇女代表大会召开。",
  );
  const dates = new Map(activities.map(({ name, date }) => [name, date]));
  assert.equal(dates.get("歙县第十一次妇女代表大会"), "2010-02-17", JSON.stringify([...dates]));
});

test("The asterisks of bold print are no part of a medium's name.", () => {
  const { organizations } = read("大会召开", "**歙县新闻网讯** 7月1日,歙县教育局召开大会。");
  assert.ok(
    organizations.every(({ name }) => !name.includes("*")),
    organizations.map(({ name }) => name).join(", "),
  );
});
