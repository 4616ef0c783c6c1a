import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { getIntrospectionQuery } from "graphql";
import { MAXIMUM_COST } from "../../src/server/limits/costPlugin.js";
import { sampleGraph } from "./support/sampleGraph.js";
import { type Answer, post, serve, type TestServer } from "./support/server.js";
import { writeGraph } from "./support/writeGraph.js";

const EVIDENCE = "confidence evidence { quote start end confidence method passage { text article { title } } }";

/** Three levels of lists, with page sizes as they are written. */
const levels = (size: string, inside = "nodes"): string =>
  `campaigns${size} { ${inside === "nodes" ? "nodes {" : "edges { node {"} name
     organizations${size} { ${inside === "nodes" ? "nodes {" : `pageInfo { hasNextPage endCursor } edges { ${EVIDENCE} node {`} name
       leaders${size} { ${inside === "nodes" ? "nodes { name }" : `pageInfo { hasNextPage endCursor } edges { title ${EVIDENCE} node { name } }`} }
     } ${inside === "nodes" ? "" : "}"} } } ${inside === "nodes" ? "" : "}"} }`;

const codeOf = ({ status, body }: Answer) => [status, body.errors?.[0]?.extensions.code];
const messageOf = ({ body }: Answer): string => body.errors?.[0]?.message ?? "";

describe("The limits of a query", () => {
  let server: TestServer;
  before(async () => {
    server = await serve();
    await writeGraph(server.store, sampleGraph);
  });
  after(async () => {
    await server.close();
    await server.store.close();
  });

  it("admit 25 × 25 × 25 rows with all properties of their edges", async () => {
    const answer = await post(server, { query: `{ ${levels("(first: 25)", "edges")} }`, extensions: { cost: true } });
    assert.equal(answer.status, 200);
    const { cost, limit } = answer.body.extensions?.cost as { cost: number; limit: number };
    assert.equal(limit, MAXIMUM_COST);
    assert.ok(cost > 25 ** 3 && cost <= limit, String(cost));
    assert.equal(answer.headers.get("x-query-cost"), String(cost));
    assert.equal(answer.headers.get("x-query-cost-limit"), String(limit));
  });

  it("refuse 100 × 100 × 100 rows, however the sizes are written, and say which pages to make smaller", async () => {
    const refused = [
      { query: `{ ${levels("(first: 100)")} }` },
      { query: `{ ${levels("(last: 100)")} }` },
      { query: `query ($n: Int) { ${levels("(first: $n)")} }`, variables: { n: 100 } },
      { query: `query ($n: Int = 100) { ${levels("(first: $n)")} }` },
      { query: `query ($n: Int! = 100) { ...All } fragment All on Query { ${levels("(first: $n)")} }` },
      {
        query: `{ campaigns(first: 100) { nodes { ...A } } }
          fragment A on Campaign { ... on Entity { ... on Campaign { organizations(first: 100) { edges { node { ...B } } } } } }
          fragment B on Organization { leaders(first: 100) { nodes { id } } }`,
      },
    ];
    for (const body of refused) {
      const answer = await post(server, body);
      assert.deepEqual(codeOf(answer), [400, "QUERY_TOO_COMPLEX"], body.query);
      assert.match(
        messageOf(answer),
        /at most 250000 objects, got one of up to 1\d{6}; ask for smaller pages of .*campaigns \(100\)/,
      );
      assert.equal(answer.body.data, undefined);
    }
  });

  it("count omitted sizes as the default, level after level", async () => {
    const deep = `{ campaigns { nodes { organizations { nodes { activities { nodes { participants { nodes { positions { nodes { id } } } } } } } } } } }`;
    const answer = await post(server, { query: deep });
    assert.deepEqual(codeOf(answer), [400, "QUERY_TOO_COMPLEX"]);
    assert.match(messageOf(answer), /campaigns \(20\)/);
  });

  it("bound depth, aliases, directives, tokens and bytes", async () => {
    const nested = `${"partOf { ".repeat(25)}id${" }".repeat(25)}`;
    assert.match(
      messageOf(await post(server, { query: `{ campaign(id: "campaign-1") { ${nested} } }` })),
      /^expected at most 20 levels of fields, got 27/,
    );
    const spread = `query { campaign(id: "c") { ...A } } ${["A", "B", "C"].map((name, index) => `fragment ${name} on Campaign { ${"partOf { ".repeat(8)} ${index === 2 ? "id" : `...${"BC"[index]}`} ${"}".repeat(8)} }`).join(" ")}`;
    assert.match(messageOf(await post(server, { query: spread })), /levels of fields, got 26/);
    const aliases = Array.from({ length: 31 }, (_, index) => `a${index}: __typename`).join(" ");
    assert.match(messageOf(await post(server, { query: `{ ${aliases} }` })), /^expected at most 30 aliases, got 31/);
    const directives = Array.from({ length: 31 }, () => "... @include(if: true) { __typename }").join(" ");
    assert.match(
      messageOf(await post(server, { query: `{ ${directives} }` })),
      /^expected at most 30 directives, got 31/,
    );
    const tokens = await post(server, { query: `{ ${"__typename ".repeat(5000)} }` });
    assert.deepEqual(codeOf(tokens), [400, "GRAPHQL_PARSE_FAILED"]);
    const closed = await serve({ store: server.store, config: { token: null } });
    try {
      const response = await fetch(`${closed.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: `# ${"x".repeat(300_000)}` }),
      });
      assert.equal(response.status, 413);
    } finally {
      await closed.close();
    }
  });

  it("leave the introspection of an IDE alone", async () => {
    const { status, body } = await post(server, { query: getIntrospectionQuery({ inputValueDeprecation: true }) });
    assert.deepEqual([status, body.errors], [200, undefined]);
  });

  it("take a variable that is missing or of another type for a fault of the client", async () => {
    const query = "query ($id: ID!) { leader(id: $id) { name } }";
    const missing = await post(server, { query });
    assert.deepEqual(codeOf(missing), [400, "BAD_USER_INPUT"]);
    assert.equal(messageOf(missing), 'Variable "$id" of required type "ID!" was not provided.');
    assert.deepEqual(codeOf(await post(server, { query, variables: { id: ["a", "b"] } })), [400, "BAD_USER_INPUT"]);
  });

  it("do not hinder an operation of which only one of several is run", async () => {
    const query = `query Small { __typename } query Large { ${levels("(first: 100)")} }`;
    assert.equal((await post(server, { query, operationName: "Small" })).status, 200);
    assert.deepEqual(codeOf(await post(server, { query, operationName: "Large" })), [400, "QUERY_TOO_COMPLEX"]);
  });

  it("tell the statements that answered, only when asked", async () => {
    const query = `{ leader(id: "leader-1") { name } }`;
    assert.equal((await post(server, { query })).body.extensions, undefined);
    const { body } = await post(server, { query, extensions: { cypher: true } });
    const [sent] = body.extensions?.cypher as [{ name: string; statement: string; parameters: Record<string, never> }];
    assert.equal(sent.name, "nodes/Leader");
    const rows = await server.store.read({ name: "pasted", text: sent.statement }, sent.parameters);
    assert.deepEqual(rows, [{ parent: "leader-1", item: ["leader-1", "何远山"] }]);
  });

  it("let a persisted query be sent as its hash alone", async () => {
    const query = `{ leader(id: "leader-1") { aliases } }`;
    const persistedQuery = { version: 1, sha256Hash: createHash("sha256").update(query).digest("hex") };
    assert.deepEqual(codeOf(await post(server, { extensions: { persistedQuery } })), [
      200,
      "PERSISTED_QUERY_NOT_FOUND",
    ]);
    assert.equal((await post(server, { query, extensions: { persistedQuery } })).status, 200);
    assert.deepEqual((await post(server, { extensions: { persistedQuery } })).body, {
      data: { leader: { aliases: [] } },
    });
  });

  it("let caches keep an answer to GET as long as it still holds", async () => {
    const url = `${server.url}/graphql?query=${encodeURIComponent("{ statistics { documents } }")}`;
    const headers = { "apollo-require-preflight": "yes" };
    const first = await fetch(url, { headers });
    const tag = first.headers.get("etag") as string;
    assert.equal(first.headers.get("cache-control"), "public, no-cache");
    const second = await fetch(url, { headers: { ...headers, "if-none-match": tag } });
    assert.deepEqual([second.status, await second.text()], [304, ""]);
    const other = await fetch(url, { headers: { ...headers, "if-none-match": '"other"' } });
    assert.equal(other.status, 200);
    const failed = await fetch(`${server.url}/graphql?query=${encodeURIComponent("{ nothing }")}`, { headers });
    assert.equal(failed.headers.get("cache-control"), "no-store");
  });

  it("can be set to the operations of a folder and nothing else", async () => {
    const folder = await mkdtemp(join(tmpdir(), "operations-"));
    await writeFile(join(folder, "one.graphql"), "# a comment\nquery One { statistics { documents } }\n");
    const listed = await serve({ store: server.store, config: { operations: folder } });
    try {
      const same = await post(listed, { query: "query One {\n  statistics { documents, }\n}" });
      assert.deepEqual(same.body, { data: { statistics: { documents: 1 } } });
      const other = await post(listed, { query: "query One { statistics { articles } }" });
      assert.deepEqual(codeOf(other), [403, "FORBIDDEN"]);
      assert.equal((await post(listed, { query: "{ __schema { types { name } } }" })).status, 400);
    } finally {
      await listed.close();
      await rm(folder, { recursive: true });
    }
  });
});
