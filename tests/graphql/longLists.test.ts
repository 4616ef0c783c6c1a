import assert from "node:assert/strict";
import { before, it } from "node:test";
import { loadStatement } from "../../src/graph/loadStatement.js";
import { ask } from "./support/ask.js";
import { onEveryStore } from "./support/stores.js";
import { type HandmadeGraph, writeGraph } from "./support/writeGraph.js";

/** More than are sorted: on Neo4j, pages by name of so many come from an index of the relations. */
const COUNT = 1_060;
const ids = Array.from({ length: COUNT }, (_, index) => `organization-${String(index).padStart(4, "0")}`);
const nameOf = (index: number): string => ["林场", "林场分场", "茶场", "茶"][index % 4] as string;

const graph: HandmadeGraph = {
  nodes: [
    ["Campaign:Entity", { id: "campaign", name: "植树周", scope: "LOCAL", mentionCount: 1, searchText: "植树周" }],
    // Its id begins with the other's: their relations must not be taken for one another's.
    ["Campaign:Entity", { id: "campaign-2", name: "植树月", scope: "LOCAL", mentionCount: 1, searchText: "植树月" }],
    ...ids.map((id, index) => {
      const name = nameOf(index);
      return [
        "Organization:Entity",
        { id, name, kind: "OTHER", masked: false, mentionCount: 1, searchText: name },
      ] as const;
    }),
  ],
  relationships: ids.flatMap((id) =>
    ["campaign", "campaign-2"].map((to) => [id, "RUNS", to, { passages: [], confidence: 0.5 }] as const),
  ),
};

interface Page {
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  readonly nodes: { id: string }[];
}

// On Neo4j too where TEST_NEO4J_URI names one.
onEveryStore("A list of more than a thousand neighbors", (store) => {
  before(() => writeGraph(store(), graph));

  const read = async (args: string): Promise<Page> => {
    const query = `{ campaign(id: "campaign") { organizations(${args}) {
      nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
    return (await ask(store(), query)).campaign.organizations;
  };

  it("is whole where no relation has an order key, as in a graph that the loader did not write", async () => {
    const { nodes, pageInfo } = await read("first: 3");
    assert.deepEqual([nodes.length, pageInfo.hasNextPage], [3, true]);
    if (store().kind === "embedded") return;
    await store().write((transaction) => transaction.run(loadStatement("write/keyRelations", "neo4j"), { ids }));
    assert.deepEqual((await read("first: 3")).nodes, nodes);
  });

  for (const direction of ["ASC", "DESC"]) {
    it(`is walked by name ${direction} from either end without gap or duplicate`, async () => {
      const order = `orderBy: { field: NAME, direction: ${direction} }`;
      const sorted = ids
        .map((id, index) => `${nameOf(index)}\u0001${id}`)
        .sort()
        .map((key) => key.split("\u0001")[1]);
      const expected = direction === "ASC" ? sorted : sorted.reverse();
      const walked: string[] = [];
      let page = await read(`first: 100, ${order}`);
      walked.push(...page.nodes.map(({ id }) => id));
      while (page.pageInfo.hasNextPage) {
        page = await read(`first: 100, after: "${page.pageInfo.endCursor}", ${order}`);
        walked.push(...page.nodes.map(({ id }) => id));
      }
      assert.deepEqual(walked, expected);
      const last = await read(`last: 7, ${order}`);
      const before = await read(`last: 7, before: "${last.pageInfo.startCursor}", ${order}`);
      assert.deepEqual(
        [...before.nodes, ...last.nodes].map(({ id }) => id),
        expected.slice(-14),
      );
      assert.deepEqual([last.pageInfo.hasNextPage, before.pageInfo.hasNextPage], [false, true]);
    });
  }
});
