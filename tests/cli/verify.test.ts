import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { runCli } from "./runCli.js";
import { temporaryFolder } from "./temporaryFolder.js";

const samples = fileURLToPath(new URL("../../samples/", import.meta.url));

const folder = temporaryFolder();

async function loaded(name: string, ...files: string[]): Promise<string> {
  const store = `embedded:${join(folder, name)}`;
  assert.equal((await runCli(["load", ...files.map((file) => join(samples, file)), "--store", store])).status, 0);
  return store;
}

/** Damages a store on purpose; `verify` must then print `line`. */
async function assertFound(store: string, damage: string, line: RegExp): Promise<void> {
  assert.equal((await runCli(["cypher", damage, "--write", "--store", store])).status, 0);
  const run = await runCli(["verify", "--store", store]);
  assert.equal(run.status, 1);
  assert.match(run.stdout, line);
  assert.match(run.stdout, /[1-9]\d* differences?\n$/);
}

describe("verify", () => {
  it("finds nothing in what was just loaded, and says how much it compared", async () => {
    const run = await runCli(["verify", "--store", await loaded("sound", ".")]);
    assert.deepEqual([run.status, run.stderr], [0, ""]);
    const line = /^13 documents, (\d+) passages, (\d+) mentions, (\d+) quotations compared: 0 differences\n$/.exec(
      run.stdout,
    );
    assert.ok(line, run.stdout);
    for (const count of line.slice(1)) assert.ok(Number(count) > 50, run.stdout);
  });

  it("finds a passage, a mention and a quotation that are no longer what the text says", async () => {
    const store = await loaded("damaged", "01-work-report.txt");
    await assertFound(
      store,
      "MATCH (p:Passage) WHERE p.ordinal = 0 SET p.heading = 'x'",
      /article 1, passage 0: heading is "x", cleaning gives null/,
    );
    await assertFound(
      store,
      "MATCH (:Passage)-[m:MENTIONS]->(l:Leader) SET m.surface = '某某'",
      /the mention of \S+ at \d+-\d+ is "某某", the passage has "/,
    );
    await assertFound(
      store,
      "MATCH (:Leader)-[h:HOLDS_POSITION]->(:Organization) SET h.quotes = h.passages",
      /HOLDS_POSITION \S+: quotes "\S+", \S+ has "/,
    );
  });
});
