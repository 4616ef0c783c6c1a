import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { exportedGraph } from "./exportedGraph.js";
import { runCli } from "./runCli.js";
import { temporaryFolder } from "./temporaryFolder.js";

const samples = fileURLToPath(new URL("../../samples/", import.meta.url));
const uri = process.env.TEST_NEO4J_URI;
const environment = {
  NEO4J_USERNAME: process.env.TEST_NEO4J_USERNAME,
  NEO4J_PASSWORD: process.env.TEST_NEO4J_PASSWORD ?? "",
};

describe("the command line on Neo4j", { skip: uri ? false : "TEST_NEO4J_URI is not set" }, () => {
  const neo4j = uri ?? "";
  const folder = temporaryFolder();

  async function run(...argv: string[]): Promise<string> {
    const { status, stdout, stderr } = await runCli([...argv, "--store", neo4j], { environment });
    assert.deepEqual([status, stderr], [0, ""]);
    return stdout;
  }
  const count = async (): Promise<unknown> =>
    JSON.parse(await run("cypher", "MATCH (n) RETURN count(n) AS n", "--format", "json"));

  before(async () => {
    assert.deepEqual(await count(), [{ n: 0 }], "expected an empty database to test in");
  });
  after(() => run("cypher", "MATCH (n) DETACH DELETE n", "--write"));

  it("gives the graph that the embedded store gives, byte for byte", async () => {
    const embedded = `embedded:${join(folder, "graph.grafeo")}`;
    assert.equal((await runCli(["load", samples, "--store", embedded])).status, 0);
    assert.match(await run("load", samples), /^13 documents: 13 added; 15 articles$/m);
    assert.deepEqual(await exportedGraph(neo4j, folder, environment), await exportedGraph(embedded, folder));
  });

  it("finds it sound", async () => {
    assert.match(await run("verify"), /compared: 0 differences\n$/);
  });

  it("finds one character of a stored text that is another", async () => {
    const [change, back] = [
      "MATCH (d:Document) WHERE '09-news.txt' IN d.sources SET d.before = d.text, d.text = left(d.text, 200) + '甲' + substring(d.text, 201)",
      "MATCH (d:Document) WHERE d.before IS NOT NULL SET d.text = d.before REMOVE d.before",
    ];
    await run("cypher", change, "--write");
    const found = await runCli(["verify", "--store", neo4j], { environment });
    assert.equal(found.status, 1);
    assert.match(found.stdout, /the SHA-256 of its text is/);
    await run("cypher", back, "--write");
    assert.match(await run("verify"), /compared: 0 differences\n$/);
  });

  it("takes numbers as numbers and refuses to write without --write", async () => {
    const limited = await run(
      "cypher",
      "MATCH (p:Passage) RETURN p.ordinal AS n ORDER BY n LIMIT $k",
      "--param",
      "k=1",
    );
    assert.match(limited, /\(1 row\)/);
    const refused = await runCli(["cypher", "CREATE (:Place)", "--store", neo4j], { environment });
    assert.equal(refused.status, 2);
  });

  it("is empty again when every document is removed", async () => {
    await run("remove", ...(await readdir(samples)));
    assert.deepEqual(await count(), [{ n: 0 }]);
  });

  it("says in one line that the password is wrong", async () => {
    const wrong = { ...environment, NEO4J_PASSWORD: "wrong-password" };
    const refused = await runCli(["cypher", "RETURN 1 AS n", "--store", neo4j], { environment: wrong });
    assert.equal(refused.status, 3);
    assert.match(refused.stderr, /^campaign-graph: [^\n]*NEO4J_PASSWORD[^\n]*\n$/);
  });
});
