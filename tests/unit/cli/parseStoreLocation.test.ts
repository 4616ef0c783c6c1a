import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseStoreLocation } from "../../../src/cli/parseStoreLocation.js";
import { UsageError } from "../../../src/cli/UsageError.js";
import { loadConfig } from "../../../src/config.js";

const withNeo4j = loadConfig({ NEO4J_URI: "neo4j://db:7687", NEO4J_PASSWORD: "secret" });

describe("parseStoreLocation", () => {
  it("falls back to the embedded store in ./data", () => {
    assert.deepEqual(parseStoreLocation(undefined, loadConfig({})), {
      kind: "embedded",
      path: "./data/graph.grafeo",
    });
  });

  it("lets NEO4J_URI beat the default", () => {
    assert.deepEqual(parseStoreLocation(undefined, withNeo4j), {
      kind: "neo4j",
      uri: "neo4j://db:7687",
      username: "neo4j",
      password: "secret",
    });
  });

  it("lets --store beat NEO4J_URI", () => {
    assert.deepEqual(parseStoreLocation("embedded:/tmp/x.grafeo", withNeo4j), {
      kind: "embedded",
      path: "/tmp/x.grafeo",
    });
    const other = parseStoreLocation("bolt://other:7687", withNeo4j);
    assert.equal(other.kind === "neo4j" && other.uri, "bolt://other:7687");
  });

  for (const option of ["", "embedded:", "graph.grafeo", "http://localhost:7474", "neo4j://"]) {
    it(`refuses ${JSON.stringify(option)} and names the forms there are`, () => {
      assert.throws(
        () => parseStoreLocation(option, withNeo4j),
        (error: unknown) => error instanceof UsageError && /expected embedded:PATH, neo4j:\/\//.test(error.message),
      );
    });
  }

  it("asks for the password of a Neo4j that only --store names", () => {
    assert.throws(() => parseStoreLocation("bolt://other:7687", loadConfig({})), /NEO4J_PASSWORD: expected/);
  });
});
