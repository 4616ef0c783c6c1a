import { openStore } from "../../src/graph/openStore.js";

/** Writes one node after another into the store at the path given and prints how many are acknowledged. */
const store = await openStore({ kind: "embedded", path: process.argv[2] as string });
for (let written = 1; written <= 40; written += 1) {
  const text = "CREATE (:Place:Entity {id: $id})";
  await store.write((transaction) => transaction.run({ name: "test", text }, { id: `place-${written}` }));
  console.log(written);
}
setInterval(() => undefined, 1_000);
