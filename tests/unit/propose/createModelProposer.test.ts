import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createModelProposer } from "../../../src/loaders/propose/createModelProposer.js";
import { proposalSchema } from "../../../src/loaders/propose/proposalSchema.js";
import { CampaignGraphError } from "../../../src/models/CampaignGraphError.js";
import { fakeModel, type ModelAnswer } from "../../support/fakeModel.js";

const request = { title: "通知", issuedOn: "2011-03", passages: [{ ordinal: 0, heading: null, text: "召开大会。" }] };
const nothing = { entities: [], relations: [] };

async function failureOf(answer: ModelAnswer): Promise<string> {
  await using model = await fakeModel(() => answer);
  const proposer = createModelProposer({ url: model.url, model: "m", key: null }, { pause: 0 });
  const error: unknown = await proposer.propose(request).catch((reason: unknown) => reason);
  assert.ok(error instanceof CampaignGraphError, String(error));
  assert.equal(error.code, "PROPOSER_FAILED");
  return error.message;
}

describe("createModelProposer", () => {
  it("asks for JSON by the schema, with the key and the passages", async () => {
    await using model = await fakeModel(() => ({ says: nothing }));
    const proposer = createModelProposer({ url: `${model.url}/`, model: "reader-7b", key: "secret" });
    assert.deepEqual(await proposer.propose(request), { ...nothing, malformed: 0 });
    const [call] = model.calls;
    assert.equal(call?.path, "/v1/chat/completions");
    assert.equal(call.headers.authorization, "Bearer secret");
    assert.deepEqual([call.body.model, call.request], ["reader-7b", request]);
    assert.deepEqual(call.body["response_format"], {
      type: "json_schema",
      json_schema: { name: "proposals", strict: true, schema: proposalSchema },
    });
  });

  it("sends no key where there is none", async () => {
    await using model = await fakeModel(() => ({ says: nothing }));
    await createModelProposer({ url: model.url, model: "m", key: null }).propose(request);
    assert.equal(model.calls[0]?.headers.authorization, undefined);
  });

  it("counts malformed items and keeps the others", async () => {
    const good = {
      key: "a",
      type: "PLACE",
      name: "河口",
      kind: null,
      mentions: [],
      date: null,
      measures: [],
      items: [],
    };
    const entities = [good, { ...good, type: "RIVER" }, { ...good, mentions: [{ passage: "0", surface: "x" }] }, null];
    await using model = await fakeModel(() => ({ says: { entities, relations: [{ type: "RUNS" }] } }));
    const proposals = await createModelProposer({ url: model.url, model: "m", key: null }).propose(request);
    assert.deepEqual(proposals, { entities: [good], relations: [], malformed: 4 });
  });

  it("asks again when the endpoint is busy", async () => {
    await using model = await fakeModel((_call, index) => (index === 0 ? { status: 429 } : { says: nothing }));
    await createModelProposer({ url: model.url, model: "m", key: null }, { pause: 0 }).propose(request);
    assert.equal(model.calls.length, 2);
  });

  it("gives up on an endpoint that stays busy", async () => {
    await using model = await fakeModel(() => ({ status: 503 }));
    const proposer = createModelProposer({ url: model.url, model: "m", key: null }, { pause: 0 });
    await assert.rejects(proposer.propose(request), /answered 503/);
    assert.equal(model.calls.length, 3);
  });

  it("says what came where no proposals did", async () => {
    assert.match(await failureOf({ status: 401, body: "no such key" }), /answered 401 Unauthorized: no such key/);
    assert.match(await failureOf({ says: "Sure! Here you are" }), /expected JSON, got "Sure! Here/);
    assert.match(await failureOf({ says: { facts: [] } }), /expected an object with the lists entities and relations/);
  });

  it("says so where nothing listens or nothing comes in time", async () => {
    const model = await fakeModel(() => ({ says: nothing }));
    await model[Symbol.asyncDispose]();
    const gone = createModelProposer({ url: model.url, model: "m", key: null });
    await assert.rejects(gone.propose(request), /the model at http:.* did not answer: .*ECONNREFUSED/);
    await using busy = await fakeModel(() => ({ status: 503 }));
    const hasty = createModelProposer({ url: busy.url, model: "m", key: null }, { timeout: 0 });
    await assert.rejects(hasty.propose(request), /did not answer: .*timeout/);
  });
});
