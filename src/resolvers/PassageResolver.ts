import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { bilingual } from "../models/bilingual.js";
import { PageArguments } from "../models/arguments/PageArguments.js";
import { MentionConnection, PassageCopyConnection } from "../models/connections.js";
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

  @FieldResolver(
    () => PassageCopyConnection,
    bilingual(
      "Copies and near copies of it. Each copy is linked with the first of those it meets, so more may stand behind that one.",
      "与其文字相同或相近的段落。副本与同组中的第一份相连,其余可经由该份查得。",
    ),
  )
  sameTextAs(
    @Root() passage: Passage,
    @Args(() => PageArguments, UNVALIDATED) args: PageArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.page({ label: "Passage", via: RELATIONSHIPS.passageCopies }, passage.id, args, info);
  }
}
