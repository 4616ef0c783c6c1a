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

test("works stand between other marks too, and numbers in any brackets, with the year masked or the number bracketed", () => {
  assert.deepEqual(
    worksOf("根据«关于封山育林的通知»和<<护林公约>>执行。").map(({ name }) => name),
    ["关于封山育林的通知", "护林公约"],
  );
  assert.deepEqual(
    worksOf("按照青林发【2011】10号、青林函(2012)3号和市林教[2009](15号)文件,执行国务院令第412号。").map(
      ({ number }) => number,
    ),
    ["青林发【2011】10号", "青林函(2012)3号", "市林教[2009](15号)", "国务院令第412号"],
  );
  assert.equal(worksOf("依据县委组织部通知(青组[20xx]21)办理。")[0]?.number, "青组[20xx]21");
});

test("a year of a document number may be masked in one digit", () => {
  assert.equal(worksOf("按照要求(川林发【201*】7号)执行。")[0]?.number, "川林发【201*】7号");
});
