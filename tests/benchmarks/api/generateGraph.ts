import type { GraphStore, GraphValue } from "../../../src/graph/GraphStore.js";
import { searchForm } from "../../../src/loaders/resolve/nameForms.js";

/** How large the generated graph is; the defaults give 381,000 entities and 1,220,000 relationships. */
export interface GraphSize {
  readonly campaigns: number;
  readonly organizations: number;
  readonly leaders: number;
  readonly activities: number;
  /** Organizations of one campaign that is larger than all others. */
  readonly hot: number;
}

export const FULL_SIZE: GraphSize = {
  campaigns: 1_000,
  organizations: 300_000,
  leaders: 60_000,
  activities: 20_000,
  hot: 50_000,
};

/** Campaigns and organizations that are densely linked: three levels of 25 find 25 of each. */
const CORE = { campaigns: 25, organizations: 160, leadersEach: 60 };
const SYLLABLES = [..."东南西北江河湖海山川平安永宁长兴文化教育卫生农林交通水利民政青云清明新华和谐光明"];
const KINDS = ["PARTY_COMMITTEE", "SCHOOL", "GOVERNMENT", "COMPANY", "VILLAGE_OR_COMMUNITY"];
const BATCH = 10_000;

/** A pseudo-random number generator with a fixed seed: the same graph on every run. */
function createRandom(seed = 20240501): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Rows = Record<string, GraphValue>[];
type Ends = [from: string, to: string];

/** Writes the graph; ids say what they are (`campaign-3`, `hot`). */
export async function generateGraph(store: GraphStore, size: GraphSize = FULL_SIZE): Promise<void> {
  const random = createRandom();
  const name = (suffix: string): string =>
    Array.from({ length: 4 }, () => SYLLABLES[random(SYLLABLES.length)]).join("") + suffix;
  const many = (count: number, make: (index: number) => Record<string, GraphValue>): Rows =>
    Array.from({ length: count }, (_, index) => {
      const row = make(index);
      return { ...row, searchText: searchForm(String(row.name)), mentionCount: 1 + random(50), aliases: [] };
    });
  const core = (index: number, text: string): string => (index < CORE.campaigns ? `一${text}` : text);

  const campaigns = many(size.campaigns, (index) => ({
    id: `campaign-${index}`,
    name: core(index, name("活动")),
    scope: "LOCAL",
  }));
  campaigns.push({
    id: "hot",
    name: "人数众多的活动",
    scope: "NATIONAL",
    searchText: "人数众多的活动",
    mentionCount: 9,
  });
  campaigns.push({
    id: "small",
    name: "人数不多的活动",
    scope: "LOCAL",
    searchText: "人数不多的活动",
    mentionCount: 9,
  });
  await nodes(store, "Campaign", campaigns);
  await nodes(
    store,
    "Organization",
    many(size.organizations, (index) => ({
      id: `organization-${index}`,
      name: name("单位"),
      kind: KINDS[random(KINDS.length)] as string,
      masked: false,
    })),
  );
  await nodes(
    store,
    "Leader",
    many(size.leaders, (index) => ({ id: `leader-${index}`, name: name("") })),
  );
  await nodes(
    store,
    "Activity",
    many(size.activities, (index) => ({ id: `activity-${index}`, name: name("会议"), kind: "MEETING", measures: [] })),
  );
  await relationships(store, { type: "RUNS", ends: runs(size, random) });
  await relationships(store, { type: "HOLDS_POSITION", ends: positions(size, random), title: "书记" });
  await relationships(store, { type: "ORGANIZED", ends: organized(size, random) });
  await relationships(store, { type: "PART_OF", ends: parents(size) });
}

type Random = (below: number) => number;
const organization = (index: number): string => `organization-${index}`;

/** Without the pairs that chance gave twice. */
const distinct = (ends: Ends[]): Ends[] => [...new Map(ends.map((pair) => [pair.join(" "), pair])).values()];

function runs(size: GraphSize, random: Random): Ends[] {
  const ends: Ends[] = [];
  for (let index = 0; index < size.organizations; index += 1) {
    for (let count = 0; count < 2; count += 1) {
      ends.push([organization(index), `campaign-${CORE.campaigns + random(size.campaigns - CORE.campaigns)}`]);
    }
  }
  for (let campaign = 0; campaign < CORE.campaigns; campaign += 1) {
    for (let index = 0; index < CORE.organizations; index += 1)
      ends.push([organization(index), `campaign-${campaign}`]);
  }
  for (let index = 0; index < size.hot; index += 1) ends.push([organization(index), "hot"]);
  for (let index = 0; index < 100; index += 1) ends.push([organization(index * 7), "small"]);
  return distinct(ends);
}

function positions(size: GraphSize, random: Random): Ends[] {
  const ends: Ends[] = [];
  for (let leader = 0; leader < size.leaders; leader += 1) {
    for (let count = 0; count < 4; count += 1)
      ends.push([`leader-${leader}`, organization(random(size.organizations))]);
  }
  for (let index = 0; index < CORE.organizations; index += 1) {
    for (let count = 0; count < CORE.leadersEach; count += 1) {
      ends.push([`leader-${(index * CORE.leadersEach + count) % size.leaders}`, organization(index)]);
    }
  }
  return distinct(ends);
}

function organized(size: GraphSize, random: Random): Ends[] {
  return distinct(
    Array.from({ length: size.activities }, (_, index): Ends => [
      organization(random(index % 2 === 0 ? CORE.organizations : size.organizations)),
      `activity-${index}`,
    ]),
  );
}

function parents(size: GraphSize): Ends[] {
  return Array.from({ length: size.organizations - 1 }, (_, index): Ends => [
    organization(index + 1),
    organization(Math.floor(index / 20)),
  ]);
}

async function nodes(store: GraphStore, label: string, rows: Rows): Promise<void> {
  const text = `UNWIND $rows AS row CREATE (n:${label}:Entity) SET n += row`;
  await inBatches(store, text, rows);
}

async function relationships(
  store: GraphStore,
  { type, ends, title }: { type: string; ends: readonly Ends[]; title?: string },
): Promise<void> {
  const properties = "passages: [], spans: [], quotes: [], confidences: [], methods: ['benchmark']";
  const office = title === undefined ? "" : `, title: '${title}'`;
  // As the loader leaves them: see cypher/write/keyRelations.neo4j.cypher.
  const key = `b.id + '\\u0001' + a.name + '\\u0001' + a.id${title === undefined ? "" : ` + '\\u0001${title}'`}`;
  const order = store.kind === "neo4j" ? `, keyName: ${key}` : "";
  const text = `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
    CREATE (a)-[:${type} {confidence: row.confidence, ${properties}${office}${order}}]->(b)`;
  const rows = ends.map(([from, to], index) => ({ from, to, confidence: 0.5 + (index % 50) / 100 }));
  await inBatches(store, text, rows);
}

async function inBatches(store: GraphStore, text: string, rows: Rows): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    await store.write((transaction) => transaction.run({ name: "benchmark", text }, { rows: batch }));
  }
}
