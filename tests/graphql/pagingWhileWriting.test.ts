import assert from "node:assert/strict";
import { before, it } from "node:test";
import fc from "fast-check";
import type { GraphStore } from "../../src/graph/GraphStore.js";
import { type Answer, ask } from "./support/ask.js";
import { onEveryStore } from "./support/stores.js";

const NAMES = ["安", "安平", "北山", "北山村", "长河", "东坝"];

/** Rows that stay, and what is written between two pages: rows that come or go, under any name. */
const scenario = fc.record({
  staying: fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 25 }),
  writes: fc.array(
    fc.array(fc.record({ add: fc.boolean(), name: fc.constantFrom(...NAMES), key: fc.nat(9) }), { maxLength: 4 }),
    { minLength: 1, maxLength: 8 },
  ),
  size: fc.integer({ min: 1, max: 7 }),
  backwards: fc.boolean(),
});
type Write = { add: boolean; name: string; key: number };

const run = (store: GraphStore, text: string, parameters: Record<string, never> | object = {}) =>
  store.write((transaction) => transaction.run({ name: "test", text }, parameters as Record<string, never>));

const CREATE = `MATCH (c:Campaign {id: 'campaign'}) UNWIND $rows AS row
  CREATE (n:Organization:Entity {id: row.id, name: row.name, kind: 'OTHER', masked: false, mentionCount: 1})-[:RUNS]->(c)`;

async function carryOut(store: GraphStore, { add, name, key }: Write): Promise<void> {
  const id = `passing-${key}-${name}`;
  await run(store, "MATCH (n:Organization {id: $id}) DETACH DELETE n", { id });
  if (add) await run(store, CREATE, { rows: [{ id, name }] });
}

// On Neo4j too where TEST_NEO4J_URI names one.
onEveryStore("Paging while something writes", (store) => {
  before(() =>
    run(store(), "CREATE (:Campaign:Entity {id: 'campaign', name: '活动', scope: 'LOCAL', mentionCount: 1})"),
  );

  async function walk({ size, backwards, writes }: { size: number; backwards: boolean; writes: Write[][] }) {
    const seen: string[] = [];
    let cursor: string | null = null;
    for (let round = 0; ; round += 1) {
      const page: string = backwards ? "last: $size, before: $cursor" : "first: $size, after: $cursor";
      const query = `query ($size: Int, $cursor: String) { campaign(id: "campaign") { organizations(${page}) {
        nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
      const { nodes, pageInfo }: Answer = (await ask(store(), query, { size, cursor })).campaign.organizations;
      seen.push(...nodes.map(({ id }: { id: string }) => id));
      cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor;
      if (!(backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return seen;
      for (const write of writes[round % writes.length] as Write[]) await carryOut(store(), write);
    }
  }

  it("meets every row that stays exactly once, from either end", async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ staying, ...walking }) => {
        await run(store(), "MATCH (n:Organization) DETACH DELETE n");
        const rows = staying.map((name, index) => ({ id: `staying-${index}`, name }));
        await run(store(), CREATE, { rows });
        const met = (await walk(walking)).filter((id) => id.startsWith("staying-"));
        assert.deepEqual(met.sort(), rows.map(({ id }) => id).sort());
      }),
      { numRuns: 25, seed: 20240501 },
    );
  });
});
