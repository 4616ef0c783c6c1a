import assert from "node:assert/strict";
import type { GraphStore } from "../../src/graph/GraphStore.js";
import { openStore } from "../../src/graph/openStore.js";
import type { StoreLocation } from "../../src/graph/StoreLocation.js";

/** A store that the contract holds for, empty whenever it is opened. */
export interface ContractStore {
  readonly name: string;
  open(): Promise<GraphStore>;
}

const uri = process.env.TEST_NEO4J_URI;
let isOurs = false;

/** Where the Neo4j for tests is, or null if there is none. */
export const neo4jLocation: (StoreLocation & { kind: "neo4j" }) | null = uri
  ? {
      kind: "neo4j",
      uri,
      username: process.env.TEST_NEO4J_USERNAME ?? "neo4j",
      password: process.env.TEST_NEO4J_PASSWORD ?? "",
    }
  : null;

/** The embedded store, and Neo4j if `TEST_NEO4J_URI` names one. With `CI=true` it must. */
export function contractStores(): ContractStore[] {
  const embedded = { name: "embedded", open: () => openStore({ kind: "embedded", path: ":memory:" }) };
  if (neo4jLocation) return [embedded, { name: "neo4j", open: openEmptyNeo4j }];
  assert.notEqual(process.env.CI, "true", "with CI=true, TEST_NEO4J_URI must name a Neo4j");
  console.error(
    "NEO4J NOT TESTED: TEST_NEO4J_URI is not set, so the contract is held against the embedded store alone",
  );
  return [embedded];
}

export const statement = (text: string) => ({ name: "test", text });

/** Empties what this process has written; data that it finds at first belongs to somebody. */
async function openEmptyNeo4j(): Promise<GraphStore> {
  assert.ok(neo4jLocation);
  const store = await openStore(neo4jLocation);
  if (!isOurs) {
    const [row] = await store.read(statement("MATCH (n) RETURN count(n) AS nodes"));
    assert.equal(row?.nodes, 0, `TEST_NEO4J_URI: expected an empty database, found ${String(row?.nodes)} nodes`);
    isOurs = true;
  }
  await empty(store);
  return closing(store, () => empty(store).then(() => store.close()));
}

async function empty(store: GraphStore): Promise<void> {
  await store.write((transaction) => transaction.run(statement("MATCH (n) DETACH DELETE n")));
}

function closing(store: GraphStore, close: () => Promise<void>): GraphStore {
  return {
    kind: store.kind,
    get roundTrips() {
      return store.roundTrips;
    },
    applySchema: () => store.applySchema(),
    read: (...call) => store.read(...call),
    write: (work) => store.write(work),
    close,
  };
}
