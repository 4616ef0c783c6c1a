import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { fakeModel, type ModelCall } from "../support/fakeModel.js";
import { runCli } from "./runCli.js";
import { temporaryFolder } from "./temporaryFolder.js";

const folder = temporaryFolder();
const file = join(folder, "news.txt");
/** Words that no rule takes for an activity, so that only a proposal brings it in. */
const DEED = "点亮河灯一百盏";
const TEXT = `2011年6月3日夜，居民们${DEED}。\n`;

/** Proposes the deed from the passage that has it, and one that no passage has. */
function proposals({ request }: ModelCall) {
  const passage = request.passages.find(({ text }) => text.includes(DEED))?.ordinal ?? -1;
  const deed = { key: "a", type: "ACTIVITY", name: DEED, kind: "OTHER", mentions: [{ passage, surface: DEED }] };
  const rest = { date: "2011年6月3日", measures: [], items: [] };
  const invented = { ...deed, ...rest, key: "b", name: "放飞纸船", mentions: [{ passage, surface: "放飞纸船" }] };
  return { says: { entities: [{ ...deed, ...rest }, invented], relations: [] } };
}

const environmentOf = (url: string) => ({ CAMPAIGN_GRAPH_MODEL_URL: url, CAMPAIGN_GRAPH_MODEL: "reader-7b" });

before(() => writeFile(file, TEXT));

describe("--model", () => {
  it("changes nothing where it is not given, whatever the environment names", async () => {
    await using model = await fakeModel(proposals);
    const plain = await runCli(["extract", file]);
    assert.equal(plain.status, 0);
    assert.deepEqual(await runCli(["extract", file], { environment: environmentOf(model.url) }), plain);
    assert.equal(model.calls.length, 0);
    assert.doesNotMatch(plain.stdout, /ACTIVITY/);
  });

  it("adds the proposals that stand in the text, marked with the model", async () => {
    await using model = await fakeModel(proposals);
    const run = await runCli(["extract", file, "--model"], { environment: environmentOf(model.url) });
    assert.deepEqual([run.status, run.stderr], [0, ""]);
    const article = JSON.parse(run.stdout) as {
      extractorVersion: string;
      entities: { type: string; name: string; date: string; mentions: { method: string }[] }[];
    };
    const deeds = article.entities.filter(({ type }) => type === "ACTIVITY");
    assert.deepEqual(
      deeds.map(({ name, date, mentions }) => [name, date, mentions.map(({ method }) => method)]),
      [[DEED, "2011-06-03", ["model.reader-7b"]]],
    );
    assert.match(article.extractorVersion, /\+model\.reader-7b$/);
  });

  it("loads proposals with their method, and the document without them where the model fails", async () => {
    const store = ["--store", `embedded:${join(folder, "store.grafeo")}`];
    await using broken = await fakeModel(() => ({ status: 500 }));
    const failed = await runCli(["load", file, "--model", ...store], { environment: environmentOf(broken.url) });
    assert.equal(failed.status, 0);
    assert.match(failed.stderr, /news\.txt: without the model's proposals: the model at .* answered 500/);
    await using model = await fakeModel(proposals);
    const loaded = await runCli(["load", file, "--model", ...store], { environment: environmentOf(model.url) });
    assert.match(loaded.stdout, /1 replaced/);
    const query = `MATCH (:Passage)-[m:MENTIONS]->(a:Activity) RETURN a.name AS name, m.surface AS surface`;
    assert.match((await runCli(["cypher", query, ...store])).stdout, new RegExp(`${DEED}.*${DEED}`, "u"));
  });

  it("says what is missing where the environment names no model", async () => {
    const run = await runCli(["extract", file, "--model"]);
    assert.equal(run.status, 2);
    assert.match(run.stderr, /--model: expected an endpoint in CAMPAIGN_GRAPH_MODEL_URL/);
  });
});
