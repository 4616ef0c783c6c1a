import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { runCli } from "./runCli.js";
import { temporaryFolder } from "./temporaryFolder.js";

const samples = fileURLToPath(new URL("../../samples/", import.meta.url));
const folder = temporaryFolder();

interface Report {
  readonly extractorVersion: string;
  readonly documents: readonly Record<string, unknown>[];
  readonly families: readonly { documents: { id: string; sources: string[] }[]; similarity: [number, number] }[];
}

/** Loads what is in a folder of these files. */
async function loadFiles(name: string, files: Readonly<Record<string, string | Buffer>>, ...options: string[]) {
  const path = join(folder, name);
  await mkdir(path);
  for (const [file, content] of Object.entries(files)) await writeFile(join(path, file), content);
  const report = join(folder, `${name}.json`);
  const store = `embedded:${join(folder, `${name}.grafeo`)}`;
  const run = await runCli(["load", path, "--store", store, "--report", report, ...options]);
  return { ...run, store, path, report: JSON.parse(await readFile(report, "utf8")) as Report };
}

describe("the report of a load", () => {
  it("has an aligned line for each file: what it is, what was mended, what was left out", async () => {
    const { status, stdout } = await runCli(["load", samples, "--store", `embedded:${join(folder, "all.grafeo")}`]);
    assert.equal(status, 0);
    const [head = "", ...lines] = stdout.split("\n");
    assert.match(head, /^status +encoding +script +articles +damage +repairs +furniture +seconds {2}source$/);
    const rows = lines.slice(0, 13);
    assert.ok(rows.every((row) => row.slice(head.indexOf("source") - 2).startsWith("  ")));
    const cells = new Map(rows.map((row) => [row.slice(head.indexOf("source")), row.trim().split(/ {2,}/)]));
    assert.deepEqual(cells.get("02-traditional.txt")?.slice(0, 4), ["added", "UTF-8", "HANT", "1"]);
    assert.equal(cells.get("04-compilation.txt")?.[3], "3");
    assert.ok(Number(cells.get("03-inline-pinyin.txt")?.[5]) > 0, "repairs");
    assert.ok(Number(cells.get("06-site-furniture.txt")?.[6]) > 0, "furniture");
    for (const row of cells.values()) assert.match(row[7] ?? "", /^\d+\.\d\d$/);
    assert.equal(lines[13], "13 documents: 13 added; 15 articles");
  });

  it("shows damage as a share, and a file that failed without figures", async () => {
    const news = await readFile(join(samples, "09-news.txt"), "utf8");
    const damaged = `${news.slice(0, 120)}\uFFFD\uFFFD\uFFFD${news.slice(120)}`;
    const { status, stdout, stderr } = await loadFiles("bad", { "damaged.txt": damaged, "empty.docx": "" });
    assert.equal(status, 1);
    assert.match(stdout, /^added .* 0\.\d\d% .* damaged\.txt$/m);
    assert.match(stdout, /^failed( +-){7} +empty\.docx$/m);
    assert.match(stderr, /^empty\.docx: \S/m);
  });

  it("names of many files only the damaged ones and those that failed, and all with --verbose", async () => {
    const files: Record<string, string> = {};
    for (let index = 0; index < 60; index += 1) {
      files[`${String(index).padStart(2, "0")}.txt`] = `第${index}号通知\n各支部按时召开组织生活会。`;
    }
    const damaged = { ...files, "55.txt": "通知\n各支部按时\uFFFD\uFFFD召开组织生活会。", "58.docx": "" };
    const short = await loadFiles("many", damaged);
    const lines = short.stdout.trim().split("\n");
    assert.equal(lines.length, 1 + 50 + 1 + 2 + 1, short.stdout);
    assert.match(lines[51] ?? "", /--verbose/);
    assert.deepEqual(
      lines
        .slice(52, 54)
        .map((line) => line.slice(-7))
        .sort(),
      [" 55.txt", "58.docx"],
    );
    assert.equal(short.report.documents.length, 61);
    const long = await loadFiles("manyVerbose", damaged, "--verbose");
    assert.equal(long.stdout.trim().split("\n").length, 1 + 61 + 1);
  });

  it("lists the families of documents that are copies of one another, with those stored before", async () => {
    const [news, notice] = await Promise.all(
      ["09-news.txt", "11-notice.txt"].map((file) => readFile(join(samples, file), "utf8")),
    );
    assert.ok(news && notice);
    const { report, stdout, store, path } = await loadFiles("families", {
      "a.txt": news,
      "b.txt": `${news}\n`,
      "c.txt": notice,
    });
    assert.equal(report.families.length, 1);
    const [family] = report.families;
    assert.deepEqual(family?.documents.flatMap(({ sources }) => sources).sort(), ["a.txt", "b.txt"]);
    assert.deepEqual(family?.similarity, [1, 1]);
    assert.match(stdout, /^2 copies, 100 % alike: [ab]\.txt, [ab]\.txt$/m);

    const later = join(path, "d.txt");
    await writeFile(later, news.replace(/。\n/u, "。责任编辑\n"));
    const again = await runCli(["load", later, "--store", store]);
    assert.match(again.stdout, /^3 copies, \d\d %(?: to 100 %)? alike: [abd]\.txt, [abd]\.txt, [abd]\.txt$/m);
  });

  it("is JSON after a failure in the middle, too", async () => {
    const report = join(folder, "nowhere", "report.json");
    const run = await runCli(["load", samples, "--store", `embedded:${join(folder, "no.grafeo")}`, "--report", report]);
    assert.notEqual(run.status, 0);
    assert.match(run.stderr, /^campaign-graph: [^\n]*report\.json[^\n]*\n$/);
  });
});
