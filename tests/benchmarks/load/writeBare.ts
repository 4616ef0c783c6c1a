import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import neo4j, { type Driver } from "neo4j-driver";

/** Rows of one statement and transaction. */
const ROWS = 10_000;

interface ExportedNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: object;
}

interface ExportedRelationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: object;
}

const LABELS: Readonly<Record<string, string>> = { doc: "Document", art: "Article", psg: "Passage" };

/**
 * What the driver alone takes to write the graph of an export into an empty database that has the indexes already: no
 * reading, no finding, no merging.
 * @returns seconds
 */
export async function writeBare(driver: Driver, folder: string): Promise<number> {
  const started = performance.now();
  await eachBatch<ExportedNode>(
    join(folder, "nodes.jsonl"),
    ({ labels }) => labels.join(":"),
    (labels, rows) =>
      run(driver, `UNWIND $rows AS row CREATE (n:${labels} {id: row.id}) SET n += row.properties`, rows),
  );
  const labelOf = (id: string) => LABELS[id.slice(0, 3)] ?? "Entity";
  await eachBatch<ExportedRelationship>(
    join(folder, "relationships.jsonl"),
    ({ type, from, to }) => `${type} ${labelOf(from)} ${labelOf(to)}`,
    (key, rows) => {
      const [type, from, to] = key.split(" ");
      const ends = `MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})`;
      return run(driver, `UNWIND $rows AS row ${ends} CREATE (a)-[r:${type}]->(b) SET r += row.properties`, rows);
    },
  );
  return (performance.now() - started) / 1000;
}

async function eachBatch<T>(
  path: string,
  keyOf: (row: T) => string,
  write: (key: string, rows: readonly T[]) => Promise<void>,
): Promise<void> {
  let [key, rows]: [string, T[]] = ["", []];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const row = JSON.parse(line) as T;
    if (rows.length === ROWS || keyOf(row) !== key) {
      if (rows.length > 0) await write(key, rows);
      [key, rows] = [keyOf(row), []];
    }
    rows.push(row);
  }
  if (rows.length > 0) await write(key, rows);
}

async function run(driver: Driver, text: string, rows: readonly unknown[]): Promise<void> {
  const session = driver.session({ database: "neo4j" });
  try {
    await session.executeWrite((transaction) => transaction.run(text, { rows }));
  } finally {
    await session.close();
  }
}

export const driverOf = (uri: string, password: string): Driver =>
  neo4j.driver(uri, neo4j.auth.basic("neo4j", password), { disableLosslessIntegers: true });
