import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import neo4j from "neo4j-driver";

/** One statement, one answer, nothing between: what a frontend team would write by hand for one screen. */
const [uri = "", password = ""] = process.argv.slice(2);
const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", password), { disableLosslessIntegers: true, fetchSize: -1 });

const server = createServer(async (request, response) => {
  const { statement, parameters } = JSON.parse(await text(request)) as { statement: string; parameters: object };
  const session = driver.session({ database: "neo4j", defaultAccessMode: neo4j.session.READ });
  const { records } = await session.run(statement, parameters);
  await session.close();
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(records.map((record) => record.toObject())));
});
server.listen(0, "127.0.0.1", () => console.log(`READY http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
