import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { SearchArguments } from "../models/arguments/SearchArguments.js";
import { bilingual } from "../models/bilingual.js";
import type { Node } from "../models/Node.js";
import { SearchConnection, type SearchEdge } from "../models/SearchConnection.js";
import type { Context } from "./Context.js";
import { decodeCursor } from "./page/cursor.js";
import { decodePage } from "./page/decodePage.js";
import { highlight, type SearchedFields } from "./search/highlight.js";
import { planSearch } from "./search/planSearch.js";
import { UNVALIDATED } from "./unvalidated.js";

@Resolver()
export class SearchResolver {
  @Query(
    () => SearchConnection,
    bilingual(
      "Every entity, and passage if asked for, that contains the query, closest first.",
      "包含查询词的全部实体(及段落),最相关者在前。",
    ),
  )
  async search(
    @Args(() => SearchArguments, UNVALIDATED) args: SearchArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SearchConnection> {
    const plan = planSearch(args, loaders.selection(info));
    const [row] = await loaders.read(plan.statement, plan.parameters);
    const page = decodePage(plan, row, null);
    const edges = page.edges.map(({ node, cursor }): SearchEdge => {
      const [rank] = decodeCursor(cursor, "after", { order: plan.order, keys: plan.shape.keys.length });
      const highlights = highlight(args.query, node as SearchedFields);
      return { node: node as Node, cursor, score: 0 - Number(rank), highlights };
    });
    return { ...page, edges, nodes: edges.map(({ node }) => node) };
  }
}
