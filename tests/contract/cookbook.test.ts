import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { after, before, describe, it } from "node:test";
import type { GraphStore, GraphValue, Row } from "../../src/graph/GraphStore.js";
import { loadSamples } from "../graphql/support/loadSamples.js";
import { contractStores } from "./contractStores.js";

// Runs on the embedded store, and on the Neo4j that TEST_NEO4J_URI names.
const folder = new URL("../../cypher/cookbook/", import.meta.url);
const files = (await readdir(folder)).filter((file) => file.endsWith(".cypher")).sort();
const answers = new Map<string, Row[][]>();

/** The defaults that the head of a query names, one a line: `// $limit = 20`. */
function defaultsOf(text: string): Record<string, GraphValue> {
  const lines = [...text.matchAll(/^\/\/ \$(\w+) = (.*)$/gm)];
  return Object.fromEntries(lines.map(([, name, value]) => [name, JSON.parse(value as string) as GraphValue]));
}

for (const { name, open } of contractStores()) {
  describe(`the cookbook on ${name}`, () => {
    let store: GraphStore;
    before(async () => {
      store = await open();
      await loadSamples(store);
    });
    after(() => store.close());

    for (const file of files) {
      it(`answers ${file}`, async () => {
        const text = await readFile(new URL(file, folder), "utf8");
        assert.match(text, /^\/\/ [A-Z].*[.:]/, "expected the question at the head");
        const rows = await store.read({ name: file, text }, defaultsOf(text));
        assert.notEqual(rows.length, 0);
        answers.set(file, [...(answers.get(file) ?? []), rows]);
      });
    }
  });
}

describe("the cookbook on all stores", () => {
  for (const file of files) {
    // Neo4j 5.26.18 now and then plans such a condition for the RANGE index of the property, which refuses it when it is run.
    it(`asks no index of names for a part of one in ${file}`, async () => {
      const text = await readFile(new URL(file, folder), "utf8");
      assert.doesNotMatch(text, /\.name (CONTAINS|ENDS WITH)/);
    });
    it(`gives the same answer to ${file}`, () => {
      const [first, ...others] = answers.get(file) ?? [];
      for (const other of others) assert.deepEqual(other, first);
    });
  }
});
