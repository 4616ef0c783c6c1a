import { loadConfig } from "../../../src/config.js";
import { openStore } from "../../../src/graph/openStore.js";
import { createExtractor } from "../../../src/loaders/createExtractor.js";
import { loadLexicon } from "../../../src/loaders/read/loadLexicon.js";
import { startServer } from "../../../src/server/startServer.js";

const [uri = "", password = ""] = process.argv.slice(2);
const store = await openStore({ kind: "neo4j", uri, username: "neo4j", password });
const extractor = createExtractor({ lexicon: await loadLexicon() });
const server = await startServer({ store, extractor, config: { ...loadConfig({}), port: 0 } });
console.log(`READY ${server.url}/graphql`);
