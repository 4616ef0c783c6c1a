import assert from "node:assert/strict";
import { it } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import type { GraphStore } from "../../src/graph/GraphStore.js";
import { post, serve } from "./support/server.js";
import { onEveryStore } from "./support/stores.js";

/** Takes minutes on Neo4j and seconds on the embedded store; its name stands in the text, to be found again by it. */
const slow = (kind: GraphStore["kind"]) => {
  const to = kind === "neo4j" ? 100_000 : 2_500;
  return {
    name: "test/slow",
    text: `/* slow on purpose */ UNWIND range(1, ${to}) AS x UNWIND range(1, ${to}) AS y RETURN sum(x * y % 7) AS sum`,
  };
};

const RUNNING = {
  name: "test/running",
  text: `SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery CONTAINS '/* slow on' + ' purpose */'
    RETURN count(*) AS running`,
};

// On Neo4j too where TEST_NEO4J_URI names one.
onEveryStore("The time limit of a request", (store) => {
  /** A store that answers every question slowly. */
  const slowly = (): GraphStore => ({
    kind: store().kind,
    roundTrips: 0,
    applySchema: () => store().applySchema(),
    read: (_statement, _parameters, options) => store().read(slow(store().kind), {}, options),
    write: (work) => store().write(work),
    close: () => Promise.resolve(),
  });

  const running = async (): Promise<number> => Number((await store().read(RUNNING))[0]?.running);

  /** Looks again and again, for 20 seconds at most: how long a server takes to start or end a statement is its own affair. */
  async function becomes(expected: number): Promise<void> {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      if ((await running()) === expected) return;
      await wait(100);
    }
    assert.equal(await running(), expected, "slow statements on the server");
  }

  it("ends the request with TIMEOUT and, on Neo4j, the statement with it", async () => {
    const server = await serve({ store: slowly(), timeLimit: store().kind === "neo4j" ? 1_000 : 100 });
    try {
      const answer = post(server, { query: "{ organizations { nodes { id } } }" });
      if (store().kind === "neo4j") await becomes(1);
      const { status, body } = await answer;
      assert.deepEqual([status, body.errors?.[0]?.extensions.code], [504, "TIMEOUT"]);
      if (store().kind === "neo4j") await becomes(0);
      assert.deepEqual(await store().read({ name: "test/one", text: "RETURN 1 AS one" }), [{ one: 1 }]);
    } finally {
      await server.close();
    }
  });

  it("is not waited for when the client has gone: its statement ends too", async () => {
    if (store().kind === "embedded") return;
    const server = await serve({ store: slowly(), timeLimit: 60_000 });
    try {
      const client = new AbortController();
      const answer = fetch(`${server.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: "{ organizations { nodes { id } } }" }),
        signal: client.signal,
      });
      await becomes(1);
      client.abort();
      await assert.rejects(answer, { name: "AbortError" });
      await becomes(0);
    } finally {
      await server.close();
    }
  });
});
