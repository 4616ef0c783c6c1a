import DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import type { GraphStore, GraphValue, Parameters, Row } from "../../graph/GraphStore.js";
import { loadStatement } from "../../graph/loadStatement.js";
import type { Statement } from "../../graph/Statement.js";
import type { Connection } from "../../models/connections.js";
import type { Node } from "../../models/Node.js";
import { decodeNode, typeOfLabels } from "../decodeNode.js";
import { columnsFor, isInterface, type NodeLabel } from "../nodeColumns.js";
import { decodePage } from "../page/decodePage.js";
import { type ListArguments, type ListSource, planPage } from "../page/planPage.js";
import type { PagePlan } from "../page/PagePlan.js";
import type { Relationship } from "../relationships.js";
import { type Selection, selectionOf } from "../selection.js";
import { alignByKey } from "./alignByKey.js";
import { bestStatement } from "./bestStatement.js";
import { nodesStatement } from "./nodesStatement.js";

/** Sends one statement; bound to the time limit and the log of one request. */
export type Read = (statement: Statement, parameters: Parameters) => Promise<Row[]>;

type Batch<T> = DataLoader<string, T>;
type Item = { readonly item: GraphValue[] } & Row;

/**
 * The loaders of one request. All parents of one level that ask the same question (same field, arguments and columns)
 * share one statement; a parent that recurs is asked once.
 */
export function createLoaders(read: Read, kind: GraphStore["kind"]) {
  const batches = new Map<string, Batch<unknown>>();
  const prepared = new WeakMap<object, Batch<unknown>>();
  const selections = new WeakMap<object, Selection>();

  /** `info.fieldNodes` is one object for all parents of a level: what depends on it alone is worked out once. */
  function selection(info: GraphQLResolveInfo): Selection {
    return remember(selections, info.fieldNodes, () => selectionOf(info));
  }

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

  return {
    selection,

    /** The answer of the statement of `cypher/NAME.cypher`. */
    named(name: string, parameters: Parameters) {
      return read(loadStatement(name, kind), parameters);
    },

    /** The page of a list that hangs on `parentId`. @throws CampaignGraphError BAD_INPUT */
    page(source: ListSource, parentId: string, args: ListArguments, info: GraphQLResolveInfo) {
      const batch = remember(prepared, info.fieldNodes, () => pageBatch(planPage(source, args, selection(info))));
      return (batch as Batch<Connection<unknown>>).load(parentId);
    },

    /** A page of all nodes of a label. @throws CampaignGraphError BAD_INPUT */
    async list(label: NodeLabel, args: ListArguments, info: GraphQLResolveInfo) {
      const plan = planPage({ label, via: null }, args, selection(info));
      const [row] = await read(plan.statement, plan.parameters);
      return decodePage(plan, row, null);
    },

    /** The best-evidenced far end of a relationship, or null. */
    best(via: Relationship, parentId: string, info: GraphQLResolveInfo) {
      const batch = remember(prepared, info.fieldNodes, () => bestBatch(via, selection(info)));
      return (batch as Batch<Node | null>).load(parentId);
    },

    /** The node with this id, or null if there is none or it is no `label`. */
    node(label: NodeLabel, id: string, info: GraphQLResolveInfo) {
      const batch = remember(prepared, info.fieldNodes, () => nodeBatch(label, selection(info)));
      return (batch as Batch<Node | null>).load(id);
    },
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

function remember<T>(cache: WeakMap<object, T>, key: object, make: () => T): T {
  const existing = cache.get(key);
  if (existing !== undefined) return existing;
  const made = make();
  cache.set(key, made);
  return made;
}

function decodeItem(label: NodeLabel, columns: readonly string[], { item }: Item): Node {
  const [id, ...rest] = item as [string, ...GraphValue[]];
  const type = isInterface(label) ? typeOfLabels(rest.shift() as GraphValue) : label;
  return decodeNode<Node>({ type, id }, columns, { list: rest, offset: 0 });
}
