import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, it } from "node:test";
import { parse, print } from "graphql";
import * as generated from "../../examples/typescript-client/generated/operations.js";
import { listOrganizations } from "../../examples/typescript-client/listOrganizations.js";
import { request, RequestError } from "../../examples/typescript-client/request.js";
import { exampleOperations } from "./support/exampleOperations.js";
import { sampleGraph } from "./support/sampleGraph.js";
import { serve, type TestServer } from "./support/server.js";
import { writeGraph } from "./support/writeGraph.js";

describe("The TypeScript client", () => {
  let server: TestServer;
  before(async () => {
    server = await serve();
    await writeGraph(server.store, sampleGraph);
  });
  after(async () => {
    await server.close();
    await server.store.close();
  });

  it("is generated from the saved operations as they are", async () => {
    const documents = Object.entries(generated).filter(([name]) => name.endsWith("Document"));
    const known = documents.map(([, document]) => print(parse(String(document)))).sort();
    const saved = (await exampleOperations()).map(({ query }) => print(parse(query))).sort();
    assert.deepEqual(known, saved);
  });

  it("gives answers their types, page by page", async () => {
    const names: string[] = [];
    for await (const name of listOrganizations(`${server.url}/graphql`, 2)) names.push(name);
    assert.deepEqual(names, ["安平县第一中学", "清河市委", "清河市委宣传部"]);
  });

  for (const client of ["apollo-client", "urql"]) {
    it(`asks in the example for ${client} what its types are generated from`, async () => {
      const source = await readFile(new URL(`../../examples/${client}/OrganizationList.tsx`, import.meta.url), "utf8");
      const query = /gql`([^`]+)`/.exec(source)?.[1] ?? "";
      const selected = (text: string) => print(parse(text, { noLocation: true })).replace(/^.*\n/, "");
      assert.equal(selected(query), selected(String(generated.PagesDocument)));
    });
  }

  it("tells what was refused", async () => {
    const refused = request(`${server.url}/graphql`, generated.PagesDocument, { first: 0 });
    await assert.rejects(refused, (error) => error instanceof RequestError && error.code === "BAD_USER_INPUT");
  });
});
