import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { runCli } from "./runCli.js";
import { startCli } from "./startCli.js";
import { temporaryFolder } from "./temporaryFolder.js";

const sample = fileURLToPath(new URL("../../samples/09-news.txt", import.meta.url));

const folder = temporaryFolder();
const other = temporaryFolder();

async function ask(url: string, query: string): Promise<Record<string, unknown>> {
  const response = await fetch(new URL("/graphql", url), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const answer = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown };
  assert.equal(answer.errors, undefined);
  return answer.data ?? {};
}

describe("serve", () => {
  it("loads the samples into an empty default store, answers, holds the file, and stops when told to", async () => {
    const server = startCli(["serve", "--samples", "--port", "0"], folder);
    const [, url = ""] = await server.printed(/Serving (http:\S+)/);
    assert.match(server.output.stdout, /^Samples: 13 documents: 13 added; 15 articles\n/);
    assert.deepEqual(await ask(url, "{ statistics { documents articles } }"), {
      statistics: { documents: 13, articles: 15 },
    });
    assert.equal((await fetch(new URL("/readyz", url))).status, 200);

    const store = `embedded:${join(folder, "data", "graph.grafeo")}`;
    const load = await runCli(["load", sample, "--store", store]);
    assert.equal(load.status, 3);
    assert.match(load.stderr, /^campaign-graph: \S+graph\.grafeo: another process holds this graph; stop the server/);

    server.child.kill("SIGTERM");
    assert.equal(await server.ended, 0);
    assert.equal(server.output.stderr, "");
    const count = await runCli([
      "cypher",
      "MATCH (d:Document) RETURN count(d) AS n",
      "--format",
      "json",
      "--store",
      store,
    ]);
    assert.deepEqual(JSON.parse(count.stdout), [{ n: 13 }]);
  });

  it("leaves a store that holds something as it is", async () => {
    const store = `embedded:${join(other, "data", "graph.grafeo")}`;
    assert.equal((await runCli(["load", sample, "--store", store])).status, 0);
    const server = startCli(["serve", "--samples", "--port", "0"], other);
    const [, url = ""] = await server.printed(/Serving (http:\S+)/);
    assert.doesNotMatch(server.output.stdout, /Samples/);
    assert.deepEqual(await ask(url, "{ statistics { documents } }"), { statistics: { documents: 1 } });
    server.child.kill("SIGINT");
    assert.equal(await server.ended, 0);
  });
});

describe("a command whose reader goes away", () => {
  it("ends without a word", async () => {
    const cli = startCli(["extract", fileURLToPath(new URL("../../samples/", import.meta.url))], folder);
    await cli.printed(/\n/);
    cli.child.stdout.destroy();
    assert.equal(await cli.ended, 0);
    assert.equal(cli.output.stderr, "");
  });
});
