import assert from "node:assert/strict";
import { before, it } from "node:test";
import { ask } from "./support/ask.js";
import { onEveryStore } from "./support/stores.js";
import { type HandmadeGraph, writeGraph } from "./support/writeGraph.js";

const document = (id: string) =>
  [
    "Document",
    { id, sha256: id, sources: [`${id}.txt`], text: "甲", encoding: "UTF-8", script: "HANS", damage: 0 },
  ] as const;
const passage = (id: string) =>
  ["Passage", { id, ordinal: 0, text: `段落${id}`, sourceStart: 0, sourceEnd: 1 }] as const;

/** Two documents and two passages that follow the first, and one of each that is like no other. */
const graph: HandmadeGraph = {
  nodes: [...["d1", "d2", "d3", "d4"].map(document), ...["p1", "p2", "p3", "p4"].map(passage)],
  relationships: [
    ["d2", "SAME_TEXT_AS", "d1", { similarity: 1 }],
    ["d3", "SAME_TEXT_AS", "d1", { similarity: 0.85 }],
    ["p2", "SAME_TEXT_AS", "p1", { similarity: 0.75 }],
    ["p3", "SAME_TEXT_AS", "p1", { similarity: 0.9 }],
  ],
};

// On Neo4j too where TEST_NEO4J_URI names one.
onEveryStore("Copies of texts", (store) => {
  before(() => writeGraph(store(), graph));

  it("are found from either end, with the similarity", async () => {
    const { documents } = await ask(
      store(),
      `{ documents { nodes { id sameTextAs { totalCount edges { similarity node { id sources } } } } } }`,
    );
    const copies = new Map(
      documents.nodes.map((node: { id: string; sameTextAs: { totalCount: number; edges: unknown[] } }) => [
        node.id,
        node.sameTextAs,
      ]),
    );
    assert.deepEqual(copies.get("d1"), {
      totalCount: 2,
      edges: [
        { similarity: 1, node: { id: "d2", sources: ["d2.txt"] } },
        { similarity: 0.85, node: { id: "d3", sources: ["d3.txt"] } },
      ],
    });
    assert.deepEqual(copies.get("d3"), {
      totalCount: 1,
      edges: [{ similarity: 0.85, node: { id: "d1", sources: ["d1.txt"] } }],
    });
    assert.deepEqual(copies.get("d4"), { totalCount: 0, edges: [] });
  });

  it("of passages come in pages, through two levels in one round trip each", async () => {
    const before = store().roundTrips;
    const { node } = await ask(
      store(),
      `{ node(id: "p1") { ... on Passage {
        sameTextAs(first: 1) { pageInfo { hasNextPage } edges { similarity node { id sameTextAs { nodes { id text } } } } } } } }`,
    );
    assert.deepEqual(node.sameTextAs, {
      pageInfo: { hasNextPage: true },
      edges: [{ similarity: 0.75, node: { id: "p2", sameTextAs: { nodes: [{ id: "p1", text: "段落p1" }] } } }],
    });
    assert.ok(store().roundTrips - before <= 3, String(store().roundTrips - before));
  });
});
