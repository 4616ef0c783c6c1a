import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import iconv from "iconv-lite";
import { readDocuments } from "../../../src/loaders/read/readDocuments.js";
import type { ReadResult } from "../../../src/models/sourceText.js";
import { zipOf } from "../../support/corpus/zipOf.js";

const FIXTURES = fileURLToPath(new URL("../../fixtures/formats/", import.meta.url));

async function results(path: string): Promise<ReadResult[]> {
  const found: ReadResult[] = [];
  for await (const result of readDocuments([path])) found.push(result);
  return found;
}

const bare = (text: string): string => text.replace(/\s/gu, "");

function textOf(result: ReadResult | undefined): string {
  assert.ok(result);
  assert.equal(result.status, "read", result.status === "failed" ? result.failure.reason : "");
  return result.status === "read" ? result.document.text : "";
}

function reasonOf(result: ReadResult | undefined): string {
  assert.equal(result?.status, "failed");
  return result?.status === "failed" ? result.failure.reason : "";
}

describe("documents of every format", () => {
  let folder = "";
  let speech = "";

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "campaign-graph-formats-"));
    speech = await readFile(join(FIXTURES, "speech.txt"), "utf8");
  });

  after(() => rm(folder, { recursive: true, force: true }));

  const put = async (name: string, bytes: Buffer | string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, bytes);
    return path;
  };

  for (const name of ["speech.docx", "speech.doc", "speech.pdf"]) {
    it(`reads ${name} to the character`, async () => {
      const [result] = await results(join(FIXTURES, name));
      assert.equal(bare(textOf(result)), bare(speech));
    });

    it(`joins no paragraphs and breaks none in ${name}`, async () => {
      const [result] = await results(join(FIXTURES, name));
      const lines = (text: string): string[] =>
        text
          .split(/\r?\n/u)
          .map(bare)
          .filter((line) => line !== "");
      assert.deepEqual(lines(textOf(result)), lines(speech));
    });

    it(`says in one line that a damaged ${name} cannot be read`, async () => {
      const bytes = await readFile(join(FIXTURES, name));
      const [result] = await results(await put(`damaged-${name}`, bytes.subarray(0, Math.floor(bytes.length / 3))));
      assert.match(reasonOf(result), /^expected [^\n]+ damaged[^\n]*$/u);
    });
  }

  it("tells the format by the content, whatever the name", async () => {
    const path = await put("report.txt", await readFile(join(FIXTURES, "speech.docx")));
    assert.equal(bare(textOf((await results(path))[0])), bare(speech));
  });

  it("reads the documents of an archive in sorted order, under their path in it", async () => {
    const archive = zipOf([
      ["b/第二.txt", Buffer.from("第二篇的文字。")],
      ["a.txt", iconv.encode("第一篇的文字，用国标码。", "gb18030")],
      ["c.docx", await readFile(join(FIXTURES, "speech.docx"))],
    ]);
    const read = await results(await put("several.zip", archive));
    const sources = read.map((result) => (result.status === "read" ? result.document.source : result.failure.reason));
    assert.deepEqual(sources, ["several.zip/a.txt", "several.zip/b/第二.txt", "several.zip/c.docx"]);
    assert.equal(textOf(read[0]), "第一篇的文字，用国标码。");
    assert.equal(bare(textOf(read[2])), bare(speech));
  });

  it("reads a packed JSON Lines file one document a line and passes over a broken line", async () => {
    const lines = [
      JSON.stringify({ text: "第一份文件。", title: "甲", url: "http://example.org/1", publishedAt: "2012-05-03" }),
      "{broken",
      "",
      JSON.stringify({ title: "没有正文" }),
      JSON.stringify({ text: "第二份文件。" }),
    ];
    const [first, broken, untold, second] = await results(await put("many.jsonl.gz", gzipSync(lines.join("\n"))));
    assert.equal(textOf(first), "第一份文件。");
    assert.ok(first?.status === "read");
    assert.deepEqual(first.document.stated, { title: "甲", url: "http://example.org/1", publishedAt: "2012-05-03" });
    assert.match(reasonOf(broken), /one JSON object a line/u);
    assert.match(reasonOf(untold), /"text"/u);
    assert.ok(second?.status === "read");
    assert.equal(second.document.source, "many.jsonl.gz#5");
  });

  it("keeps the article of a page with its title and credits, and drops the navigation", async () => {
    const paragraph = "县水利局党组坚持把结对帮扶作为重要载体，组织全局党员干部深入村组走访慰问，帮助解决实际困难。";
    const page = `<html><head><meta charset="gb2312"><title>水利局结对帮扶见实效_某某网</title></head><body>
      <div id="nav"><a href="/">首页</a><a href="/x">要闻</a><a href="/y">专题</a></div>
      <h1>水利局结对帮扶见实效</h1><div class="info">发布时间：2012-05-03 来源：某某日报</div>
      <div id="content">${`<p>${paragraph}</p>`.repeat(6)}</div>
      <div class="footer"><a href="/m">网站地图</a> 版权所有</div><script>var x = "脚本";</script></body></html>`;
    const [result] = await results(await put("page.htm", iconv.encode(page, "gbk")));
    const text = textOf(result);
    assert.ok(text.startsWith("水利局结对帮扶见实效\n发布时间：2012-05-03 来源：某某日报\n"), text);
    assert.equal(text.split(paragraph).length, 7);
    assert.doesNotMatch(text, /首页|网站地图|脚本/u);
  });
});
