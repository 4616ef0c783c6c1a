import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import type { GraphValue } from "../graph/GraphStore.js";
import { NeighborhoodArguments } from "../models/arguments/NeighborhoodArguments.js";
import { PathArguments } from "../models/arguments/PathArguments.js";
import { bilingual } from "../models/bilingual.js";
import type { Entity } from "../models/Entity.js";
import { Path } from "../models/Path.js";
import type { Relation } from "../models/Relation.js";
import { Subgraph } from "../models/Subgraph.js";
import { findPath, type Neighbors } from "./analysis/findPath.js";
import { type Nearest, surroundings } from "./analysis/surroundings.js";
import type { Context } from "./Context.js";
import { decodeRelation } from "./decodeRelation.js";
import type { Loaders } from "./loaders/createLoaders.js";
import { validateArguments } from "./page/validateArguments.js";
import { UNVALIDATED } from "./unvalidated.js";

const MAXIMUM_RELATIONS = 1000;

@Resolver()
export class PathResolver {
  @Query(() => Path, {
    nullable: true,
    ...bilingual(
      "A shortest way between two entities with the evidence of each hop; null if there is none that short.",
      "两个实体之间的最短路径,附每一步的出处;没有则为 null。",
    ),
  })
  async path(
    @Args(() => PathArguments, UNVALIDATED) args: PathArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Path | null> {
    validateArguments(args);
    const { from, to, maxLength } = args;
    const ids = await findPath([from, to], maxLength, neighborsFrom(loaders));
    if (ids === null) return null;
    const pairs = ids.slice(1).map((id, index) => [ids[index] as string, id]);
    const [nodes, relations] = await Promise.all([
      loaders.nodesAt("Entity", ids, info, ["nodes"]),
      pairs.length === 0 ? [] : relationsFrom(loaders, "read/relationsOfPairs", { pairs }),
    ]);
    const found = nodes.filter((node) => node !== null);
    return found.length === ids.length ? { nodes: found as Entity[], relations: inOrder(pairs, relations) } : null;
  }

  @Query(() => Subgraph, {
    nullable: true,
    ...bilingual("What lies around an entity, best evidenced first.", "实体周围的实体与关系,出处多者在前。"),
  })
  async neighborhood(
    @Args(() => NeighborhoodArguments, UNVALIDATED) args: NeighborhoodArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Subgraph | null> {
    validateArguments(args);
    const { id, depth, limit } = args;
    const around = await surroundings(id, { depth, limit }, nearestFrom(loaders));
    const [nodes, relations] = await Promise.all([
      loaders.nodesAt("Entity", around.ids, info, ["nodes"]),
      relationsFrom(loaders, "read/relationsAmong", { ids: [...around.ids], limit: MAXIMUM_RELATIONS + 1 }),
    ]);
    if (nodes[0] === null) return null;
    return {
      nodes: nodes.filter((node) => node !== null) as Entity[],
      relations: relations.slice(0, MAXIMUM_RELATIONS),
      truncated: around.truncated || relations.length > MAXIMUM_RELATIONS,
    };
  }
}

function neighborsFrom(loaders: Loaders): Neighbors {
  return async (ids) => {
    const rows = await loaders.named("read/neighborIds", { ids: [...ids] });
    return new Map(rows.map((row) => [row.id as string, row.neighbors as string[]]));
  };
}

function nearestFrom(loaders: Loaders): Nearest {
  return async (ids, seen, limit) => {
    const rows = await loaders.named("read/nearestNeighbors", { ids: [...ids], seen: [...seen], limit });
    return rows.map((row) => row.neighbor as string);
  };
}

async function relationsFrom(loaders: Loaders, name: string, parameters: Record<string, GraphValue>) {
  const rows = await loaders.named(name, parameters);
  return rows.map((row) => decodeRelation(row.item as GraphValue));
}

/** One relation a hop, whichever way it points. */
function inOrder(pairs: readonly string[][], relations: readonly Relation[]): Relation[] {
  const key = (a: string, b: string): string => [a, b].sort().join(" ");
  const byPair = new Map(relations.map((relation) => [key(relation.fromId, relation.toId), relation]));
  return pairs.flatMap(([a, b]) => byPair.get(key(a as string, b as string)) ?? []);
}
