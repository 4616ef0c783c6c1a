import type { GraphStore, Parameters } from "../../../src/graph/GraphStore.js";

type Properties = Readonly<Record<string, unknown>>;

/** A small graph by hand: nodes `[labels, properties]`, relationships `[from, type, to, properties]`. */
export interface HandmadeGraph {
  readonly nodes: readonly (readonly [labels: string, properties: Properties])[];
  readonly relationships: readonly (readonly [from: string, type: string, to: string, properties: Properties])[];
}

export async function writeGraph(store: GraphStore, { nodes, relationships }: HandmadeGraph): Promise<void> {
  await store.write(async (transaction) => {
    for (const [key, rows] of grouped(nodes, ([labels]) => labels)) {
      const text = `UNWIND $rows AS row CREATE (n:${key}) SET n += row`;
      await transaction.run({ name: "test/nodes", text }, {
        rows: rows.map(([, properties]) => properties),
      } as Parameters);
    }
    const labelOf = new Map(nodes.map(([labels, { id }]) => [id as string, labels.split(":")[0] as string]));
    const keyOf = ([from, type, to]: HandmadeGraph["relationships"][number]) =>
      `${labelOf.get(from)} ${type} ${labelOf.get(to)}`;
    for (const [key, rows] of grouped(relationships, keyOf)) {
      const [near, type, far] = key.split(" ");
      const text = `UNWIND $rows AS row MATCH (a:${near} {id: row.a}) MATCH (b:${far} {id: row.b}) CREATE (a)-[r:${type}]->(b) SET r += row.properties`;
      const values = rows.map(([a, , b, properties]) => ({ a, b, properties }));
      await transaction.run({ name: "test/relationships", text }, { rows: values } as Parameters);
    }
  });
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
