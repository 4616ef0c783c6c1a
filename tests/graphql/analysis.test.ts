import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { findPath } from "../../src/resolvers/analysis/findPath.js";
import { ask, refusal } from "./support/ask.js";
import { sampleGraph } from "./support/sampleGraph.js";
import { onEveryStore } from "./support/stores.js";
import { writeGraph } from "./support/writeGraph.js";

// On Neo4j too where TEST_NEO4J_URI names one.
onEveryStore("Questions about the graph", (store) => {
  before(() => writeGraph(store(), sampleGraph));

  it("gives a shortest path with the evidence of each hop", async () => {
    const { path } = await ask(
      store(),
      `{ path(from: "organization-3", to: "leader-1") { nodes { name } relations { type from { id } to { id } evidence { quote } } } }`,
    );
    assert.deepEqual(
      path.nodes.map(({ name }: { name: string }) => name),
      ["安平县第一中学", "书香清河读书月", "读书月启动仪式", "何远山"],
    );
    assert.deepEqual(
      path.relations.map(({ type }: { type: string }) => type),
      ["RUNS", "PART_OF", "TOOK_PART_IN"],
    );
    assert.ok(path.relations.every(({ evidence }: { evidence: unknown[] }) => evidence.length === 1));
  });

  it("gives null where no path is short enough, or an end is unknown, and one node for a path to itself", async () => {
    const answer = await ask(
      store(),
      `{ short: path(from: "organization-3", to: "leader-1", maxLength: 2) { nodes { id } }
         unknown: path(from: "leader-1", to: "none") { nodes { id } }
         itself: path(from: "leader-1", to: "leader-1") { nodes { id } relations { type } } }`,
    );
    assert.deepEqual(answer, {
      short: null,
      unknown: null,
      itself: { nodes: [{ id: "leader-1" }], relations: [] },
    });
    assert.equal(
      await refusal(store(), `{ path(from: "a", to: "b", maxLength: 11) { nodes { id } } }`),
      "maxLength: expected a whole number from 1 to 10, got 11",
    );
  });

  it("shows the surroundings of an entity, nearest and best evidenced first, within its limits", async () => {
    const { all, some, wide, none } = await ask(
      store(),
      `{ all: neighborhood(id: "campaign-1") { truncated nodes { id } relations { type } }
         some: neighborhood(id: "campaign-1", limit: 2) { truncated nodes { id } relations { type } }
         wide: neighborhood(id: "place-2", depth: 3) { truncated nodes { id } }
         none: neighborhood(id: "none") { truncated } }`,
    );
    assert.equal(all.nodes[0].id, "campaign-1");
    assert.equal(all.truncated, false);
    assert.deepEqual(all.nodes.map(({ id }: { id: string }) => id).sort(), [
      "activity-1",
      "campaign-1",
      "campaign-2",
      "organization-1",
      "organization-3",
      "slogan-1",
    ]);
    assert.deepEqual([some.nodes.length, some.truncated], [3, true]);
    assert.ok(wide.nodes.length > 5);
    assert.equal(none, null);
  });

  it("gives a timeline by month", async () => {
    const { timeline } = await ask(
      store(),
      `{ timeline(id: "organization-1") { period articles mentions activities } }`,
    );
    assert.deepEqual(timeline, [{ period: "2012-04", articles: 1, mentions: 2, activities: 1 }]);
  });

  it("counts what the same passages name together", async () => {
    const { coOccurrences } = await ask(
      store(),
      `{ coOccurrences(id: "organization-1", types: [LEADER, CAMPAIGN]) { passages articles entity { name } } }`,
    );
    assert.deepEqual(coOccurrences, [
      { passages: 1, articles: 1, entity: { name: "书香清河读书月" } },
      { passages: 1, articles: 1, entity: { name: "何远山" } },
    ]);
  });

  it("divides entities by kind, level, place and year", async () => {
    const { facets, campaigns } = await ask(
      store(),
      `{ facets(type: ORGANIZATION) { kinds { value count } levels { value count } places { count place { name } } years { value count } }
         campaigns: facets(type: CAMPAIGN, nameContains: "清河") { kinds { value count } places { count } } }`,
    );
    assert.deepEqual(facets.levels, [
      { value: null, count: 2 },
      { value: "PREFECTURE", count: 1 },
    ]);
    assert.equal(facets.kinds.length, 3);
    assert.equal(facets.places.find(({ place }: { place: unknown }) => place === null).count, 1);
    assert.deepEqual(campaigns, { kinds: [{ value: "LOCAL", count: 1 }], places: [] });
  });

  it("tells how many sources there are of each place, year and genre", async () => {
    const { coverage } = await ask(store(), "{ coverage { place { name } year genre documents articles } }");
    assert.deepEqual(coverage, [
      { place: { name: "清河市" }, year: "2012", genre: "REPORT", documents: 1, articles: 1 },
    ]);
  });

  it("filters by place with everything inside it, by campaign, by source and by date", async () => {
    const { inside, both, source, dated, undated } = await ask(
      store(),
      `{ inside: organizations(filter: { placeId: "place-1" }) { nodes { id } }
         both: organizations(filter: { placeId: "place-2", campaignId: "campaign-1" }) { nodes { id } }
         source: leaders(filter: { source: "qinghe/report.txt", organizationId: "organization-1" }) { nodes { id } }
         dated: campaigns(filter: { attestedFrom: "2012", attestedTo: "2012", startedTo: "2012" }) { nodes { id } }
         undated: articles(filter: { issuedFrom: "2012-05" }) { totalCount } }`,
    );
    assert.deepEqual(inside.nodes, [{ id: "organization-3" }, { id: "organization-1" }]);
    assert.deepEqual(both.nodes, [{ id: "organization-3" }]);
    assert.deepEqual(source.nodes, [{ id: "leader-1" }]);
    assert.deepEqual(dated.nodes, [{ id: "campaign-1" }]);
    assert.equal(undated.totalCount, 0);
  });
});

describe("The search for a path", () => {
  const neighborsOf = (edges: readonly (readonly [string, string])[]) => (ids: readonly string[]) =>
    Promise.resolve(
      new Map(ids.map((id) => [id, edges.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []))] as const)),
    );

  it("finds one that is as long as allowed, from either end", async () => {
    const chain = [
      ["a", "b"],
      ["b", "c"],
      ["c", "d"],
    ] as const;
    assert.deepEqual(await findPath(["a", "d"], 3, neighborsOf(chain)), ["a", "b", "c", "d"]);
    assert.deepEqual(await findPath(["d", "a"], 3, neighborsOf(chain)), ["d", "c", "b", "a"]);
    assert.equal(await findPath(["a", "d"], 2, neighborsOf(chain)), null);
  });

  it("gives the same one of several, in whatever order the neighbors come", async () => {
    const edges = [
      ["a", "y"],
      ["a", "x"],
      ["y", "z"],
      ["x", "z"],
    ] as const;
    const answer = await findPath(["a", "z"], 4, neighborsOf(edges));
    assert.deepEqual(answer, await findPath(["a", "z"], 4, neighborsOf([...edges].reverse())));
    assert.deepEqual(answer, ["a", "x", "z"]);
  });
});
