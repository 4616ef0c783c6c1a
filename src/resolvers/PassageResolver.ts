import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { bilingual } from "../models/bilingual.js";
import { PageArguments } from "../models/arguments/PageArguments.js";
import { MentionConnection } from "../models/connections.js";
import { Article } from "../models/Article.js";
import { Passage } from "../models/Passage.js";
import type { Context } from "./Context.js";
import { MENTIONS_IN_PASSAGE } from "./page/mentionsSource.js";
import { RELATIONSHIPS } from "./relationships.js";
import { UNVALIDATED } from "./unvalidated.js";

@Resolver(() => Passage)
export class PassageResolver {
  @FieldResolver(() => Article, bilingual("The article it stands in.", "所在文章。"))
  article(@Root() passage: Passage, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.best(RELATIONSHIPS.passageArticle, passage.id, info);
  }

  @FieldResolver(
    () => MentionConnection,
    bilingual("What it names, from its first character on.", "段落中的提及,按位置排列。"),
  )
  mentions(
    @Root() passage: Passage,
    @Args(() => PageArguments, UNVALIDATED) args: PageArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.page(MENTIONS_IN_PASSAGE, passage.id, args, info);
  }
}
