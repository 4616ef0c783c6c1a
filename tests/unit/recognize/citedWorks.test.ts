import assert from "node:assert/strict";
import { test } from "node:test";
import { recognizeCitedWorks } from "../../../src/loaders/recognize/citedWorks.js";
import { resolveCitedWorks } from "../../../src/loaders/resolve/citedWorks.js";
import { articleOf } from "./articleOf.js";

const worksOf = (...lines: string[]) => resolveCitedWorks(recognizeCitedWorks(articleOf(lines)));

test("titles and document numbers are works, each with its place", () => {
  const [title, number] = worksOf("根据《关于加强村级档案工作的意见》(青办发〔2009〕17号)执行。");
  assert.equal(title?.name, "关于加强村级档案工作的意见");
  assert.equal(number?.number, "青办发〔2009〕17号");
  assert.equal(number?.mentions[0]?.surface, "青办发〔2009〕17号");
});

test("titles nest, with marks of either shape", () => {
  assert.deepEqual(
    worksOf("转发了《批转〈果园管理办法〉的通知》和《批转《林地管理办法》的通知》。").map(({ name }) => name),
    ["批转〈果园管理办法〉的通知", "批转《林地管理办法》的通知"],
  );
});

test("a short form joins the one full title that ends with it", () => {
  const works = worksOf("学习《农村基层干部守则》。", "对照《守则》查摆。");
  assert.equal(works.length, 1);
  assert.deepEqual(works[0]?.aliases, ["守则"]);
  assert.equal(works[0]?.mentions.length, 2);
});

test("a number in running text begins at the issuer's short name", () => {
  assert.equal(worksOf("按照川林发[2003]8号文件要求。")[0]?.number, "川林发[2003]8号");
});
