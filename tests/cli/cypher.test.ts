import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { runCli } from "./runCli.js";
import { temporaryFolder } from "./temporaryFolder.js";

const sample = fileURLToPath(new URL("../../samples/09-news.txt", import.meta.url));

const folder = temporaryFolder();
let store: string;
before(async () => {
  store = `embedded:${join(folder, "graph.grafeo")}`;
  assert.equal((await runCli(["load", sample, "--store", store])).status, 0);
});

async function cypher(...argv: string[]): Promise<string> {
  const run = await runCli(["cypher", ...argv, "--store", store]);
  assert.deepEqual([run.status, run.stderr], [0, ""]);
  return run.stdout;
}

describe("cypher", () => {
  it("prints rows as json, a node with its id, labels and properties", async () => {
    const rows = JSON.parse(
      await cypher("MATCH (d:Document)-[:CONTAINS]->(a:Article) RETURN a, a.ordinal AS n", "--format", "json"),
    ) as { a: { id: string; labels: string[]; properties: Record<string, unknown> }; n: number }[];
    assert.equal(rows.length, 1);
    assert.equal(rows[0]?.n, 1);
    assert.deepEqual(rows[0]?.a.labels, ["Article"]);
    assert.match(rows[0]?.a.id ?? "", /^art-/);
    assert.equal(rows[0]?.a.properties.issuedOn, "2016-07-04");
  });

  it("prints rows as csv and as a table", async () => {
    const query = "MATCH (p:Passage) RETURN count(p) > 5 AS many, '云坪乡' AS place";
    assert.equal(await cypher(query, "--format", "csv"), "many,place\r\ntrue,云坪乡\r\n");
    assert.equal(await cypher(query), "many  place\n----  ------\ntrue  云坪乡\n(1 row)\n");
  });

  it("takes parameters, numbers as numbers", async () => {
    const query =
      "MATCH (p:Passage) WHERE p.text CONTAINS $word RETURN p.ordinal AS ordinal ORDER BY ordinal LIMIT $limit";
    const rows = JSON.parse(await cypher(query, "--param", "word=云坪乡", "--param", "limit=1", "--format", "json"));
    assert.equal((rows as unknown[]).length, 1);
  });

  it("reads a statement from a file, with or without a semicolon at its end", async () => {
    const file = join(folder, "count.cypher");
    await writeFile(file, "// how many\nMATCH (d:Document) RETURN count(d) AS n;\n");
    assert.deepEqual(JSON.parse(await cypher(file, "--format", "json")), [{ n: 1 }]);
  });

  it("changes the graph with --write alone", async () => {
    const query = "MATCH (d:Document) SET d.note = 'seen' RETURN d.note AS note";
    const refused = await runCli(["cypher", query, "--store", store]);
    assert.equal(refused.status, 2);
    const noted = "MATCH (d:Document) RETURN d.note AS note";
    assert.deepEqual(JSON.parse(await cypher(noted, "--format", "json")), [{ note: null }]);
    await cypher(query, "--write");
    assert.deepEqual(JSON.parse(await cypher(noted, "--format", "json")), [{ note: "seen" }]);
  });
});
