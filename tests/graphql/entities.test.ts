import assert from "node:assert/strict";
import { before, it } from "node:test";
import { ask } from "./support/ask.js";
import { sampleGraph } from "./support/sampleGraph.js";
import { onEveryStore } from "./support/stores.js";
import { writeGraph } from "./support/writeGraph.js";

// On Neo4j too where TEST_NEO4J_URI names one.
onEveryStore("Entities and their relations", (store) => {
  before(() => writeGraph(store(), sampleGraph));

  it("gives an organization with all its scalars, null where nothing is known", async () => {
    const { organization } = await ask(
      store(),
      `{ organization(id: "organization-2") {
        __typename id name aliases namePinyin nameEn nameTraditional kind level masked mentionCount firstAttestedOn } }`,
    );
    assert.deepEqual(organization, {
      __typename: "Organization",
      id: "organization-2",
      name: "清河市委宣传部",
      aliases: [],
      namePinyin: "qīng hé shì wěi xuān chuán bù",
      nameEn: null,
      nameTraditional: "清河市委宣傳部",
      kind: "PARTY_ORGAN",
      level: null,
      masked: false,
      mentionCount: 2,
      firstAttestedOn: null,
    });
  });

  it("gives null for an id that is unknown or belongs to another type", async () => {
    const answer = await ask(
      store(),
      `{ a: organization(id: "none") { id } b: organization(id: "leader-1") { id } c: node(id: "none") { id } }`,
    );
    assert.deepEqual(answer, { a: null, b: null, c: null });
  });

  it("keeps two offices of one person in one body apart, each with its evidence", async () => {
    const { organization } = await ask(
      store(),
      `{ organization(id: "organization-1") { leaders { totalCount edges {
        title confidence node { name }
        evidence { quote start end confidence method passage { id text article { title document { sources } } } }
      } } } }`,
    );
    const { edges, totalCount } = organization.leaders;
    assert.equal(totalCount, 2);
    assert.deepEqual(
      edges.map((edge: { title: string; node: { name: string } }) => [edge.title, edge.node.name]),
      [
        ["书记", "何远山"],
        ["组长", "何远山"],
      ],
    );
    const [{ quote, start, end, passage }] = edges[0].evidence;
    assert.equal(passage.text.slice(start, end), quote);
    assert.equal(passage.article.title, "读书月工作报告");
    assert.deepEqual(passage.article.document.sources, ["qinghe/report.txt"]);
  });

  it("answers the singular fields with the best-evidenced target, or null", async () => {
    const answer = await ask(
      store(),
      `{ o: organization(id: "organization-2") { parent { name } place { name } }
         c: campaign(id: "campaign-1") { partOf { name nameEn } }
         a: activity(id: "activity-1") { campaign { name } }
         p: place(id: "place-2") { partOf { name } places { nodes { id } } }
         t: article(id: "article-1") { issuedBy { name } document { id } } }`,
    );
    assert.deepEqual(answer, {
      o: { parent: { name: "清河市委" }, place: null },
      c: { partOf: { name: "全民阅读", nameEn: "Reading for All" } },
      a: { campaign: { name: "书香清河读书月" } },
      p: { partOf: { name: "清河市" }, places: { nodes: [] } },
      t: { issuedBy: { name: "清河市委" }, document: { id: "document-1" } },
    });
  });

  it("reaches every neighbor that the schema names", async () => {
    const answer = await ask(
      store(),
      `{ organization(id: "organization-1") {
           children { nodes { id } } campaigns { nodes { id } } activities { nodes { id } } slogans { nodes { id } }
           articles { nodes { id } } }
         leader(id: "leader-1") { positions { edges { title node { id } } } activities { nodes { id } } slogans { nodes { id } } }
         campaign(id: "campaign-1") { organizations { nodes { id } } activities { nodes { id } } slogans { nodes { id } } }
         parent: campaign(id: "campaign-2") { subCampaigns { nodes { id } } activities { totalCount } }
         slogan(id: "slogan-1") { raisedBy { nodes { __typename id } } usedIn { nodes { id } } items }
         activity(id: "activity-1") { organizers { nodes { id } } participants { nodes { id } } measures date }
         place(id: "place-1") { places { nodes { id code } } organizations { nodes { id } } }
         citedWork(id: "work-1") { number citedBy { nodes { id } } }
         document(id: "document-1") { loadedAt script articles { nodes { id } } }
         article(id: "article-1") { passages { nodes { ordinal heading } } cites { nodes { id } } } }`,
    );
    assert.deepEqual(answer.organization.children.nodes, [{ id: "organization-2" }]);
    assert.deepEqual(answer.organization.articles.nodes, [{ id: "article-1" }]);
    assert.deepEqual(answer.leader.positions.edges, [
      { title: "书记", node: { id: "organization-1" } },
      { title: "组长", node: { id: "organization-1" } },
    ]);
    assert.deepEqual(answer.campaign.organizations.nodes, [{ id: "organization-3" }, { id: "organization-1" }]);
    assert.deepEqual(answer.parent, { subCampaigns: { nodes: [{ id: "campaign-1" }] }, activities: { totalCount: 0 } });
    assert.deepEqual(answer.slogan.raisedBy.nodes, [
      { __typename: "Leader", id: "leader-1" },
      { __typename: "Organization", id: "organization-1" },
    ]);
    assert.deepEqual(answer.activity.measures, ["300人"]);
    assert.deepEqual(answer.place.places.nodes, [{ id: "place-2", code: "990101" }]);
    assert.deepEqual(answer.citedWork.citedBy.nodes, [{ id: "article-1" }]);
    assert.equal(answer.document.loadedAt, "2024-05-01T08:00:00.000Z");
    assert.deepEqual(answer.article.passages.nodes, [
      { ordinal: 0, heading: null },
      { ordinal: 1, heading: "一、成效" },
    ]);
  });

  it("lists mentions in the order of the text, with what they name and where they stand", async () => {
    const { entity, passage } = await ask(
      store(),
      `{ entity: node(id: "organization-1") { ... on Entity { mentions { totalCount nodes { surface passage { ordinal } } } } }
         passage: node(id: "passage-1") { ... on Passage { mentions(last: 2) { edges { node { start surface entity { __typename name } } } } } } }`,
    );
    assert.deepEqual(entity.mentions, {
      totalCount: 2,
      nodes: [
        { surface: "清河市委", passage: { ordinal: 0 } },
        { surface: "市委", passage: { ordinal: 0 } },
      ],
    });
    assert.deepEqual(
      passage.mentions.edges.map(({ node }: { node: object }) => node),
      [
        { start: 20, surface: "市委", entity: { __typename: "Organization", name: "清河市委" } },
        { start: 24, surface: "何远山", entity: { __typename: "Leader", name: "何远山" } },
      ],
    );
  });

  it("lists the relations of an entity either way, by type, with both ends", async () => {
    const { all, some } = await ask(
      store(),
      `{ all: node(id: "leader-1") { ... on Entity { relations(first: 2) { totalCount pageInfo { hasNextPage endCursor }
           edges { node { type title confidence from { __typename id } to { ... on Entity { name } } evidence { quote } } } } } }
         some: node(id: "organization-1") { ... on Entity { relations(types: [RUNS, ISSUED_BY]) { nodes { type from { id } } } } } }`,
    );
    assert.equal(all.relations.totalCount, 4);
    assert.equal(all.relations.pageInfo.hasNextPage, true);
    assert.deepEqual(all.relations.edges[0].node, {
      type: "HOLDS_POSITION",
      title: "书记",
      confidence: 0.9,
      from: { __typename: "Leader", id: "leader-1" },
      to: { name: "清河市委" },
      evidence: [{ quote: "市委书记何远山" }],
    });
    assert.deepEqual(some.relations.nodes, [
      { type: "ISSUED_BY", from: { id: "article-1" } },
      { type: "RUNS", from: { id: "organization-1" } },
    ]);
  });

  it("fetches nodes of any type in the order of their ids", async () => {
    const { nodes } = await ask(
      store(),
      `{ nodes(ids: ["passage-2", "none", "place-1", "document-1", "passage-2"]) { __typename id ... on Place { name } } }`,
    );
    assert.deepEqual(nodes, [
      { __typename: "Passage", id: "passage-2" },
      null,
      { __typename: "Place", id: "place-1", name: "清河市" },
      { __typename: "Document", id: "document-1" },
      { __typename: "Passage", id: "passage-2" },
    ]);
  });

  it("counts what the graph holds", async () => {
    const { statistics } = await ask(
      store(),
      `{ statistics { documents articles passages entities { type count } relations { type count } quality { corpus } } }`,
    );
    assert.deepEqual([statistics.documents, statistics.articles, statistics.passages], [1, 1, 2]);
    assert.deepEqual(statistics.entities[0], { type: "ORGANIZATION", count: 3 });
    assert.deepEqual(
      statistics.relations.find(({ type }: { type: string }) => type === "HOLDS_POSITION"),
      { type: "HOLDS_POSITION", count: 2 },
    );
    assert.equal(statistics.quality, null);
  });
});
