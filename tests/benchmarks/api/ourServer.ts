import { loadConfig } from "../../../src/config.js";
import { openStore } from "../../../src/graph/openStore.js";
import type { StoreLocation } from "../../../src/graph/StoreLocation.js";
import type { Extractor } from "../../../src/loaders/Extractor.js";
import { startServer } from "../../../src/server/startServer.js";

const [kind, address = "", password = ""] = process.argv.slice(2);
const location: StoreLocation =
  kind === "embedded" ? { kind, path: address } : { kind: "neo4j", uri: address, username: "neo4j", password };
const store = await openStore(location);
/** Nothing is loaded here. */
const extractor: Extractor = {
  version: "none",
  extract() {
    throw new Error("expected questions only");
  },
};
const server = await startServer({ store, extractor, config: { ...loadConfig({}), port: 0 } });
// An orderly end, so that a profile (`node --cpu-prof`) is written.
process.once("SIGTERM", () => process.exit(0));
console.log(`READY ${server.url}/graphql`);
