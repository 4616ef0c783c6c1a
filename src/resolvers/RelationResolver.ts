import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { bilingual } from "../models/bilingual.js";
import { Node } from "../models/Node.js";
import { Relation } from "../models/Relation.js";
import type { Context } from "./Context.js";

@Resolver(() => Relation)
export class RelationResolver {
  @FieldResolver(() => Node, bilingual("Where it starts: an entity or an article.", "起点:实体或文章。"))
  from(@Root() relation: Relation, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.node("Node", relation.fromId, info);
  }

  @FieldResolver(() => Node, bilingual("Where it ends.", "终点。"))
  to(@Root() relation: Relation, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.node("Node", relation.toId, info);
  }
}
