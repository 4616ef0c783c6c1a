import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, it } from "node:test";
import { exportGraph } from "../../src/loaders/write/exportGraph.js";
import { exampleOperations } from "./support/exampleOperations.js";
import { loadSamples } from "./support/loadSamples.js";
import { compareExport } from "./support/parity/compareExport.js";
import { comparePasted } from "./support/parity/comparePasted.js";
import { ExportedGraph } from "./support/parity/ExportedGraph.js";
import { identified } from "./support/parity/identified.js";
import { pasteAll, type SentStatement } from "./support/parity/pastedRows.js";
import { recountCoOccurrences, recountCoverage, recountFacets, recountTimeline } from "./support/parity/recount.js";
import { type Answer, post, serve, type TestServer } from "./support/server.js";
import { onEveryStore } from "./support/stores.js";

const operations = await exampleOperations();
/** What these answer is counted again from the export below. */
const COUNTS_ONLY = /statistics|coverage|facets/;

// On Neo4j too where TEST_NEO4J_URI names one.
onEveryStore("The same question", (store) => {
  let server: TestServer;
  let folder: string;
  let graph: ExportedGraph;
  let known: { id: string; other: string };

  before(async () => {
    await loadSamples(store());
    server = await serve({ store: store() });
    folder = await mkdtemp(join(tmpdir(), "parity-"));
    await exportGraph(store(), folder);
    graph = await ExportedGraph.read(folder);
    const [campaign, activity] = [graph.labelled("Campaign"), graph.labelled("Activity")].map((nodes) =>
      [...nodes].sort((a, b) => graph.passagesOf(b.id).length - graph.passagesOf(a.id).length).at(0),
    );
    known = { id: campaign?.id ?? "", other: activity?.id ?? "" };
  });
  after(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  const request = async (query: string): Promise<Answer["body"]> => {
    const variables = query.includes("$id: ID!") ? known : {};
    const { status, body } = await post(server, { query, variables, extensions: { cypher: true } });
    assert.equal(status, 200, JSON.stringify(body.errors));
    return body;
  };
  // The shape of an answer is what each test is about.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const dataOf = async (query: string): Promise<any> => (await request(query)).data;

  for (const { file, query } of operations) {
    it(`gets the same answer from GraphQL, its Cypher and the export: ${file}`, async () => {
      const { data, extensions } = await request(identified(query));
      const pasted = await pasteAll(store(), extensions?.cypher as SentStatement[]);
      const { values, lists } = comparePasted(data, pasted);
      assert.ok(values > 3, "hardly a value was compared with the rows of the statements");
      if (JSON.stringify(data).includes('"edges":[{')) assert.ok(lists > 0, "no list was compared with a statement's");
      const facts = compareExport(data, graph);
      assert.ok(facts > 0 || COUNTS_ONLY.test(file), "nothing was compared with the export");
    });
  }

  it("counts in statistics what the export has lines of", async () => {
    const { statistics } = await dataOf(
      "{ statistics { documents articles passages entities { type count } relations { type count } } }",
    );
    assert.deepEqual(
      [statistics.documents, statistics.articles, statistics.passages],
      ["Document", "Article", "Passage"].map((label) => graph.labelled(label).length),
    );
    for (const { type, count } of statistics.entities) {
      const label = type.toLowerCase().replace(/(?:^|_)(\w)/g, (_: string, letter: string) => letter.toUpperCase());
      assert.equal(count, graph.labelled(label).length, type);
    }
    for (const { type, count } of statistics.relations) {
      assert.equal(count, graph.relationships.filter((relationship) => relationship.type === type).length, type);
    }
  });

  it("divides and covers what the export holds", async () => {
    const { facets, coverage } = await dataOf(
      `{ facets(type: ORGANIZATION) { kinds { value count } levels { value count } places { count place { id } } years { value count } }
         coverage { year genre documents articles place { id } } }`,
    );
    type Counted = { place: { id: string } | null; count: number };
    const places = facets.places.map(({ place, count }: Counted) => ({ id: place?.id ?? null, count }));
    assert.deepEqual({ ...facets, places }, recountFacets(graph));
    type Cell = { place: { id: string } | null; year: string; genre: string; documents: number; articles: number };
    const lines = coverage.map(
      ({ place, year, genre, documents, articles }: Cell) =>
        `${JSON.stringify([place?.id ?? null, year, genre])} ${documents} ${articles}`,
    );
    assert.deepEqual(lines.sort(), recountCoverage(graph));
  });

  it("follows every campaign through time and passages as the export does", async () => {
    for (const { id } of graph.labelled("Campaign")) {
      const { timeline, coOccurrences } = await dataOf(
        `{ timeline(id: "${id}") { period articles mentions activities }
           coOccurrences(id: "${id}", limit: 100) { passages articles entity { id } } }`,
      );
      assert.deepEqual(timeline, recountTimeline(graph, id), id);
      const expected = recountCoOccurrences(graph, id);
      assert.equal(coOccurrences.length, Math.min(100, expected.size), id);
      for (const { entity, passages, articles } of coOccurrences) {
        assert.deepEqual({ passages, articles }, expected.get(entity.id), `${id} with ${entity.id}`);
      }
    }
  });
});
