import type { GraphQLResolveInfo } from "graphql";
import type { GraphStore, Parameters } from "../../graph/GraphStore.js";
import { loadStatement } from "../../graph/loadStatement.js";
import type { Connection } from "../../models/connections.js";
import type { Node } from "../../models/Node.js";
import type { NodeLabel } from "../nodeColumns.js";
import { decodePage } from "../page/decodePage.js";
import { type ListArguments, type ListSource, planPage } from "../page/planPage.js";
import type { Relationship } from "../relationships.js";
import { selectedAt, type Selection, selectionOf } from "../selection.js";
import { type Batch, createBatches, type Read } from "./createBatches.js";

/**
 * The loaders of one request. All parents of one level that ask the same question (same field, arguments and columns)
 * share one statement; a parent that recurs is asked once.
 */
export function createLoaders(read: Read, kind: GraphStore["kind"]) {
  const { pageBatch, bestBatch, nodeBatch } = createBatches(read);
  const options = { indexed: kind === "neo4j" };
  const prepared = new WeakMap<object, Batch<unknown>>();
  const selections = new WeakMap<object, Selection>();

  /** `info.fieldNodes` is one object for all parents of a level: what depends on it alone is worked out once. */
  function selection(info: GraphQLResolveInfo): Selection {
    return remember(selections, info.fieldNodes, () => selectionOf(info));
  }

  return {
    read,
    selection,

    /** The answer of the statement of `cypher/NAME.cypher`. */
    named(name: string, parameters: Parameters) {
      return read(loadStatement(name, kind), parameters);
    },

    /** The page of a list that hangs on `parentId`. @throws CampaignGraphError BAD_INPUT */
    page(source: ListSource, parentId: string, args: ListArguments, info: GraphQLResolveInfo) {
      const batch = remember(prepared, info.fieldNodes, () =>
        pageBatch(planPage(source, args, selection(info), options)),
      );
      return (batch as Batch<Connection<unknown>>).load(parentId);
    },

    /** A page of all nodes of a label. @throws CampaignGraphError BAD_INPUT */
    async list(label: NodeLabel, args: ListArguments, info: GraphQLResolveInfo) {
      const plan = planPage({ label, via: null }, args, selection(info), options);
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

    /** The nodes with these ids, null where there is none; the columns are those selected at `path` below the field. */
    nodesAt(label: NodeLabel, ids: readonly string[], info: GraphQLResolveInfo, path: readonly string[]) {
      const batch = nodeBatch(label, selectedAt(selection(info), path));
      return Promise.all(ids.map((id) => batch.load(id)));
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
