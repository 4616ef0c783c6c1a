import { openStore } from "../../../src/graph/openStore.js";
import { addLongList } from "./longList.js";

const SIZES = [10_000, 50_000, 100_000, 300_000];
const ROUNDS = 9;

const PAGE = {
  name: "page by name",
  text: `MATCH (:Campaign {id: $id})<-[r:RUNS]-(n:Organization)
    WITH r, n ORDER BY n.name, n.id LIMIT 21 RETURN collect([n.name, n.id, r.confidence]) AS items`,
};

/**
 * How a first page by name grows with its list on the embedded store, which sorts what Neo4j reads from an index: what
 * the advice to take Neo4j rests on. Processor time is given too; it hardly depends on what else the machine does.
 */
export async function printSizes(): Promise<void> {
  console.log("\nEmbedded store: first page by name of a campaign, median of ms, and of ms of the processor");
  for (const size of SIZES) {
    const store = await openStore({ kind: "embedded", path: ":memory:" });
    await addLongList(store, "list", size);
    const times: number[] = [];
    const work: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const start = performance.now();
      const before = process.cpuUsage();
      await store.read(PAGE, { id: "list" });
      const { user, system } = process.cpuUsage(before);
      times.push(performance.now() - start);
      work.push((user + system) / 1_000);
    }
    await store.close();
    console.log(`${size.toLocaleString("en").padStart(9)} organizations ${median(times)} ${median(work)}`);
  }
}

function median(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 2)] as number).toFixed(0).padStart(8);
}
