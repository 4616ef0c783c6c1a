import DataLoader from "dataloader";
import type { GraphValue, Row } from "../../graph/GraphStore.js";
import type { Connection } from "../../models/connections.js";
import type { Node } from "../../models/Node.js";
import { decodeNode, typeOfLabels } from "../decodeNode.js";
import { columnsFor, isInterface, type NodeLabel } from "../nodeColumns.js";
import { decodePage } from "../page/decodePage.js";
import type { ConnectionPlan } from "../page/PagePlan.js";
import type { Relationship } from "../relationships.js";
import type { Selection } from "../selection.js";
import { bestQuestion } from "./bestQuestion.js";
import { createAsk, type Read } from "./createAsk.js";
import { anyNodesStatement, nodesQuestion } from "./nodesStatement.js";
import type { ParentQuestion } from "./ParentQuestion.js";

/** Answers one question for many ids at once. */
export type Batch<T> = DataLoader<string, T>;

/** The batches of one request by what they ask: the same question from two places of the query is sent once. */
export function createBatches(read: Read) {
  const ask = createAsk(read);
  const batches = new Map<string, Batch<unknown>>();

  function shared<T>(key: string, load: (keys: readonly string[]) => Promise<readonly T[]>): Batch<T> {
    const existing = batches.get(key) as Batch<T> | undefined;
    const batch = existing ?? new DataLoader<string, T>(load);
    if (!existing) batches.set(key, batch as Batch<unknown>);
    return batch;
  }

  function pageBatch(plan: ConnectionPlan): Batch<Connection<unknown>> {
    return shared(`${keyOf(plan.question)}\n${plan.cursors}`, async (parents) => {
      const answers = await ask(plan.question, parents);
      return parents.map((parent) => decodePage(plan, answers.get(parent), parent));
    });
  }

  function bestBatch(via: Relationship, selected: Selection): Batch<Node | null> {
    const columns = columnsFor([via.far], selected.fields.keys());
    const question = bestQuestion(via, columns);
    return shared(keyOf(question), async (parents) => {
      const answers = await ask(question, parents);
      return parents.map((parent) => {
        const [item] = (answers.get(parent)?.best ?? []) as GraphValue[];
        return decodeItem(via.far, columns, item);
      });
    });
  }

  function nodeBatch(label: NodeLabel, selected: Selection): Batch<Node | null> {
    const columns = columnsFor([label], selected.fields.keys());
    const answersTo = nodesReader(label, columns);
    return shared(`${label} ${columns.join(" ")}`, async (ids) => {
      const answers = await answersTo(ids);
      return ids.map((id) => decodeItem(label, columns, answers.get(id)?.item));
    });
  }

  function nodesReader(label: NodeLabel, columns: readonly string[]) {
    if (label !== "Node") {
      const question = nodesQuestion(label, columns);
      return (ids: readonly string[]) => ask(question, ids);
    }
    const statement = anyNodesStatement(columns);
    return async (ids: readonly string[]): Promise<ReadonlyMap<string, Row>> => {
      const rows = await read(statement, { ids: [...ids] });
      return new Map(rows.map((row) => [row.parent as string, row]));
    };
  }

  return { pageBatch, bestBatch, nodeBatch };
}

/** Two questions with the same key have the same answers. */
function keyOf({ name, blocks, columns, parameters }: ParentQuestion): string {
  return JSON.stringify([name, blocks, columns, parameters]);
}

function decodeItem(label: NodeLabel, columns: readonly string[], item: GraphValue | undefined): Node | null {
  if (item == null) return null;
  const list = item as [string | null, ...GraphValue[]];
  // Deleted by another process while the statement ran: met without its values.
  if (list[0] === null) return null;
  const type = isInterface(label) ? typeOfLabels(list[1] as GraphValue) : label;
  const first = isInterface(label) ? 2 : 1;
  return decodeNode<Node>({ type, id: list[0] }, columns, { list, at: columns.map((_, index) => first + index) });
}
