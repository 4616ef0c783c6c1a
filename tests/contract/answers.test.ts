import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { GraphStore, Row } from "../../src/graph/GraphStore.js";
import { openStore } from "../../src/graph/openStore.js";
import { CampaignGraphError } from "../../src/models/CampaignGraphError.js";
import { contractStores, neo4jLocation, statement } from "./contractStores.js";

// Runs on the embedded store, and on the Neo4j that TEST_NEO4J_URI names.
const failsWith = (code: string) => (error: unknown) => error instanceof CampaignGraphError && error.code === code;

const CREATE = `CREATE (a:Organization:Entity {id: "a", name: "甲", aliases: ["子"], shares: $shares, masked: true})
  -[r:RUNS {confidence: 0.5}]->(b:Campaign:Entity {id: "b", name: "乙", empty: []})
  RETURN a, r, [b] AS list, $missing AS missing`;

for (const { name, open } of contractStores()) {
  describe(`answers on ${name}`, () => {
    let store: GraphStore;
    let created: Row[];
    before(async () => {
      store = await open();
      created = await store.write((transaction) =>
        transaction.run(statement(CREATE), { shares: [1, 2.5], missing: undefined }),
      );
    });
    after(() => store.close());

    it("are plain values, nodes with their id, labels and properties", () => {
      const b = { id: "b", labels: ["Campaign", "Entity"], properties: { empty: [], name: "乙" } };
      const a = { aliases: ["子"], masked: true, name: "甲", shares: [1, 2.5] };
      assert.deepEqual(created, [
        {
          a: { id: "a", labels: ["Organization", "Entity"], properties: a },
          r: { type: "RUNS", properties: { confidence: 0.5 } },
          list: [b],
          missing: null,
        },
      ]);
      assert.deepEqual(Object.keys(created[0] ?? {}), ["a", "r", "list", "missing"]);
    });

    it("show a path by its nodes and relationships", async () => {
      const [row] = await store.read(statement("MATCH p = (:Organization)-[:RUNS]->(:Campaign) RETURN p"));
      const path = row?.p as { nodes: { id: string }[]; relationships: { type: string }[] };
      assert.deepEqual(
        path.nodes.map(({ id }) => id),
        ["a", "b"],
      );
      assert.deepEqual(
        path.relationships.map(({ type }) => type),
        ["RUNS"],
      );
    });

    it("take whole numbers where Cypher wants them", async () => {
      const rows = await store.read(
        statement("MATCH (n:Entity) RETURN n.id AS id ORDER BY id SKIP $skip LIMIT $limit"),
        {
          skip: 1,
          limit: 1,
        },
      );
      assert.deepEqual(rows, [{ id: "b" }]);
    });

    it("count one round trip a statement", async () => {
      const before = store.roundTrips;
      await store.read(statement("RETURN 1 AS one"));
      await store.write(async (transaction) => {
        await transaction.run(statement("RETURN 1 AS one"));
        await transaction.run(statement("RETURN 2 AS two"));
      });
      assert.equal(store.roundTrips - before, 3);
    });

    it("refuse a statement that writes where one that reads is expected", async () => {
      await assert.rejects(store.read(statement("CREATE (:Place {id: 'x'})")), failsWith("STORE_FAILED"));
      assert.deepEqual(await store.read(statement("MATCH (p:Place) RETURN count(p) AS places")), [{ places: 0 }]);
    });

    it("name the statement that is no Cypher", async () => {
      const failure = store.read({ name: "read/broken", text: "MATCH MATCH" });
      await assert.rejects(failure, /^CampaignGraphError: read\/broken: /);
      await assert.rejects(failure, failsWith("STORE_FAILED"));
    });

    it("keep nothing of a transaction whose work throws", async () => {
      const work = store.write(async (transaction) => {
        await transaction.run(statement("CREATE (:Place {id: 'x'})"));
        throw new RangeError("on purpose");
      });
      await assert.rejects(work, RangeError);
      assert.deepEqual(await store.read(statement("MATCH (p:Place) RETURN count(p) AS places")), [{ places: 0 }]);
    });

    it("stop being waited for when told to", async () => {
      const slow = statement("UNWIND range(1, 3000) AS x UNWIND range(1, 3000) AS y RETURN sum(x * y) AS sum");
      const controller = new AbortController();
      const answer = store.read(slow, {}, { signal: controller.signal });
      setImmediate(() => controller.abort());
      await assert.rejects(answer, failsWith("TIMEOUT"));
      await assert.rejects(store.read(slow, {}, { signal: AbortSignal.abort() }), failsWith("TIMEOUT"));
      assert.deepEqual(await store.read(statement("RETURN 1 AS one")), [{ one: 1 }]);
    });

    it("can have their schema applied again", async () => {
      await store.applySchema();
    });
  });
}

describe("a Neo4j that cannot be had", () => {
  it("is reported in one line when nothing listens", async () => {
    const location = { kind: "neo4j", uri: "bolt://127.0.0.1:1", username: "neo4j", password: "none" } as const;
    await assert.rejects(openStore(location), failsWith("STORE_UNAVAILABLE"));
  });

  it(
    "is reported when it refuses the password",
    { skip: neo4jLocation ? false : "TEST_NEO4J_URI is not set" },
    async () => {
      assert.ok(neo4jLocation);
      await assert.rejects(openStore({ ...neo4jLocation, password: "wrong" }), (error) => {
        return (
          failsWith("STORE_UNAVAILABLE")(error) && /NEO4J_PASSWORD/.test(String(error)) && !/\n/.test(String(error))
        );
      });
    },
  );
});
