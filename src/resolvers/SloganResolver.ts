import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { bilingual } from "../models/bilingual.js";
import { OrderedArguments } from "../models/arguments/OrderedArguments.js";
import { PageArguments } from "../models/arguments/PageArguments.js";
import { SloganListArguments } from "../models/arguments/SloganListArguments.js";
import { CampaignConnection, EntityConnection, SloganConnection } from "../models/connections.js";
import { Slogan } from "../models/Slogan.js";
import type { Context } from "./Context.js";
import { RELATIONSHIPS } from "./relationships.js";
import { UNVALIDATED } from "./unvalidated.js";

@Resolver(() => Slogan)
export class SloganResolver {
  @Query(() => Slogan, {
    nullable: true,
    ...bilingual("The slogan with this id, or null.", "该 id 的口号,没有则为 null。"),
  })
  slogan(
    @Arg("id", () => ID, bilingual("Id of a slogan.", "口号的 id。")) id: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.root("Slogan", id, info);
  }

  @Query(() => SloganConnection, bilingual("All slogans.", "全部口号。"))
  slogans(
    @Args(() => SloganListArguments, UNVALIDATED) args: SloganListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.list("Slogan", args, info);
  }

  @FieldResolver(
    () => EntityConnection,
    bilingual("The organizations and leaders that raised it.", "提出该口号的组织与领导。"),
  )
  raisedBy(
    @Root() slogan: Slogan,
    @Args(() => PageArguments, UNVALIDATED) args: PageArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.page({ label: "Entity", via: RELATIONSHIPS.sloganRaisedBy }, slogan.id, args, info);
  }

  @FieldResolver(() => CampaignConnection, bilingual("The campaigns it is used in.", "使用该口号的运动。"))
  usedIn(
    @Root() slogan: Slogan,
    @Args(() => OrderedArguments, UNVALIDATED) args: OrderedArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.page({ label: "Campaign", via: RELATIONSHIPS.sloganUsedIn }, slogan.id, args, info);
  }
}
