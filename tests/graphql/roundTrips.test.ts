import assert from "node:assert/strict";
import { before, it } from "node:test";
import { ask } from "./support/ask.js";
import { onEveryStore } from "./support/stores.js";
import { type HandmadeGraph, writeGraph } from "./support/writeGraph.js";

const WIDTH = 12;
const evidence = {
  passages: ["p"],
  spans: ["0-1"],
  quotes: ["字"],
  confidences: [1],
  methods: ["test"],
  confidence: 1,
};
const range = Array.from({ length: WIDTH }, (_, index) => index);

const graph: HandmadeGraph = {
  nodes: [
    ["Passage", { id: "p", ordinal: 0, text: "字", sourceStart: 0, sourceEnd: 1 }],
    ...range.flatMap((index) => [
      ["Campaign:Entity", { id: `c${index}`, name: `活动${index}`, scope: "LOCAL", mentionCount: 1 }] as const,
      [
        "Organization:Entity",
        { id: `o${index}`, name: `单位${index}`, kind: "OTHER", masked: false, mentionCount: 1 },
      ] as const,
      ["Leader:Entity", { id: `l${index}`, name: `某人${index}`, mentionCount: 1 }] as const,
    ]),
  ],
  relationships: range.flatMap((a) =>
    range.flatMap((b) => [
      [`o${a}`, "RUNS", `c${b}`, evidence] as const,
      [`l${a}`, "HOLDS_POSITION", `o${b}`, { title: "主任", ...evidence }] as const,
    ]),
  ),
};

const QUERY = `query Levels($size: Int!) {
  campaigns(first: $size) { totalCount pageInfo { hasNextPage } edges { node { name
    organizations(first: $size) { totalCount edges { confidence evidence { quote passage { text } } node { name
      leaders(first: $size) { edges { title evidence { quote } node { name } } } } } } } } } }`;

// On Neo4j too where TEST_NEO4J_URI names one.
onEveryStore("Round trips to the store", (store) => {
  before(() => writeGraph(store(), graph));

  const tripsOf = async (size: number): Promise<{ trips: number; leaves: number }> => {
    const before = store().roundTrips;
    const { campaigns } = await ask(store(), QUERY, { size });
    const leaves = JSON.stringify(campaigns).split('"title"').length - 1;
    return { trips: store().roundTrips - before, leaves };
  };

  it("are one a level, however many rows there are", async () => {
    const one = await tripsOf(1);
    const many = await tripsOf(WIDTH);
    assert.equal(one.leaves, 1);
    assert.equal(many.leaves, WIDTH ** 3);
    // Campaigns, organizations, leaders, and the passages of the evidence.
    assert.deepEqual([one.trips, many.trips], [4, 4]);
  });

  it("are one for a node with all its relations, and the same for one that is not there", async () => {
    const query = `query ($id: ID!) { organization(id: $id) { name ...More } }
      fragment More on Organization { parent { name } place { name } leaders(first: 2) { nodes { name } }
        campaigns(last: 3, filter: { scope: LOCAL }) { totalCount edges { confidence node { name } } }
        ... on Entity { relations(first: 5) { totalCount } } }`;
    const before = store().roundTrips;
    const { organization } = await ask(store(), query, { id: "o1" });
    assert.equal(store().roundTrips - before, 1);
    assert.deepEqual(organization, {
      name: "单位1",
      parent: null,
      place: null,
      leaders: { nodes: [{ name: "某人0" }, { name: "某人1" }] },
      campaigns: {
        totalCount: WIDTH,
        edges: ["活动7", "活动8", "活动9"].map((name) => ({ confidence: 1, node: { name } })),
      },
      relations: { totalCount: 2 * WIDTH },
    });
    assert.deepEqual(await ask(store(), query, { id: "none" }), { organization: null });
    assert.equal(store().roundTrips - before, 2);
  });

  it("do not grow with the number of ids asked for by name", async () => {
    const before = store().roundTrips;
    const ids = range.flatMap((index) => [`c${index}`, `o${index}`]);
    await ask(
      store(),
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { name relations(first: 2) { nodes { to { id } } } }
         ... on Organization { place { name } } } }`,
      { ids },
    );
    // The nodes, the places of the organizations, the relations of all types of entity, and the ends of these.
    assert.equal(store().roundTrips - before, 4);
  });

  it("ask for each parent once, and for nothing that is not selected", async () => {
    const before = store().roundTrips;
    const { campaigns } = await ask(store(), "{ campaigns(first: 3) { totalCount } }");
    assert.equal(campaigns.totalCount, WIDTH);
    assert.equal(store().roundTrips - before, 1);
  });
});
