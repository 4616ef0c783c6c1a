import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { bilingual } from "../models/bilingual.js";
import { Entity } from "../models/Entity.js";
import { Mention } from "../models/Mention.js";
import { Passage } from "../models/Passage.js";
import type { Context } from "./Context.js";

@Resolver(() => Mention)
export class MentionResolver {
  @FieldResolver(() => Passage, bilingual("The passage it stands in.", "所在段落。"))
  passage(@Root() mention: Mention, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.node("Passage", mention.passageId, info);
  }

  @FieldResolver(() => Entity, bilingual("What it names.", "所指的实体。"))
  entity(@Root() mention: Mention, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.node("Entity", mention.entityId, info);
  }
}
