import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { Kind, parse, print, visit } from "graphql";
import { exportGraph } from "../../src/loaders/write/exportGraph.js";
import { RELATIONSHIPS } from "../../src/resolvers/relationships.js";
import { exampleOperations } from "./support/exampleOperations.js";
import { loadSamples } from "./support/loadSamples.js";
import { post, serve, type TestServer } from "./support/server.js";

interface ExportedNode {
  readonly id: string;
  readonly labels: string[];
  readonly properties: Record<string, unknown>;
}
interface ExportedRelationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Record<string, unknown>;
}

const jsonLines = async <T>(path: string): Promise<T[]> =>
  (await readFile(path, "utf8"))
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** The operation with `id` and `__typename` wherever something is selected, so that answers can be looked up. */
function identified(query: string): string {
  const name = (value: string) => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value } }) as const;
  const document = visit(parse(query), {
    Field: (node) => {
      const isNode = [
        "node",
        "nodes",
        "parent",
        "place",
        "partOf",
        "campaign",
        "issuedBy",
        "document",
        "article",
        "passage",
        "entity",
        "from",
        "to",
      ];
      if (!node.selectionSet || !isNode.includes(node.name.value)) return undefined;
      if (node.selectionSet.selections.some((s) => s.kind === Kind.FIELD && s.name.value === "surface"))
        return undefined;
      const isRelation = node.selectionSet.selections.some(
        (s) => s.kind === Kind.FIELD && ["type", "surface"].includes(s.name.value),
      );
      const selections = [...node.selectionSet.selections, ...(isRelation ? [] : [name("id")]), name("__typename")];
      return { ...node, selectionSet: { ...node.selectionSet, selections } };
    },
  });
  return print(document);
}

const operations = await exampleOperations();

/** Whether every statement the server reports can be pasted into the store, and says what the export says. */
describe("The same question", () => {
  let server: TestServer;
  let folder: string;
  let nodes: Map<string, ExportedNode>;
  let relationships: ExportedRelationship[];

  before(async () => {
    server = await serve();
    await loadSamples(server.store);
    folder = await mkdtemp(join(tmpdir(), "parity-"));
    await exportGraph(server.store, folder);
    nodes = new Map((await jsonLines<ExportedNode>(join(folder, "nodes.jsonl"))).map((node) => [node.id, node]));
    relationships = await jsonLines<ExportedRelationship>(join(folder, "relationships.jsonl"));
  });
  after(async () => {
    await server.close();
    await server.store.close();
    await rm(folder, { recursive: true });
  });

  /** The ids that the export has at the far end of a connection, or null if the field is none. */
  function neighbors(typename: string, id: string, field: string): string[] | null {
    const spec = Object.values(RELATIONSHIPS).find(({ name }) => name === `${typename}.${field}`);
    if (!spec || spec.yields !== "node") return null;
    const type = /r:(\w+)/.exec(spec.arrow)?.[1];
    const outwards = spec.arrow.startsWith("-");
    return relationships
      .filter((relationship) => relationship.type === type && (outwards ? relationship.from : relationship.to) === id)
      .map((relationship) => (outwards ? relationship.to : relationship.from))
      .filter((far) => nodes.get(far)?.labels.includes(spec.far));
  }

  /** Compares an answer with the export, object by object; tells how many facts were compared. */
  function compare(value: unknown): number {
    if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + compare(item), 0);
    if (value === null || typeof value !== "object") return 0;
    const object = value as Record<string, unknown>;
    const below = Object.values(object).reduce((sum: number, item) => sum + compare(item), 0);
    const { id, __typename: typename } = object as { id?: string; __typename?: string };
    const exported = typeof id === "string" ? nodes.get(id) : undefined;
    if (exported === undefined || id === undefined || typename === undefined) return below;
    assert.ok(exported.labels.includes(typename));
    let facts = 1;
    for (const [field, answered] of Object.entries(object)) {
      const stored: unknown = exported.properties[field];
      const scalar = answered === null || typeof answered !== "object" || typeof answered[0 as never] === "string";
      if (scalar && stored !== undefined) assert.deepEqual(answered, stored, `${id}.${field}`);
      const expected = neighbors(typename, id, field);
      if (expected === null || answered === null) continue;
      const page = answered as {
        totalCount?: number;
        nodes?: { id: string }[];
        edges?: { node: { id: string } }[];
        id?: string;
      };
      const far = page.nodes ?? page.edges?.map(({ node }) => node);
      if (page.totalCount !== undefined) assert.equal(page.totalCount, expected.length, `${id}.${field}`);
      for (const node of far ?? (page.id === undefined ? [] : [{ id: page.id }])) {
        assert.ok(expected.includes(node.id), `${id}.${field}: ${node.id} is not in the export`);
      }
      facts += 1;
    }
    return below + facts;
  }

  for (const { file, query } of operations) {
    it(`gets the same answer from GraphQL, its Cypher and the export: ${file}`, async () => {
      const [campaign, activity] = ["Campaign", "Activity"].map((label) =>
        [...nodes.values()].find(({ labels }) => labels.includes(label)),
      );
      const variables = query.includes("$id: ID!") ? { id: campaign?.id, other: activity?.id } : {};
      const { status, body } = await post(server, {
        query: identified(query),
        variables,
        extensions: { cypher: true },
      });
      assert.equal(status, 200, JSON.stringify(body.errors));

      const facts = compare(body.data);
      if (!/statistics|coverage|facets/.test(file)) assert.ok(facts > 0, "nothing was compared");

      const sent = body.extensions?.cypher as { name: string; statement: string; parameters: Record<string, never> }[];
      assert.ok(sent.length > 0);
      const answered = JSON.stringify(body.data);
      for (const { name, statement, parameters } of sent) {
        const rows = await server.store.read({ name, text: statement }, parameters);
        if (!name.startsWith("nodes/")) continue;
        // What was looked up by id is what the answer shows.
        for (const { item } of rows) assert.ok(answered.includes(JSON.stringify((item as unknown[])[0])), name);
      }
    });
  }

  it("counts in statistics what the export has lines of", async () => {
    const query = "{ statistics { documents articles passages entities { type count } relations { type count } } }";
    const { body } = await post(server, { query });
    const { statistics } = body.data as {
      statistics: { documents: number; passages: number; relations: { type: string; count: number }[] };
    };
    const labelled = (label: string) => [...nodes.values()].filter(({ labels }) => labels.includes(label)).length;
    assert.deepEqual([statistics.documents, statistics.passages], [labelled("Document"), labelled("Passage")]);
    for (const { type, count } of statistics.relations) {
      assert.equal(count, relationships.filter((relationship) => relationship.type === type).length, type);
    }
  });
});
