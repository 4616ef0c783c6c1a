import assert from "node:assert/strict";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import iconv from "iconv-lite";
import { readDocuments } from "../../../src/loaders/read/readDocuments.js";
import { zipOf } from "../../support/corpus/zipOf.js";

const FIXTURES = fileURLToPath(new URL("../../fixtures/formats/", import.meta.url));
const MEGABYTE = 1024 * 1024;

describe("files that are not what they seem", () => {
  let folder = "";
  const reasons = new Map<string, string>();
  const texts = new Map<string, string>();
  const notes = new Map<string, readonly string[]>();

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "campaign-graph-lies-"));
    const put = (name: string, bytes: Buffer | string): Promise<void> => writeFile(join(folder, name), bytes);
    const line = "党支部召开了专题组织生活会，全体党员参加并作了对照检查。";
    await put(
      "image.txt",
      Buffer.concat([Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), Buffer.alloc(500, 7)]),
    );
    await put("zeros.txt", Buffer.alloc(3000));
    await put("bomb.zip", zipOf([["a.txt", Buffer.alloc(40 * MEGABYTE, 0x61)]]));
    await put("bomb.txt.gz", gzipSync(Buffer.alloc(40 * MEGABYTE, 0x61)));
    await put("nested.zip", zipOf([["inner.zip", zipOf([["a.txt", Buffer.from(line)]])]]));
    await put("empty.docx", "");
    await put("blank.txt", " \n\n\t\n");
    await put("one-line.txt", Buffer.alloc(50 * MEGABYTE, Buffer.from("学习")));
    await put("huge.txt", Buffer.alloc(70 * MEGABYTE, Buffer.from("学习\n")));
    const half = iconv.encode(`${line}\n`.repeat(20), "gb18030");
    await put("mixed.txt", Buffer.concat([Buffer.from(`${line}\n`.repeat(20)), half]));
    await put("honest.txt", line);
    await copyFile(join(FIXTURES, "locked.pdf"), join(folder, "locked.pdf"));
    await mkdir(join(folder, "inside"));
    for await (const result of readDocuments([folder, join(folder, "inside"), join(folder, "missing.txt")])) {
      if (result.status === "failed") reasons.set(result.failure.source, result.failure.reason);
      else {
        texts.set(result.document.source, result.document.text);
        notes.set(result.document.source, result.document.notes ?? []);
      }
    }
  });

  after(() => rm(folder, { recursive: true, force: true }));

  const cases: readonly (readonly [string, RegExp])[] = [
    ["image.txt", /got a PNG image/u],
    ["zeros.txt", /got binary data/u],
    ["bomb.zip", /decompression bomb/u],
    ["bomb.txt.gz", /decompression bomb/u],
    ["nested.zip/inner.zip", /archive inside an archive/u],
    ["empty.docx", /got an empty file/u],
    ["blank.txt", /file of blanks/u],
    ["one-line.txt", /expected lines of at most/u],
    ["huge.txt", /expected a document of at most 64 MB/u],
    ["locked.pdf", /protected by a password/u],
  ];
  for (const [name, reason] of cases) {
    it(`says in one line what is wrong with ${name}`, () => {
      assert.match(reasons.get(name) ?? "", reason);
      assert.doesNotMatch(reasons.get(name) ?? "\n", /\n/u);
    });
  }

  it("says that a folder without documents and a missing file were given", () => {
    assert.match(reasons.get(join(folder, "inside")) ?? "", /folder with documents/u);
    assert.match(reasons.get(join(folder, "missing.txt")) ?? "", /no such file/u);
  });

  it("reads a file of two encodings line by line and notes it", () => {
    const lines = (texts.get("mixed.txt") ?? "").trim().split("\n");
    assert.equal(new Set(lines).size, 1, lines.join("|").slice(0, 200));
    assert.match(notes.get("mixed.txt")?.join() ?? "", /mixed encodings/u);
  });

  it("reads the others all the same", () => {
    assert.deepEqual([...texts.keys()].sort(), ["honest.txt", "mixed.txt"]);
  });
});
