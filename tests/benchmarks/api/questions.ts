import { encodeCursor } from "../../../src/resolvers/page/cursor.js";

/** One question, put to each of the three servers in its own words. Answers are compared by the ids they hold. */
export interface Question {
  readonly name: string;
  /** At most this share of the peer's p95. */
  readonly limit: number;
  /** Whether 2 ms more than the bare statement are as good as 1.5 times its time. */
  readonly small: boolean;
  /** Whether the answer has thousands of rows. */
  readonly heavy: boolean;
  readonly ours: { readonly query: string; readonly variables: Record<string, unknown> };
  readonly peer: { readonly query: string; readonly variables: Record<string, unknown> };
  readonly bare: { readonly statement: string; readonly parameters: Record<string, unknown> };
}

const PAGE_SIZE = 20;
const FREQUENT = "文化";
const RARE = "文化教";

/** The last row of page 999: where a client that has walked there stands. */
export interface Row19980 {
  readonly name: string;
  readonly id: string;
}

export const ROW_19980 = `MATCH (n:Organization) WITH n ORDER BY n.name, n.id SKIP ${999 * PAGE_SIZE - 1} LIMIT 1 RETURN n.name AS name, n.id AS id`;

export function createQuestions(row: Row19980): Question[] {
  return [threeLevels, filtered(FREQUENT, "frequent"), filtered(RARE, "rare"), page(row), lookUp, hot];
}

const bareThreeLevels = `MATCH (c:Campaign) WHERE c.name IS NOT NULL WITH c ORDER BY c.name, c.id LIMIT 26
CALL (c) { MATCH (c)<-[r:RUNS]-(o:Organization) WITH r, o ORDER BY o.name, o.id LIMIT 26
  CALL (o) { MATCH (o)<-[h:HOLDS_POSITION]-(l:Leader) WITH h, l ORDER BY l.name, l.id LIMIT 26
    WITH collect([l.id, l.name, h.title, h.confidence]) AS rows RETURN rows[0..25] AS leaders, size(rows) > 25 AS moreLeaders }
  WITH collect([o.id, o.name, r.confidence, leaders, moreLeaders]) AS rows
  RETURN rows[0..25] AS organizations, size(rows) > 25 AS moreOrganizations }
WITH collect([c.id, c.name, organizations, moreOrganizations]) AS rows
RETURN rows[0..25] AS campaigns, size(rows) > 25 AS more`;

const threeLevels: Question = {
  name: "three levels of 25 with pageInfo and edge properties",
  limit: 1 / 3,
  small: false,
  heavy: true,
  ours: {
    query: `query ($n: Int!) { campaigns(first: $n) { pageInfo { hasNextPage } edges { node { id name
      organizations(first: $n) { pageInfo { hasNextPage } edges { confidence node { id name
        leaders(first: $n) { pageInfo { hasNextPage } edges { title confidence node { id name } } } } } } } } } }`,
    variables: { n: 25 },
  },
  peer: {
    query: `query ($n: Int!) { campaignsConnection(first: $n, sort: [{ name: ASC }]) { pageInfo { hasNextPage } edges { node { id name
      organizationsConnection(first: $n, sort: [{ node: { name: ASC } }]) { pageInfo { hasNextPage } edges { properties { confidence } node { id name
        leadersConnection(first: $n, sort: [{ node: { name: ASC } }]) { pageInfo { hasNextPage } edges { properties { title confidence } node { id name } } } } } } } } } }`,
    variables: { n: 25 },
  },
  bare: { statement: bareThreeLevels, parameters: {} },
};

/** Of a word that hundreds of names hold the first 50 are soon met in the order of names; one that few hold is not. */
const filtered = (word: string, how: string): Question => ({
  name: `organizations whose name contains a ${how} word, first 50 by name`,
  limit: 1 / 4,
  small: false,
  heavy: false,
  ours: {
    query: `query ($q: String!) { organizations(filter: { nameContains: $q }, first: 50) { nodes { id name kind } } }`,
    variables: { q: word },
  },
  peer: {
    query: `query ($q: String!) { organizations(where: { name: { contains: $q } }, limit: 50, sort: [{ name: ASC }, { id: ASC }]) { id name kind } }`,
    variables: { q: word },
  },
  bare: {
    statement: `MATCH (n:Organization) WHERE n.name CONTAINS $q WITH n ORDER BY n.name, n.id LIMIT 50 RETURN n.id AS id, n.name AS name, n.kind AS kind`,
    parameters: { q: word },
  },
});

const page = ({ name, id }: Row19980): Question => ({
  name: "page 1,000 of organizations by name",
  limit: 0.15,
  small: true,
  heavy: false,
  ours: {
    query: `query ($after: String) { organizations(first: ${PAGE_SIZE}, after: $after) { nodes { id name } } }`,
    variables: { after: encodeCursor("NAME_ASC", [name, id]) },
  },
  peer: {
    query: `query ($offset: Int!) { organizations(limit: ${PAGE_SIZE}, offset: $offset, sort: [{ name: ASC }, { id: ASC }]) { id name } }`,
    variables: { offset: 999 * PAGE_SIZE },
  },
  bare: {
    statement: `MATCH (n:Organization) WHERE n.name >= $name AND (n.name > $name OR n.id > $id) WITH n ORDER BY n.name, n.id LIMIT ${PAGE_SIZE} RETURN n.id AS id, n.name AS name`,
    parameters: { name, id },
  },
});

const related = ["campaigns", "leaders", "activities", "children"] as const;

const lookUp: Question = {
  name: "one organization with five relations",
  limit: 0.6,
  small: true,
  heavy: false,
  ours: {
    query: `query ($id: ID!) { organization(id: $id) { id name kind parent { id name }
      ${related.map((field) => `${field}(first: 10) { nodes { id name } }`).join(" ")} } }`,
    variables: { id: "organization-7" },
  },
  peer: {
    query: `query ($id: ID!) { organizations(where: { id: { eq: $id } }) { id name kind parent { id name }
      ${related.map((field) => `${field}Connection(first: 10, sort: [{ node: { name: ASC } }]) { edges { node { id name } } }`).join(" ")} } }`,
    variables: { id: "organization-7" },
  },
  bare: {
    statement: `MATCH (n:Organization {id: $id})
CALL (n) { MATCH (n)-[:PART_OF]->(p:Organization) RETURN collect([p.id, p.name]) AS parent }
CALL (n) { MATCH (n)-[:RUNS]->(m:Campaign) WITH m ORDER BY m.name, m.id LIMIT 10 RETURN collect([m.id, m.name]) AS campaigns }
CALL (n) { MATCH (n)<-[:HOLDS_POSITION]-(m:Leader) WITH m ORDER BY m.name, m.id LIMIT 10 RETURN collect([m.id, m.name]) AS leaders }
CALL (n) { MATCH (n)-[:ORGANIZED]->(m:Activity) WITH m ORDER BY m.name, m.id LIMIT 10 RETURN collect([m.id, m.name]) AS activities }
CALL (n) { MATCH (n)<-[:PART_OF]-(m:Organization) WITH m ORDER BY m.name, m.id LIMIT 10 RETURN collect([m.id, m.name]) AS children }
RETURN n.id AS id, n.name AS name, n.kind AS kind, parent, campaigns, leaders, activities, children`,
    parameters: { id: "organization-7" },
  },
};

const hot: Question = {
  name: "first page by name of a campaign with 50,000 organizations, and its totalCount",
  limit: 0.5,
  small: true,
  heavy: false,
  ours: {
    query: `{ campaign(id: "hot") { organizations(first: ${PAGE_SIZE}) { totalCount edges { confidence node { id name } } } } }`,
    variables: {},
  },
  peer: {
    query: `{ campaigns(where: { id: { eq: "hot" } }) { organizationsConnection(first: ${PAGE_SIZE}, sort: [{ node: { name: ASC } }]) { totalCount edges { properties { confidence } node { id name } } } } }`,
    variables: {},
  },
  bare: {
    statement: `MATCH (c:Campaign {id: "hot"})
CALL (c) { MATCH (c)<-[r:RUNS]-(n:Organization) WITH r, n ORDER BY n.name, n.id LIMIT ${PAGE_SIZE} RETURN collect([n.id, n.name, r.confidence]) AS organizations }
RETURN COUNT { (c)<-[:RUNS]-() } AS total, organizations`,
    parameters: {},
  },
};
