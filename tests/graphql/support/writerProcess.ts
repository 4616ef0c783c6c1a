import { openStore } from "../../../src/graph/openStore.js";
import { createExtractor } from "../../../src/loaders/createExtractor.js";
import { loadLexicon } from "../../../src/loaders/read/loadLexicon.js";
import { DocumentWriter } from "../../../src/loaders/write/DocumentWriter.js";

/**
 * A process of its own that loads documents into the Neo4j of the tests and takes them out again, until it is told to
 * end. Prints a line for each change, so that who started it knows that it is under way.
 */
const {
  TEST_NEO4J_URI: uri = "",
  TEST_NEO4J_USERNAME: username = "neo4j",
  TEST_NEO4J_PASSWORD: password = "",
} = process.env;
const store = await openStore({ kind: "neo4j", uri, username, password });
const writer = new DocumentWriter(store);
const extractor = createExtractor({ lexicon: await loadLexicon() });
const TOWNS = ["柳溪", "石塘", "白鹭", "东岭", "青石", "云台", "双桥", "望江"];
let ending = false;
process.on("SIGTERM", () => (ending = true));

for (let round = 0; !ending; round += 1) {
  const town = TOWNS[round % TOWNS.length] as string;
  const source = `passing-${round % TOWNS.length}.txt`;
  const text = `${town}县委关于开展读书月活动的通知\n${town}县委决定开展“书香${town}”读书月活动。${town}县教育局、${town}县第一中学参加了活动。`;
  const sha256 = String(round % TOWNS.length).padStart(64, "0");
  const [outcome] = await writer.write([
    extractor.extract({ source, sha256, text, encoding: "UTF-8", encodingConfidence: 1, undecodable: 0, stated: {} }),
  ]);
  console.log(`added ${outcome?.status}`);
  // Every second one stays until its next turn, so that there is always something to come and something to go.
  if (round % 2 === 0) console.log(`removed ${await writer.remove(source)}`);
  else if (round >= TOWNS.length)
    console.log(`removed ${await writer.remove(`passing-${(round + 2) % TOWNS.length}.txt`)}`);
}
await store.close();
