import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { bilingual } from "../models/bilingual.js";
import { CitedWorkListArguments } from "../models/arguments/CitedWorkListArguments.js";
import { PageArguments } from "../models/arguments/PageArguments.js";
import { ArticleConnection, CitedWorkConnection } from "../models/connections.js";
import { CitedWork } from "../models/CitedWork.js";
import type { Context } from "./Context.js";
import { RELATIONSHIPS } from "./relationships.js";
import { UNVALIDATED } from "./unvalidated.js";

@Resolver(() => CitedWork)
export class CitedWorkResolver {
  @Query(() => CitedWork, {
    nullable: true,
    ...bilingual("The citedWork with this id, or null.", "该 id 的被引文献,没有则为 null。"),
  })
  citedWork(
    @Arg("id", () => ID, bilingual("Id of a citedWork.", "被引文献的 id。")) id: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.root("CitedWork", id, info);
  }

  @Query(() => CitedWorkConnection, bilingual("All citedWorks.", "全部被引文献。"))
  citedWorks(
    @Args(() => CitedWorkListArguments, UNVALIDATED) args: CitedWorkListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.list("CitedWork", args, info);
  }

  @FieldResolver(() => ArticleConnection, bilingual("The articles that cite it.", "引用它的文章。"))
  citedBy(
    @Root() citedWork: CitedWork,
    @Args(() => PageArguments, UNVALIDATED) args: PageArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.page({ label: "Article", via: RELATIONSHIPS.citedWorkCitedBy }, citedWork.id, args, info);
  }
}
