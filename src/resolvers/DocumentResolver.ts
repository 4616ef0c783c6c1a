import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { bilingual } from "../models/bilingual.js";
import { DocumentListArguments } from "../models/arguments/DocumentListArguments.js";
import { PageArguments } from "../models/arguments/PageArguments.js";
import { ArticleConnection, DocumentConnection, DocumentCopyConnection } from "../models/connections.js";
import { Document } from "../models/Document.js";
import type { Context } from "./Context.js";
import { RELATIONSHIPS } from "./relationships.js";
import { UNVALIDATED } from "./unvalidated.js";

@Resolver(() => Document)
export class DocumentResolver {
  @Query(() => Document, {
    nullable: true,
    ...bilingual("The document with this id, or null.", "该 id 的文档,没有则为 null。"),
  })
  document(
    @Arg("id", () => ID, bilingual("Id of a document.", "文档的 id。")) id: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.root("Document", id, info);
  }

  @Query(() => DocumentConnection, bilingual("All documents.", "全部文档。"))
  documents(
    @Args(() => DocumentListArguments, UNVALIDATED) args: DocumentListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.list("Document", args, info);
  }

  @FieldResolver(() => ArticleConnection, bilingual("Its articles, in the order of the file.", "所含文章,按原顺序。"))
  articles(
    @Root() document: Document,
    @Args(() => PageArguments, UNVALIDATED) args: PageArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.page({ label: "Article", via: RELATIONSHIPS.documentArticles }, document.id, args, info);
  }

  @FieldResolver(
    () => DocumentCopyConnection,
    bilingual(
      "Copies and near copies of it. Each copy is linked with the first of those it meets, so more may stand behind that one.",
      "与其文字相同或相近的文档。副本与同组中的第一份相连,其余可经由该份查得。",
    ),
  )
  sameTextAs(
    @Root() document: Document,
    @Args(() => PageArguments, UNVALIDATED) args: PageArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.page({ label: "Document", via: RELATIONSHIPS.documentCopies }, document.id, args, info);
  }
}
