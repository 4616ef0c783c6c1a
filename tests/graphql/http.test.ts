import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { GraphStore } from "../../src/graph/GraphStore.js";
import { CampaignGraphError } from "../../src/models/CampaignGraphError.js";
import { sampleGraph } from "./support/sampleGraph.js";
import { post, serve, type TestServer, TOKEN } from "./support/server.js";
import { writeGraph } from "./support/writeGraph.js";

const BEARER = { authorization: `Bearer ${TOKEN}` };
const LOAD = `mutation ($documents: [DocumentInput!]!) {
  loadDocuments(documents: $documents) { documents { source status articles damage message } } }`;
const TEXT = "云岭县教育局工作总结\n\n云岭县教育局在全县中小学开展阳光操场行动,召开动员大会。";

describe("The service over HTTP", () => {
  let server: TestServer;
  before(async () => {
    server = await serve({ config: { origins: ["https://frontend.example"] } });
    await writeGraph(server.store, sampleGraph);
  });
  after(async () => {
    await server.close();
    await server.store.close();
  });

  it("answers POST and GET, and says when it is ready", async () => {
    const { status, body } = await post(server, { query: '{ leader(id: "leader-1") { name } }' });
    assert.deepEqual([status, body], [200, { data: { leader: { name: "何远山" } } }]);
    const query = encodeURIComponent("{ statistics { documents } }");
    const got = await fetch(`${server.url}/graphql?query=${query}`, { headers: { "apollo-require-preflight": "yes" } });
    assert.deepEqual(await got.json(), { data: { statistics: { documents: 1 } } });
    for (const path of ["/healthz", "/readyz"]) assert.equal((await fetch(server.url + path)).status, 200);
  });

  it("leads a browser to the IDEs, both of which exist without a network", async () => {
    const root = await fetch(`${server.url}/`, { redirect: "manual" });
    assert.deepEqual([root.status, root.headers.get("location")], [302, "/graphiql"]);
    const landing = await (await fetch(`${server.url}/graphql`, { headers: { accept: "text/html" } })).text();
    assert.match(landing, /EmbeddedSandbox/);
    assert.match(landing, /href="\/graphiql"/);
    const ide = await fetch(`${server.url}/graphiql`);
    if (ide.status === 503) return; // Not built in this checkout: the answer says how.
    const page = await ide.text();
    const script = /src="([^"]+\.js)"/.exec(page)?.[1] as string;
    assert.ok(script.startsWith("/graphiql/"));
    assert.equal((await fetch(server.url + script)).status, 200);
    assert.ok(!/(src|href)="https?:/.test(page));
  });

  it("names its paths where another is asked for", async () => {
    const response = await fetch(`${server.url}/graph`);
    assert.deepEqual(
      [response.status, await response.json()],
      [404, { message: "expected /graphql, /graphiql, /healthz or /readyz, got GET /graph" }],
    );
  });

  it("lets the hosted Sandbox and the configured origins in, and nobody else", async () => {
    const allowed = async (origin: string): Promise<string | null> => {
      const { headers } = await post(server, { query: "{ __typename }" }, { origin });
      return headers.get("access-control-allow-origin");
    };
    for (const origin of [
      "https://studio.apollographql.com",
      "https://sandbox.embed.apollographql.com",
      "https://frontend.example",
    ]) {
      assert.equal(await allowed(origin), origin);
    }
    assert.equal(await allowed("https://elsewhere.example"), null);
  });

  it("tells the kinds of error apart by code and status", async () => {
    const codeOf = async (query: string): Promise<[number, string | undefined]> => {
      const { status, body } = await post(server, { query });
      return [status, body.errors?.[0]?.extensions.code];
    };
    assert.deepEqual(await codeOf("{ organizations(first: 0) { nodes { id } } }"), [400, "BAD_USER_INPUT"]);
    assert.deepEqual(await codeOf('{ organizations(filter: { attestedFrom: "June" }) { nodes { id } } }'), [
      400,
      "GRAPHQL_VALIDATION_FAILED",
    ]);
    assert.deepEqual(await codeOf("{ nothing }"), [400, "GRAPHQL_VALIDATION_FAILED"]);
    assert.deepEqual(await codeOf("{"), [400, "GRAPHQL_PARSE_FAILED"]);
    const { body } = await post(server, {
      query: "query ($from: PartialDate) { organizations(filter: { attestedFrom: $from }) { nodes { id } } }",
      variables: { from: "2005-13" },
    });
    assert.equal(body.errors?.[0]?.extensions.code, "BAD_USER_INPUT");
    assert.match(
      body.errors?.[0]?.message ?? "",
      /expected a date in quotation marks such as "2005", "2005-02" or "2005-02-28", got "2005-13"/,
    );
  });

  it("writes only with the token, and reports on each document", async () => {
    const documents = [
      { source: "yunling/summary.txt", text: TEXT },
      { source: "yunling/empty.txt", text: "  " },
    ];
    const without = await post(server, { query: LOAD, variables: { documents } });
    assert.deepEqual([without.status, without.body.errors?.[0]?.extensions.code], [401, "UNAUTHENTICATED"]);
    const wrong = await post(server, { query: LOAD, variables: { documents } }, { authorization: "Bearer wrong" });
    assert.equal(wrong.status, 401);

    const { body } = await post(server, { query: LOAD, variables: { documents } }, BEARER);
    assert.deepEqual((body.data as { loadDocuments: unknown }).loadDocuments, {
      documents: [
        { source: "yunling/summary.txt", status: "ADDED", articles: 1, damage: 0, message: null },
        { source: "yunling/empty.txt", status: "FAILED", articles: 0, damage: 0, message: "expected text, got none" },
      ],
    });

    const found = await post(server, {
      query: `{ documents(filter: { nameContains: "yunling" }) { nodes { id sources } } }`,
    });
    const [document] = (found.body.data as { documents: { nodes: { id: string }[] } }).documents.nodes;
    const remove = { query: "mutation ($id: ID!) { removeDocument(id: $id) }", variables: { id: document?.id } };
    assert.deepEqual((await post(server, remove, BEARER)).body, { data: { removeDocument: true } });
    assert.deepEqual((await post(server, remove, BEARER)).body, { data: { removeDocument: false } });
  });

  it("says that writing is off where no token is set", async () => {
    const closed = await serve({ store: server.store, config: { token: null } });
    try {
      const variables = { documents: [{ source: "a.txt", text: "某事。" }] };
      const { status, body } = await post(closed, { query: LOAD, variables }, BEARER);
      assert.deepEqual([status, body.errors?.[0]?.extensions.code], [403, "FORBIDDEN"]);
    } finally {
      await closed.close();
    }
  });

  it("reports a port that is taken in one line", async () => {
    const port = Number(new URL(server.url).port);
    await assert.rejects(serve({ store: server.store, config: { port } }), (error) => {
      assert.ok(error instanceof CampaignGraphError);
      assert.equal(error.code, "PORT_TAKEN");
      assert.match(error.message, new RegExp(`^expected a free port, got 127\\.0\\.0\\.1:${port} `));
      return true;
    });
  });
});

describe("A store that fails", () => {
  const failing = (error: unknown): GraphStore =>
    ({ kind: "neo4j", roundTrips: 0, read: () => Promise.reject(error) }) as unknown as GraphStore;
  const query = "{ organizations { nodes { id } } }";

  const answerTo = async (error: unknown) => {
    const server = await serve({ store: failing(error) });
    try {
      const { status, body } = await post(server, { query });
      return { status, error: body.errors?.[0], hidden: server.hidden };
    } finally {
      await server.close();
    }
  };

  it("is told apart from a fault of ours, and its address stays inside", async () => {
    const answer = await answerTo(new CampaignGraphError("STORE_UNAVAILABLE", "bolt://secret:7687 refused"));
    assert.deepEqual([answer.status, answer.error?.extensions], [503, { code: "STORE_UNAVAILABLE" }]);
    assert.ok(!JSON.stringify(answer.error).includes("secret"));
    assert.equal(answer.hidden.length, 1);
  });

  it("and anything unknown are masked, and reported inside", async () => {
    for (const thrown of [
      new Error("bolt://secret"),
      new CampaignGraphError("STORE_FAILED", "MATCH (secret)"),
      "secret",
    ]) {
      const answer = await answerTo(thrown);
      assert.deepEqual(answer.error?.extensions, { code: "INTERNAL_SERVER_ERROR" });
      assert.equal(answer.status, 500);
      assert.ok(!JSON.stringify(answer.error).includes("secret"));
      assert.equal(answer.hidden.length, 1);
    }
  });

  it("is not waited for longer than the limit", async () => {
    const store = {
      kind: "neo4j",
      roundTrips: 0,
      read: (_statement: unknown, _parameters: unknown, { signal }: { signal: AbortSignal }) =>
        new Promise((_resolve, reject) =>
          signal.addEventListener("abort", () => reject(new CampaignGraphError("TIMEOUT", "the store took too long"))),
        ),
    } as unknown as GraphStore;
    const server = await serve({ store, timeLimit: 20 });
    try {
      const { status, body } = await post(server, { query });
      assert.deepEqual([status, body.errors?.[0]?.extensions.code], [504, "TIMEOUT"]);
    } finally {
      await server.close();
    }
  });
});
