import type { GraphStore } from "../../../src/graph/GraphStore.js";
import { p95 } from "./measure.js";
import { send, type Server } from "./servers.js";

const BATCH = 10_000;
const LIMIT = 1.5;
const NUMBERS = "零一二三四五六七八九";

/** A campaign with so many organizations, each with the order key that the loader would leave. */
export async function addLongList(store: GraphStore, id: string, count: number): Promise<void> {
  const run = (text: string, parameters = {}) =>
    store.write((transaction) => transaction.run({ name: "benchmark", text }, parameters));
  await run(`MERGE (c:Campaign:Entity {id: $id}) SET c.name = '活动', c.scope = 'NATIONAL', c.mentionCount = 1`, {
    id,
  });
  const text = `MATCH (c:Campaign {id: $id}) UNWIND $rows AS row
    CREATE (n:Organization:Entity {id: row.id, name: row.name, searchText: row.name, kind: 'OTHER', masked: false, mentionCount: 1, aliases: []})
    CREATE (n)-[:RUNS {confidence: 0.5, keyName: $id + '\\u0001' + row.name + '\\u0001' + row.id}]->(c)`;
  for (let start = 0; start < count; start += BATCH) {
    const length = Math.min(BATCH, count - start);
    const rows = Array.from({ length }, (_, index) => ({
      id: `${id}-organization-${start + index}`,
      // Not in the order of their names.
      name: `${[...String((start + index) * 7919)]
        .map((digit) => NUMBERS[Number(digit)])
        .reverse()
        .join("")}单位`,
    }));
    await run(text, { id, rows });
  }
}

const query = `query ($id: ID!) { campaign(id: $id) { organizations(first: 20) {
  pageInfo { hasNextPage endCursor } edges { confidence node { id name } } } } }`;

/** First pages by name of a long list and of a short one, in turn. Prints p95 and tells whether they are near enough. */
export async function compareLengths(server: Server, ids: { long: string; short: string }, rounds: number) {
  const times = { long: [] as number[], short: [] as number[] };
  for (let round = -rounds / 4; round < rounds; round += 1) {
    for (const length of round % 2 === 0 ? (["long", "short"] as const) : (["short", "long"] as const)) {
      const { text, time } = await send(server.url, { query, variables: { id: ids[length] } });
      const { edges, pageInfo } = JSON.parse(text).data.campaign.organizations;
      if (edges.length !== 20 || !pageInfo.hasNextPage) throw new Error(`expected a full page, got ${text}`);
      if (round >= 0) times[length].push(time);
    }
  }
  const [long, short] = [p95(times.long), p95(times.short)];
  const ratio = long / short;
  const verdict = ratio <= LIMIT ? "" : "  TOO SLOW";
  console.log(`${long.toFixed(1)} ms against ${short.toFixed(1)} ms: ${ratio.toFixed(2)}, at most ${LIMIT}${verdict}`);
  return ratio <= LIMIT;
}
