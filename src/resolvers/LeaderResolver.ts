import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { bilingual } from "../models/bilingual.js";
import { ActivityListArguments } from "../models/arguments/ActivityListArguments.js";
import { LeaderListArguments } from "../models/arguments/LeaderListArguments.js";
import { OrganizationListArguments } from "../models/arguments/OrganizationListArguments.js";
import { SloganListArguments } from "../models/arguments/SloganListArguments.js";
import {
  ActivityConnection,
  LeaderConnection,
  OrganizationConnection,
  SloganConnection,
} from "../models/connections.js";
import { Leader } from "../models/Leader.js";
import type { Context } from "./Context.js";
import { RELATIONSHIPS } from "./relationships.js";
import { UNVALIDATED } from "./unvalidated.js";

@Resolver(() => Leader)
export class LeaderResolver {
  @Query(() => Leader, {
    nullable: true,
    ...bilingual("The leader with this id, or null.", "该 id 的领导,没有则为 null。"),
  })
  leader(
    @Arg("id", () => ID, bilingual("Id of a leader.", "领导的 id。")) id: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.root("Leader", id, info);
  }

  @Query(() => LeaderConnection, bilingual("All leaders.", "全部领导。"))
  leaders(
    @Args(() => LeaderListArguments, UNVALIDATED) args: LeaderListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.list("Leader", args, info);
  }

  @FieldResolver(() => OrganizationConnection, bilingual("The bodies this person holds an office in.", "任职的组织。"))
  positions(
    @Root() leader: Leader,
    @Args(() => OrganizationListArguments, UNVALIDATED) args: OrganizationListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.page({ label: "Organization", via: RELATIONSHIPS.leaderPositions }, leader.id, args, info);
  }

  @FieldResolver(() => ActivityConnection, bilingual("The activities this person took part in.", "参加的活动。"))
  activities(
    @Root() leader: Leader,
    @Args(() => ActivityListArguments, UNVALIDATED) args: ActivityListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.page({ label: "Activity", via: RELATIONSHIPS.leaderActivities }, leader.id, args, info);
  }

  @FieldResolver(() => SloganConnection, bilingual("The slogans this person raised.", "提出的口号。"))
  slogans(
    @Root() leader: Leader,
    @Args(() => SloganListArguments, UNVALIDATED) args: SloganListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.page({ label: "Slogan", via: RELATIONSHIPS.leaderSlogans }, leader.id, args, info);
  }
}
