import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { exportedGraph } from "../cli/exportedGraph.js";
import type { CliOptions, CliRun } from "../cli/runCli.js";
import { runCli } from "../cli/runCli.js";
import { temporaryFolder } from "../cli/temporaryFolder.js";

const sample = fileURLToPath(new URL("../../samples/09-news.txt", import.meta.url));

const folder = temporaryFolder();
let store: string;

before(async () => {
  store = `embedded:${join(folder, "graph.grafeo")}`;
  assert.equal((await runCli(["load", sample, "--store", store])).status, 0);
  await writeFile(join(folder, "empty.txt"), "");
  await writeFile(
    join(folder, "binary.txt"),
    Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 37) % 256)),
  );
  await mkdir(join(folder, "nothing"));
});

/** Runs a command that must fail with `status` and one line, and checks that the stored graph is untouched. */
async function assertFails(
  argv: readonly string[],
  status: number,
  line: RegExp,
  options: CliOptions = {},
): Promise<CliRun> {
  const earlier = await exportedGraph(store, folder);
  const run = await runCli(argv, options);
  assert.equal(run.status, status, run.stderr);
  assert.match(run.stderr, line);
  assert.equal(run.stderr.trimEnd().split("\n").length, 1, `expected one line, got:\n${run.stderr}`);
  assert.doesNotMatch(run.stderr, /unexpected fault|^\s+at /m);
  assert.deepEqual(await exportedGraph(store, folder), earlier);
  return run;
}

describe("load", () => {
  for (const [what, name, line] of [
    ["a missing file", "missing.txt", /missing\.txt: /],
    ["an empty file", "empty.txt", /empty\.txt: .*empty/],
    ["a binary file", "binary.txt", /binary\.txt: /],
    ["a folder without documents", "nothing", /nothing.*: .*document/],
  ] as const) {
    it(`says of ${what} why it failed`, async () => {
      const run = await assertFails(["load", join(folder, name), "--store", store], 1, line);
      assert.match(run.stdout, /0 articles/);
    });
  }

  it("still loads what can be loaded", async () => {
    const other = `embedded:${join(folder, "other.grafeo")}`;
    const paths = [join(folder, "missing.txt"), sample, join(folder, "empty.txt")];
    const run = await runCli(["load", ...paths, "--store", other]);
    assert.equal(run.status, 1);
    assert.match(run.stdout, /\n3 documents: 1 added, 2 failed; 1 article\n$/);
    assert.equal(run.stderr.trimEnd().split("\n").length, 2);
  });
});

describe("extract", () => {
  it("says of a missing file why it failed, and prints the others", async () => {
    const run = await assertFails(["extract", join(folder, "missing.txt"), sample], 1, /missing\.txt: /);
    assert.equal(run.stdout.trimEnd().split("\n").length, 1);
  });
});

describe("a store that is not available", () => {
  it("is one line where no Neo4j answers", async () => {
    const port = await freePort();
    await assertFails(
      ["load", sample, "--store", `bolt://127.0.0.1:${port}`],
      3,
      new RegExp(`127\\.0\\.0\\.1:${port}`),
      { environment: { NEO4J_PASSWORD: "x" } },
    );
  });

  it("is one line where the path cannot be a store", async () => {
    await assertFails(["load", sample, "--store", `embedded:${sample}/below/graph.grafeo`], 3, /graph\.grafeo/);
  });

  it("is one line where there is nothing to read from", async () => {
    const path = join(folder, "never", "graph.grafeo");
    await assertFails(["export", "--out", join(folder, "out"), "--store", `embedded:${path}`], 3, /graph\.grafeo/);
  });
});

describe("serve", () => {
  it("names the port that is taken", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    assert.ok(address !== null && typeof address === "object");
    try {
      const argv = ["serve", "--port", String(address.port), "--store", store];
      await assertFails(argv, 3, new RegExp(`${address.port}`));
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });
});

describe("cypher", () => {
  it("says where a statement is wrong", async () => {
    await assertFails(["cypher", "MATCH (n RETURN n", "--store", store], 1, /MATCH \(n RETURN n|syntax|expected/i);
  });

  it("says which file it did not find", async () => {
    await assertFails(
      ["cypher", join(folder, "none.cypher"), "--store", store],
      1,
      /none\.cypher: expected a readable file/,
    );
  });

  it("changes nothing, however the writing is hidden", async () => {
    await assertFails(["cypher", "MATCH (n) SET n.name = 'x' RETURN n", "--store", store], 2, /writes \(SET\)/);
    await assertFails(["cypher", "MATCH (n)/**/DETACH/**/DELETE n", "--store", store], 2, /writes/);
  });
});

/** A port that nothing listens on: it was just given back. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  assert.ok(address !== null && typeof address === "object");
  return address.port;
}
