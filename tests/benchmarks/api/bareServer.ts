import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import grafeo from "@grafeo-db/js";
import neo4j from "neo4j-driver";

/** One statement, one answer, nothing between: what a frontend team would write by hand for one screen. */
const [kind, address = "", password = ""] = process.argv.slice(2);
type Answer = (statement: string, parameters: Record<string, unknown>) => Promise<object[]>;
const answer = kind === "embedded" ? embedded(address) : bolt(address, password);

const server = createServer(async (request, response) => {
  const { statement, parameters } = JSON.parse(await text(request));
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(await answer(statement, parameters)));
});
server.listen(0, "127.0.0.1", () => console.log(`READY http://127.0.0.1:${(server.address() as AddressInfo).port}/`));

function bolt(uri: string, secret: string): Answer {
  const options = { disableLosslessIntegers: true, fetchSize: -1 };
  const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", secret), options);
  return async (statement, parameters) => {
    const session = driver.session({ database: "neo4j", defaultAccessMode: neo4j.session.READ });
    const { records } = await session.run(statement, parameters);
    await session.close();
    return records.map((record) => record.toObject());
  };
}

function embedded(path: string): Answer {
  const database = grafeo.GrafeoDB.create(path);
  return async (statement, parameters) => (await database.executeCypher(statement, parameters)).toArray();
}
