import assert from "node:assert/strict";
import { before, it } from "node:test";
import { ask } from "./support/ask.js";
import { exampleOperations } from "./support/exampleOperations.js";
import { loadSamples } from "./support/loadSamples.js";
import { onEveryStore } from "./support/stores.js";

/** How many objects an answer holds. */
function objects(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + objects(item), 0);
  if (value === null || typeof value !== "object") return 0;
  return 1 + Object.values(value).reduce((sum: number, item) => sum + objects(item), 0);
}

const operations = await exampleOperations();

// On Neo4j too where TEST_NEO4J_URI names one.
onEveryStore("The saved operations", (store) => {
  before(() => loadSamples(store()));

  for (const { file, query } of operations) {
    it(`${file} is explained in both languages and answers with data`, async () => {
      assert.match(query, /^# [A-Z].*\n# .*\p{Script=Han}/u);
      const variables = await variablesFor(query);
      const answer = await ask(store(), query, variables);
      assert.ok(objects(answer) >= 3, JSON.stringify(answer));
    });
  }

  async function variablesFor(query: string): Promise<Record<string, unknown>> {
    if (!query.includes("$id: ID!")) return {};
    const { campaigns, activities } = await ask(
      store(),
      `{ campaigns(first: 1, orderBy: { field: MENTIONS, direction: DESC }) { nodes { id activities(first: 1) { nodes { id } } } }
         activities(first: 1) { nodes { id } } }`,
    );
    const [campaign] = campaigns.nodes;
    return { id: campaign.id, other: campaign.activities.nodes[0]?.id ?? activities.nodes[0].id };
  }
});
