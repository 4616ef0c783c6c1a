import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { bilingual } from "../models/bilingual.js";
import { CampaignGraphError } from "../models/CampaignGraphError.js";
import { Node } from "../models/Node.js";
import type { Context } from "./Context.js";

const MAXIMUM_IDS = 100;

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, ...bilingual("Whatever has this id, or null.", "该 id 的对象,没有则为 null。") })
  node(
    @Arg("id", () => ID, bilingual("Id of any node.", "任意节点的 id。")) id: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.node("Node", id, info);
  }

  @Query(() => [Node], {
    nullable: "items",
    ...bilingual("For each id what has it, or null; at most 100.", "逐个 id 取对象,没有则为 null;至多 100 个。"),
  })
  nodes(
    @Arg("ids", () => [ID], bilingual("Ids of any nodes.", "任意节点的 id。")) ids: string[],
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (ids.length > MAXIMUM_IDS) {
      throw new CampaignGraphError("BAD_INPUT", `ids: expected at most ${MAXIMUM_IDS} ids, got ${ids.length}`);
    }
    return Promise.all(ids.map((id) => loaders.node("Node", id, info)));
  }
}
