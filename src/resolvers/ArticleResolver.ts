import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { bilingual } from "../models/bilingual.js";
import { ArticleListArguments } from "../models/arguments/ArticleListArguments.js";
import { PageArguments } from "../models/arguments/PageArguments.js";
import { ArticleConnection, CitedWorkConnection, PassageConnection } from "../models/connections.js";
import { Article } from "../models/Article.js";
import { Document } from "../models/Document.js";
import { Organization } from "../models/Organization.js";
import type { Context } from "./Context.js";
import { RELATIONSHIPS } from "./relationships.js";
import { UNVALIDATED } from "./unvalidated.js";

@Resolver(() => Article)
export class ArticleResolver {
  @Query(() => Article, {
    nullable: true,
    ...bilingual("The article with this id, or null.", "该 id 的文章,没有则为 null。"),
  })
  article(
    @Arg("id", () => ID, bilingual("Id of an article.", "文章的 id。")) id: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.root("Article", id, info);
  }

  @Query(() => ArticleConnection, bilingual("All articles.", "全部文章。"))
  articles(
    @Args(() => ArticleListArguments, UNVALIDATED) args: ArticleListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.list("Article", args, info);
  }

  @FieldResolver(() => Document, bilingual("The document it stands in.", "所在文档。"))
  document(@Root() article: Article, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.best(RELATIONSHIPS.articleDocument, article.id, info);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    ...bilingual("The body that issued it, as best evidenced.", "发布组织(出处最多者)。"),
  })
  issuedBy(@Root() article: Article, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.best(RELATIONSHIPS.articleIssuedBy, article.id, info);
  }

  @FieldResolver(() => PassageConnection, bilingual("Its passages, in order.", "各段落,按原顺序。"))
  passages(
    @Root() article: Article,
    @Args(() => PageArguments, UNVALIDATED) args: PageArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.page({ label: "Passage", via: RELATIONSHIPS.articlePassages }, article.id, args, info);
  }

  @FieldResolver(() => CitedWorkConnection, bilingual("The works it cites.", "引用的文献。"))
  cites(
    @Root() article: Article,
    @Args(() => PageArguments, UNVALIDATED) args: PageArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.page({ label: "CitedWork", via: RELATIONSHIPS.articleCites }, article.id, args, info);
  }
}
