import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import type { GraphStore } from "../../src/graph/GraphStore.js";
import { openStore } from "../../src/graph/openStore.js";
import { ask } from "./support/ask.js";
import { writeGraph } from "./support/writeGraph.js";

const uri = process.env.TEST_NEO4J_URI;
const writerProcess = fileURLToPath(new URL("support/writerProcess.ts", import.meta.url));
const CHANGES = 24;

/** Names among which the other process adds and removes its own, before, between and after them. */
const staying = ["安平", "柳溪", "双桥", "云台", "长河"].flatMap((town, index) =>
  ["县委", "县教育局", "县第一中学", "镇政府"].map((body, at) => ({
    id: `staying-${index}-${at}`,
    name: `${town}${body}`,
  })),
);

// The embedded store is held by one process; there, pagingWhileWriting.test.ts writes between the pages.
describe(
  "Paging while another process loads and removes documents",
  { skip: uri ? false : "TEST_NEO4J_URI is not set" },
  () => {
    let store: GraphStore;
    let writer: ChildProcess;
    let changes = 0;

    before(async () => {
      const username = process.env.TEST_NEO4J_USERNAME ?? "neo4j";
      store = await openStore({
        kind: "neo4j",
        uri: uri ?? "",
        username,
        password: process.env.TEST_NEO4J_PASSWORD ?? "",
      });
      const [row] = await store.read({ name: "test/count", text: "MATCH (n) RETURN count(n) AS nodes" });
      assert.equal(row?.nodes, 0, "expected an empty database to test in");
      await writeGraph(store, {
        nodes: staying.map(({ id, name }) => [
          "Organization:Entity",
          { id, name, searchText: name, kind: "OTHER", masked: false, mentionCount: 1, aliases: [] },
        ]),
        relationships: [],
      });
      writer = spawn(process.execPath, ["--import", "tsx", writerProcess], { stdio: ["ignore", "pipe", "inherit"] });
      createInterface({ input: writer.stdout as NodeJS.ReadableStream }).on("line", () => (changes += 1));
    });

    after(async () => {
      if (writer.exitCode === null) {
        writer.kill("SIGTERM");
        await once(writer, "exit");
      }
      await store.write((transaction) => transaction.run({ name: "test/empty", text: "MATCH (n) DETACH DELETE n" }));
      await store.close();
    });

    async function walk(size: number, backwards: boolean): Promise<string[]> {
      const seen: string[] = [];
      let cursor: string | null = null;
      for (;;) {
        const page: string = backwards ? "last: $size, before: $cursor" : "first: $size, after: $cursor";
        const query = `query ($size: Int, $cursor: String) { organizations(${page}) {
        nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
        const { organizations } = await ask(store, query, { size, cursor });
        seen.push(...organizations.nodes.map(({ id }: { id: string }) => id));
        const { hasNextPage, hasPreviousPage, startCursor, endCursor } = organizations.pageInfo;
        cursor = backwards ? startCursor : endCursor;
        if (!(backwards ? hasPreviousPage : hasNextPage)) return seen;
      }
    }

    it("meets every organization that stays exactly once, walk after walk, and those of the other process in between", async () => {
      const ids = staying.map(({ id }) => id).sort();
      const passing = new Set<string>();
      for (let walks = 0; changes < CHANGES; walks += 1) {
        assert.equal(writer.exitCode, null, "the other process ended");
        const met = await walk(1 + (walks % 7), walks % 2 === 1);
        assert.deepEqual(met.filter((id) => id.startsWith("staying-")).sort(), ids);
        for (const id of met) if (!id.startsWith("staying-")) passing.add(id);
      }
      assert.ok(passing.size > 0, "expected to meet something that the other process had written");
    });
  },
);
