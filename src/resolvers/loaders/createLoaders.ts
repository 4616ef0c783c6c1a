import type { GraphQLResolveInfo } from "graphql";
import type { GraphStore, Parameters } from "../../graph/GraphStore.js";
import { loadStatement } from "../../graph/loadStatement.js";
import type { Connection } from "../../models/connections.js";
import type { Node } from "../../models/Node.js";
import type { NodeLabel } from "../nodeColumns.js";
import { decodePage } from "../page/decodePage.js";
import { type ConnectionSource, type ListArguments, planConnection, planList } from "../page/planPage.js";
import type { Relationship } from "../relationships.js";
import { selectedAt, type Selection, selectionOf } from "../selection.js";
import { askAhead } from "./askAhead.js";
import type { Read } from "./createAsk.js";
import { type Batch, createBatches } from "./createBatches.js";

/**
 * The loaders of one request. All parents of one level that ask the same question (same field, arguments and columns)
 * share one statement; a parent that recurs is asked once.
 */
export function createLoaders(read: Read, kind: GraphStore["kind"]) {
  const { pageBatch, bestBatch, nodeBatch } = createBatches(read);
  const options = { indexed: kind === "neo4j" };
  const prepared = new WeakMap<object, Batch<unknown>>();
  const selections = new WeakMap<object, Selection>();

  function selection(info: GraphQLResolveInfo): Selection {
    return remember(selections, fieldOf(info), () => selectionOf(info));
  }

  const loaders = {
    read,
    selection,

    /** The answer of the statement of `cypher/NAME.cypher`. */
    named(name: string, parameters: Parameters) {
      return read(loadStatement(name, kind), parameters);
    },

    /** The page of a list that hangs on `parentId`. @throws CampaignGraphError BAD_INPUT */
    page(source: ConnectionSource, parentId: string, args: ListArguments, info: GraphQLResolveInfo) {
      const batch = remember(prepared, fieldOf(info), () =>
        pageBatch(planConnection(source, args, selection(info), options)),
      );
      return (batch as Batch<Connection<unknown>>).load(parentId);
    },

    /** A page of all nodes of a label. @throws CampaignGraphError BAD_INPUT */
    async list(label: NodeLabel, args: ListArguments, info: GraphQLResolveInfo) {
      const plan = planList(label, args, selection(info), options);
      const [row] = await read(plan.statement, plan.parameters);
      return decodePage(plan, row, null);
    },

    /** The best-evidenced far end of a relationship, or null. */
    best(via: Relationship, parentId: string, info: GraphQLResolveInfo) {
      const batch = remember(prepared, fieldOf(info), () => bestBatch(via, selection(info)));
      return (batch as Batch<Node | null>).load(parentId);
    },

    /** The node with this id, or null if there is none or it is no `label`. */
    node(label: NodeLabel, id: string, info: GraphQLResolveInfo): Promise<Node | null> {
      const batch = remember(prepared, fieldOf(info), () => nodeBatch(label, selection(info)));
      return (batch as Batch<Node | null>).load(id);
    },

    /** The same for the one node that a query starts from: its relations are asked for with it. */
    root(label: NodeLabel, id: string, info: GraphQLResolveInfo): Promise<Node | null> {
      const node = loaders.node(label, id, info);
      askAhead({ label, id }, { loaders }, info);
      return node;
    },

    /** The nodes with these ids, null where there is none; the columns are those selected at `path` below the field. */
    nodesAt(label: NodeLabel, ids: readonly string[], info: GraphQLResolveInfo, path: readonly string[]) {
      const batch = nodeBatch(label, selectedAt(selection(info), path));
      return Promise.all(ids.map((id) => batch.load(id)));
    },
  };
  return loaders;
}

export type Loaders = ReturnType<typeof createLoaders>;

/**
 * What is one object for all parents of a level, so that what depends on the field of the query alone is worked out once:
 * the field as it is written, or, where it is written several times, the list of these.
 */
function fieldOf({ fieldNodes }: GraphQLResolveInfo): object {
  return fieldNodes.length === 1 ? (fieldNodes[0] as object) : fieldNodes;
}

function remember<T>(cache: WeakMap<object, T>, key: object, make: () => T): T {
  const existing = cache.get(key);
  if (existing !== undefined) return existing;
  const made = make();
  cache.set(key, made);
  return made;
}
