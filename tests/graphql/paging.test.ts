import assert from "node:assert/strict";
import { before, it } from "node:test";
import { ask, refusal } from "./support/ask.js";
import { onEveryStore } from "./support/stores.js";
import { type HandmadeGraph, writeGraph } from "./support/writeGraph.js";

const COUNT = 47;

/** Many organizations that run one campaign; names and mention counts recur so that ids have to break ties. */
const graph: HandmadeGraph = {
  nodes: [
    ["Campaign:Entity", { id: "campaign", name: "植树周", scope: "LOCAL", mentionCount: 1, searchText: "植树周" }],
    ["Campaign:Entity", { id: "empty", name: "无人周", scope: "LOCAL", mentionCount: 1, searchText: "无人周" }],
    ...Array.from({ length: COUNT }, (_, index) => {
      const id = `organization-${String(index).padStart(2, "0")}`;
      const name = `第${index % 10}林场`;
      const dated = index % 3 === 0 ? {} : { firstAttestedOn: `20${10 + (index % 5)}` };
      return [
        "Organization:Entity",
        { id, name, kind: "OTHER", masked: false, mentionCount: index % 4, searchText: name, ...dated },
      ] as const;
    }),
  ],
  relationships: Array.from({ length: COUNT }, (_, index) => [
    `organization-${String(index).padStart(2, "0")}`,
    "RUNS",
    "campaign",
    { passages: [], spans: [], quotes: [], confidences: [], methods: [], confidence: 0.5 },
  ]),
};

const PAGE = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }";

interface Page {
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  readonly edges: { cursor: string; node: { id: string } }[];
}
const ids = ({ edges }: Page): string[] => edges.map(({ node }) => node.id);

// On Neo4j too where TEST_NEO4J_URI names one.
onEveryStore("Paging", (store) => {
  before(() => writeGraph(store(), graph));

  for (const [title, list] of [
    ["all organizations", (args: string) => `page: organizations${args} { ${PAGE} }`],
    [
      "the organizations of a campaign",
      (args: string) => `campaign(id: "campaign") { page: organizations${args} { ${PAGE} } }`,
    ],
  ] as const) {
    const read = async (args: string): Promise<Page> => {
      const data = await ask(store(), `{ ${list(args)} }`);
      return data.page ?? data.campaign.page;
    };

    for (const field of ["NAME", "MENTIONS", "FIRST_ATTESTED", "RELEVANCE"]) {
      for (const direction of ["ASC", "DESC"]) {
        it(`walks ${title} by ${field} ${direction} to the end and back without gap or duplicate`, async () => {
          const order = `orderBy: { field: ${field}, direction: ${direction} }`;
          const whole = ids(await read(`(first: 100, ${order})`));
          assert.equal(new Set(whole).size, COUNT);

          const forward: string[] = [];
          let page = await read(`(first: 10, ${order})`);
          assert.equal(page.pageInfo.hasPreviousPage, false);
          forward.push(...ids(page));
          while (page.pageInfo.hasNextPage) {
            page = await read(`(first: 10, after: "${page.pageInfo.endCursor}", ${order})`);
            assert.equal(page.pageInfo.hasPreviousPage, true);
            forward.push(...ids(page));
          }
          assert.deepEqual(forward, whole);

          const backward: string[] = [];
          page = await read(`(last: 10, ${order})`);
          assert.equal(page.pageInfo.hasNextPage, false);
          backward.unshift(...ids(page));
          while (page.pageInfo.hasPreviousPage) {
            page = await read(`(last: 10, before: "${page.pageInfo.startCursor}", ${order})`);
            assert.equal(page.pageInfo.hasNextPage, true);
            backward.unshift(...ids(page));
          }
          assert.deepEqual(backward, whole);
        });
      }
    }

    it(`knows exactly whether ${title} go on where a page ends at the end`, async () => {
      const all = await read(`(first: ${COUNT})`);
      assert.equal(all.pageInfo.hasNextPage, false);
      const rest = await read(`(first: 7, after: "${all.edges[COUNT - 8]?.cursor}")`);
      assert.deepEqual([rest.edges.length, rest.pageInfo.hasNextPage, rest.pageInfo.hasPreviousPage], [7, false, true]);
      const between = await read(`(first: 50, after: "${all.edges[1]?.cursor}", before: "${all.edges[5]?.cursor}")`);
      assert.deepEqual(ids(between), ids(all).slice(2, 5));
      assert.deepEqual([between.pageInfo.hasNextPage, between.pageInfo.hasPreviousPage], [true, true]);
    });
  }

  it("puts undated rows last in either direction", async () => {
    for (const direction of ["ASC", "DESC"]) {
      const { organizations } = await ask(
        store(),
        `{ organizations(first: 100, orderBy: { field: FIRST_ATTESTED, direction: ${direction} }) { nodes { firstAttestedOn } } }`,
      );
      const dates = organizations.nodes.map((node: { firstAttestedOn: string | null }) => node.firstAttestedOn);
      const firstUndated = dates.indexOf(null);
      assert.ok(firstUndated > 0 && dates.slice(firstUndated).every((date: string | null) => date === null));
    }
  });

  it("takes 20 where no size is given, and an empty list as a list", async () => {
    const { full, empty } = await ask(
      store(),
      `{ full: campaign(id: "campaign") { organizations { nodes { id } totalCount } }
         empty: campaign(id: "empty") { organizations { ${PAGE} totalCount } } }`,
    );
    assert.deepEqual([full.organizations.nodes.length, full.organizations.totalCount], [20, COUNT]);
    assert.deepEqual(empty.organizations, {
      edges: [],
      totalCount: 0,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it("counts only what the filter leaves, and pages through it", async () => {
    const { organizations } = await ask(
      store(),
      `{ organizations(filter: { nameContains: "第3", kind: [OTHER], masked: false }, first: 2) { totalCount ${PAGE} } }`,
    );
    assert.equal(organizations.totalCount, 5);
    assert.deepEqual(ids(organizations), ["organization-03", "organization-13"]);
    assert.equal(organizations.pageInfo.hasNextPage, true);
  });

  it("refuses sizes, cursors and orders that do not fit, and says what is allowed", async () => {
    const cursorOf = async (order: string): Promise<string> => {
      const { organizations } = await ask(
        store(),
        `{ organizations(first: 1, orderBy: { field: ${order} }) { edges { cursor } } }`,
      );
      return organizations.edges[0].cursor as string;
    };
    const refused = (args: string): Promise<string> => refusal(store(), `{ organizations(${args}) { nodes { id } } }`);
    assert.equal(await refused("first: 0"), "first: expected a whole number from 1 to 100, got 0");
    assert.equal(await refused("last: 101"), "last: expected a whole number from 1 to 100, got 101");
    assert.equal(await refused("first: 1, last: 1"), "first, last: expected one of the two, got both");
    assert.equal(
      await refused(`after: "garbage"`),
      `after: expected a cursor that this list gave (pageInfo.endCursor, or the cursor of an edge), got "garbage"`,
    );
    assert.equal(
      await refused(`after: "${await cursorOf("MENTIONS")}"`),
      `after: expected a cursor of a list ordered by NAME_ASC, got one ordered by "MENTIONS_ASC"`,
    );
    assert.equal(
      await refused(`filter: { nameContains: "" }`),
      `filter.nameContains: expected 1 to 100 characters, got ""`,
    );
    assert.equal(await refused(`filter: { nameContains: "“”" }`), `nameContains: expected a letter or digit, got "“”"`);
    assert.equal(
      await refusal(store(), "{ documents(orderBy: { field: MENTIONS }) { nodes { id } } }"),
      "orderBy: expected NAME for a list of Document, got MENTIONS",
    );
  });
});
