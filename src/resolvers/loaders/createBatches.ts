import DataLoader from "dataloader";
import type { GraphValue, Parameters, Row } from "../../graph/GraphStore.js";
import type { Statement } from "../../graph/Statement.js";
import type { Connection } from "../../models/connections.js";
import type { Node } from "../../models/Node.js";
import { decodeNode, typeOfLabels } from "../decodeNode.js";
import { columnsFor, isInterface, type NodeLabel } from "../nodeColumns.js";
import { decodePage } from "../page/decodePage.js";
import type { PagePlan } from "../page/PagePlan.js";
import type { Relationship } from "../relationships.js";
import type { Selection } from "../selection.js";
import { alignByKey } from "./alignByKey.js";
import { bestStatement } from "./bestStatement.js";
import { nodesStatement } from "./nodesStatement.js";

/** Sends one statement; bound to the time limit and the log of one request. */
export type Read = (statement: Statement, parameters: Parameters) => Promise<Row[]>;

/** Answers one question for many ids at once. */
export type Batch<T> = DataLoader<string, T>;

type Item = { readonly item: GraphValue[] } & Row;

/** The batches of one request by what they ask: the same question from two places of the query is sent once. */
export function createBatches(read: Read) {
  const batches = new Map<string, Batch<unknown>>();

  function shared<T>(key: string, load: (keys: readonly string[]) => Promise<readonly T[]>): Batch<T> {
    const existing = batches.get(key) as Batch<T> | undefined;
    const batch = existing ?? new DataLoader<string, T>(load);
    if (!existing) batches.set(key, batch as Batch<unknown>);
    return batch;
  }

  function pageBatch(plan: PagePlan): Batch<Connection<unknown>> {
    return shared(`${plan.statement.text}\n${JSON.stringify(plan.parameters)}\n${plan.cursors}`, async (parents) => {
      const rows = await read(plan.statement, { ...plan.parameters, parents: [...parents] });
      const byParent = new Map(rows.map((row) => [row.parent as string, row]));
      return parents.map((parent) => decodePage(plan, byParent.get(parent), parent));
    });
  }

  function bestBatch(via: Relationship, selected: Selection): Batch<Node | null> {
    const columns = columnsFor([via.far], selected.fields.keys());
    const statement = bestStatement(via, columns);
    return shared(statement.text, async (parents) => {
      const rows = await read(statement, { parents: [...parents] });
      const found = new Map(rows.map((row) => [row.parent as string, decodeItem(via.far, columns, row as Item)]));
      return alignByKey(parents, found);
    });
  }

  function nodeBatch(label: NodeLabel, selected: Selection): Batch<Node | null> {
    const columns = columnsFor([label], selected.fields.keys());
    const statement = nodesStatement(label, columns);
    return shared(statement.text, async (ids) => {
      const rows = await read(statement, { ids: [...ids] });
      const nodes = rows.map((row) => decodeItem(label, columns, row as Item));
      return alignByKey(ids, new Map(nodes.map((node) => [node.id, node])));
    });
  }

  return { pageBatch, bestBatch, nodeBatch };
}

function decodeItem(label: NodeLabel, columns: readonly string[], { item }: Item): Node {
  const [id, ...rest] = item as [string, ...GraphValue[]];
  const type = isInterface(label) ? typeOfLabels(rest.shift() as GraphValue) : label;
  return decodeNode<Node>({ type, id }, columns, { list: rest, offset: 0 });
}
