import assert from "node:assert/strict";
import { after, before, describe } from "node:test";
import type { GraphStore } from "../../../src/graph/GraphStore.js";
import { openStore } from "../../../src/graph/openStore.js";
import type { StoreLocation } from "../../../src/graph/StoreLocation.js";

const environment = process.env;

/** The stores that this run can test: the embedded one always, Neo4j where `TEST_NEO4J_URI` names one. */
function locations(): StoreLocation[] {
  const uri = environment.TEST_NEO4J_URI;
  const embedded: StoreLocation = { kind: "embedded", path: ":memory:" };
  if (!uri) return [embedded];
  const username = environment.TEST_NEO4J_USERNAME ?? "neo4j";
  return [embedded, { kind: "neo4j", uri, username, password: environment.TEST_NEO4J_PASSWORD ?? "" }];
}

/** Declares the same tests once a store, each on an empty one. A Neo4j that holds anything is refused. */
export function onEveryStore(title: string, declare: (store: () => GraphStore) => void): void {
  for (const location of locations()) {
    describe(`${title} (${location.kind})`, () => {
      let store: GraphStore | undefined;
      before(async () => {
        store = await openStore(location);
        const [row] = await store.read({ name: "test/count", text: "MATCH (n) RETURN count(n) AS nodes" });
        assert.equal(row?.nodes, 0, "expected an empty database to test in");
      });
      after(async () => {
        await store?.write((transaction) => transaction.run({ name: "test/empty", text: "MATCH (n) DETACH DELETE n" }));
        await store?.close();
      });
      declare(() => store as GraphStore);
    });
  }
}
