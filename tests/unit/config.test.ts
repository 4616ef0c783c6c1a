import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import { loadConfig } from "../../src/config.js";
import { CampaignGraphError } from "../../src/models/CampaignGraphError.js";

function faultsOf(environment: Record<string, string>): string {
  try {
    loadConfig(environment);
  } catch (error) {
    assert.ok(error instanceof CampaignGraphError);
    assert.equal(error.code, "BAD_INPUT");
    return error.message;
  }
  return assert.fail("expected a fault");
}

describe("loadConfig", () => {
  it("needs no variable at all", () => {
    assert.deepEqual(loadConfig({}), {
      neo4j: { uri: null, username: "neo4j", password: null, database: null },
      host: "127.0.0.1",
      port: 4000,
      token: null,
      origins: [],
      operations: null,
      model: null,
    });
  });

  it("takes what is stated", () => {
    const config = loadConfig({
      NEO4J_URI: "neo4j+s://db.example.org:7687",
      NEO4J_USERNAME: "reader",
      NEO4J_PASSWORD: "",
      NEO4J_DATABASE: "campaigns",
      PORT: "0",
      HOST: "0.0.0.0",
      CAMPAIGN_GRAPH_TOKEN: "0123456789abcdef",
      CAMPAIGN_GRAPH_ORIGINS: "https://a.example, http://localhost:5173",
      CAMPAIGN_GRAPH_OPERATIONS: "examples/operations",
      CAMPAIGN_GRAPH_MODEL_URL: "http://localhost:11434/v1",
      CAMPAIGN_GRAPH_MODEL: "reader-7b",
    });
    assert.deepEqual(config, {
      neo4j: { uri: "neo4j+s://db.example.org:7687", username: "reader", password: "", database: "campaigns" },
      host: "0.0.0.0",
      port: 0,
      token: "0123456789abcdef",
      origins: ["https://a.example", "http://localhost:5173"],
      operations: "examples/operations",
      model: { url: "http://localhost:11434/v1", name: "reader-7b", key: null },
    });
  });

  it("wants the name of a model with its address, and an address of the web", () => {
    const faults = faultsOf({ CAMPAIGN_GRAPH_MODEL_URL: "localhost" });
    assert.match(faults, /CAMPAIGN_GRAPH_MODEL_URL: expected the base URL/);
    assert.match(faults, /CAMPAIGN_GRAPH_MODEL: expected the name of a model .*, got nothing/);
  });

  it("counts a variable set to nothing as not set", () => {
    assert.deepEqual(loadConfig({ PORT: "", NEO4J_URI: " ", CAMPAIGN_GRAPH_TOKEN: "" }), loadConfig({}));
  });

  it("gives an object that nobody can change", () => {
    const config = loadConfig({});
    assert.ok(Object.isFrozen(config) && Object.isFrozen(config.neo4j) && Object.isFrozen(config.origins));
  });

  it("names every fault at once, each with its variable", () => {
    const message = faultsOf({
      PORT: "70000",
      NEO4J_URI: "http://localhost:7474",
      NEO4J_PASSWORD: "x",
      CAMPAIGN_GRAPH_ORIGINS: "example.org",
    });
    for (const variable of ["PORT", "NEO4J_URI", "CAMPAIGN_GRAPH_ORIGINS"])
      assert.match(message, RegExp(`${variable}: `));
    assert.match(message, /\.env\.example/);
    assert.doesNotMatch(message, /\n/);
  });

  it("asks for the password of the Neo4j it is to use", () => {
    assert.match(faultsOf({ NEO4J_URI: "bolt://localhost:7687" }), /NEO4J_PASSWORD: expected .*, got nothing/);
  });

  it("refuses a token that can be guessed, and does not repeat it", () => {
    const message = faultsOf({ CAMPAIGN_GRAPH_TOKEN: "hunter2" });
    assert.match(message, /CAMPAIGN_GRAPH_TOKEN: expected at least 16 characters/);
    assert.doesNotMatch(message, /hunter2/);
  });

  it("reads only variables that .env.example describes", async () => {
    const root = new URL("../../", import.meta.url);
    const code = await readFile(new URL("src/config.ts", root), "utf8");
    const example = await readFile(new URL(".env.example", root), "utf8");
    const variables = [...code.matchAll(/environment\.([A-Z][A-Z0-9_]+)/g)].map((match) => match[1] as string);
    assert.ok(variables.length >= 8);
    for (const variable of variables) assert.match(example, RegExp(`^#?${variable}=`, "m"));
  });
});
