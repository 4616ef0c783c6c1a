import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { openExtractor } from "../../src/cli/openExtractor.js";
import { verifyStore } from "../../src/cli/verifyStore.js";
import type { GraphStore } from "../../src/graph/GraphStore.js";
import { openStore } from "../../src/graph/openStore.js";
import type { Extractor } from "../../src/loaders/Extractor.js";
import { seededRandom } from "../support/corpus/seededRandom.js";
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
    await assertFound(
      store,
      "MATCH (d:Document) SET d.text = '甲' + substring(d.text, 1)",
      /the SHA-256 of its text is [0-9a-f]{64}, it was stored with "[0-9a-f]{64}"/,
    );
  });

  it("finds any one character of a stored text that is another, also where no passage is", async () => {
    const path = join(folder, "flipped");
    await loaded("flipped", ".");
    const store = await openStore({ kind: "embedded", path });
    try {
      const extractor = await openExtractor();
      const random = seededRandom(20_240_607);
      const texts = await store.read({ name: "test", text: "MATCH (d:Document) RETURN d.id AS id, d.text AS text" });
      const put = (rows: { id: string; text: string }[]) =>
        store.write((transaction) =>
          transaction.run(
            { name: "test", text: "UNWIND $rows AS row MATCH (d:Document {id: row.id}) SET d.text = row.text" },
            { rows },
          ),
        );
      const original = texts.map(({ id, text }) => ({ id: id as string, text: text as string }));
      for (let round = 0; round < 4; round += 1) {
        await put(original.map(({ id, text }) => ({ id, text: flip(text, Math.floor(random() * text.length)) })));
        const lines = await differences(store, extractor);
        for (const { id } of original)
          assert.ok(
            lines.some((line) => line.startsWith(`${id}: `)),
            `${round} ${id}`,
          );
      }
      await put(original);
      assert.deepEqual(await differences(store, extractor), []);
    } finally {
      await store.close();
    }
  });
});

/** Puts another character at one place; half of a pair of surrogates is not one. */
function flip(text: string, at: number): string {
  const place = /[\ud800-\udfff]/.test(text.charAt(at)) ? 0 : at;
  return text.slice(0, place) + (text.charAt(place) === "甲" ? "乙" : "甲") + text.slice(place + 1);
}

async function differences(store: GraphStore, extractor: Extractor): Promise<string[]> {
  const lines: string[] = [];
  const compared = { documents: 0, passages: 0, mentions: 0, quotations: 0 };
  for await (const line of verifyStore(store, extractor, compared)) lines.push(line);
  return lines;
}
