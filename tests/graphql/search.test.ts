import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { traditionalForm } from "../../src/loaders/resolve/nameForms.js";
import { highlight } from "../../src/resolvers/search/highlight.js";
import { ask, refusal } from "./support/ask.js";
import { sampleGraph } from "./support/sampleGraph.js";
import { onEveryStore } from "./support/stores.js";
import { writeGraph } from "./support/writeGraph.js";

interface Hit {
  readonly cursor: string;
  readonly score: number;
  readonly highlights: { field: string; start: number; end: number }[];
  readonly node: { __typename: string; id: string; name?: string; text?: string };
}

const HITS = `totalCount pageInfo { hasNextPage hasPreviousPage endCursor startCursor } edges { cursor score
  highlights { field start end } node { __typename id ... on Entity { name } ... on Passage { text } } }`;

// On Neo4j too where TEST_NEO4J_URI names one.
onEveryStore("Search", (store) => {
  before(() => writeGraph(store(), sampleGraph));

  const search = async (
    query: string,
    more = "",
  ): Promise<{ edges: Hit[]; totalCount: number; pageInfo: Record<string, never> }> => {
    const answer = await ask(store(), `query ($query: String!) { search(query: $query ${more}) { ${HITS} } }`, {
      query,
    });
    return answer.search;
  };
  const idsOf = async (query: string, more = ""): Promise<string[]> =>
    (await search(query, more)).edges.map(({ node }) => node.id);

  it("finds what a scan of all names and texts finds, for every substring of two characters", async () => {
    const entities = sampleGraph.nodes.filter(([labels]) => labels.endsWith(":Entity"));
    const passages = sampleGraph.nodes.filter(([labels]) => labels === "Passage");
    const texts = [
      ...entities.map(([, { name }]) => name as string),
      ...passages.map(([, { text }]) => text as string),
    ];
    const queries = new Set(
      texts.flatMap((text) => [...text].slice(1).map((_, index) => text.slice(index, index + 2))),
    );
    for (const query of [...queries].filter((text) => !/[,。、〔〕]/.test(text))) {
      const expected = [
        ...entities.filter(([, { name, aliases }]) => [name, ...(aliases as string[])].join("\n").includes(query)),
        ...passages.filter(([, { text }]) => (text as string).includes(query)),
      ].map(([, { id }]) => id as string);
      assert.deepEqual((await idsOf(query, ", includePassages: true, first: 100")).sort(), expected.sort(), query);
    }
  });

  it("filters lists by part of a name as a scan of all names does, for every substring of two or three characters", async () => {
    const organizations = sampleGraph.nodes
      .filter(([labels]) => labels.startsWith("Organization"))
      .map(([, { id, name, aliases }]) => ({ id, names: [name, ...(aliases as string[])].join("\n") }));
    const parts = organizations.flatMap(({ names }) =>
      [2, 3].flatMap((length) => Array.from(names, (_, at) => names.slice(at, at + length))),
    );
    for (const part of new Set(parts.filter((text) => text.length > 1 && !text.includes("\n")))) {
      const query = `query ($part: String!) { organizations(first: 100, filter: { nameContains: $part }) { totalCount nodes { id } } }`;
      const { totalCount, nodes } = (await ask(store(), query, { part })).organizations;
      const expected = organizations.filter(({ names }) => names.includes(part)).map(({ id }) => id as string);
      assert.deepEqual(nodes.map(({ id }: { id: string }) => id).sort(), expected.sort(), part);
      assert.equal(totalCount, expected.length);
    }
  });

  it("puts the name itself before names that begin with it, and these before other hits", async () => {
    assert.deepEqual(await idsOf("清河市委"), ["organization-1", "organization-2"]);
    const { edges } = await search("市委");
    assert.deepEqual(
      edges.map(({ node, score }) => [node.id, Math.floor(score / 1000)]),
      [
        ["organization-1", 3],
        ["organization-2", 3],
      ],
    );
  });

  it("finds names by pinyin, by initials, in Traditional characters and in English", async () => {
    assert.deepEqual(await idsOf("qinghe shiwei"), ["organization-1", "organization-2"]);
    assert.deepEqual(await idsOf("qhswxcb"), ["organization-2"]);
    assert.deepEqual(await idsOf(traditionalForm("全民阅读")), ["campaign-2"]);
    assert.deepEqual(await idsOf("reading for"), ["campaign-2"]);
  });

  it("finds passages only when asked, after the entities, and shows where the query stands", async () => {
    assert.deepEqual(await idsOf("人人读好书"), ["slogan-1"]);
    const { edges } = await search(traditionalForm("人人读好书"), ", includePassages: true");
    assert.deepEqual(
      edges.map(({ node }) => node.id),
      ["slogan-1", "passage-1"],
    );
    const [{ start, end, field }] = edges[1]?.highlights as [{ start: number; end: number; field: string }];
    assert.equal(field, "text");
    assert.equal(edges[1]?.node.text?.slice(start, end), "人人读好书");
  });

  it("keeps to the types that are asked for", async () => {
    assert.deepEqual(await idsOf("读书", ", types: [ACTIVITY]"), ["activity-1"]);
    assert.deepEqual((await idsOf("读书", ", types: [CAMPAIGN, CITED_WORK]")).sort(), ["campaign-1", "work-1"]);
  });

  it("pages through the hits from both ends", async () => {
    const all = await idsOf("e", ", first: 100, includePassages: true");
    assert.ok(all.length >= 5);
    const forward: string[] = [];
    let more = ", includePassages: true, first: 2";
    for (let go = true; go;) {
      const { edges, pageInfo } = await search("e", more);
      forward.push(...edges.map(({ node }) => node.id));
      go = pageInfo.hasNextPage as unknown as boolean;
      more = `, includePassages: true, first: 2, after: "${pageInfo.endCursor}"`;
    }
    assert.deepEqual(forward, all);
    const { edges, pageInfo, totalCount } = await search("e", ", includePassages: true, last: 2");
    assert.deepEqual(
      edges.map(({ node }) => node.id),
      all.slice(-2),
    );
    assert.deepEqual([pageInfo.hasNextPage, pageInfo.hasPreviousPage, totalCount], [false, true, all.length]);
  });

  it("refuses a query of nothing but blanks and quotation marks", async () => {
    assert.equal(
      await refusal(store(), `{ search(query: " “” ") { totalCount } }`),
      `query: expected a letter or digit, got " “” "`,
    );
    assert.match(
      await refusal(store(), `{ search(query: "") { totalCount } }`),
      /^query: expected 1 to 100 characters/,
    );
  });
});

describe("Highlights", () => {
  it("cover the characters that pinyin or initials spell", () => {
    assert.deepEqual(highlight("jyqx", { name: "创建教育强县" }), [{ field: "name", start: 2, end: 6 }]);
    assert.deepEqual(highlight("jiaoyu", { name: "教育强县", aliases: ["强县"] }), [
      { field: "name", start: 0, end: 2 },
    ]);
  });

  it("count blanks and quotation marks of the name that the query leaves out", () => {
    assert.deepEqual(highlight("书香清河", { name: "“书香”清河" }), [{ field: "name", start: 1, end: 6 }]);
  });

  it("show every occurrence in a passage, but no more than twenty", () => {
    assert.equal(highlight("好", { text: "好".repeat(50) }).length, 20);
    assert.deepEqual(highlight("讀書", { text: "爱读书" }), [{ field: "text", start: 1, end: 3 }]);
  });
});
