import { parseArgs } from "node:util";
import { startNeo4j } from "./startNeo4j.js";

/** `npm run neo4j [-- --port N --home DIR --password P --heap 1g]`: runs until Ctrl-C, or until its parent ends. */
const { values } = parseArgs({
  options: {
    port: { type: "string" },
    home: { type: "string" },
    password: { type: "string" },
    heap: { type: "string" },
  },
});
const { port, ...others } = values;
try {
  const neo4j = await startNeo4j({ ...others, ...(port === undefined ? {} : { port: Number(port) }) });
  console.log(`${neo4j.uri} is ready: NEO4J_URI=${neo4j.uri} NEO4J_PASSWORD=${neo4j.password}`);
  const stop = () => void neo4j.stop().then(() => process.exit(0));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, stop);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
