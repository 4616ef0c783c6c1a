import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { bilingual } from "../models/bilingual.js";
import { ActivityListArguments } from "../models/arguments/ActivityListArguments.js";
import { PageArguments } from "../models/arguments/PageArguments.js";
import { ActivityConnection, LeaderConnection, OrganizationConnection } from "../models/connections.js";
import { Activity } from "../models/Activity.js";
import { Campaign } from "../models/Campaign.js";
import type { Context } from "./Context.js";
import { RELATIONSHIPS } from "./relationships.js";
import { UNVALIDATED } from "./unvalidated.js";

@Resolver(() => Activity)
export class ActivityResolver {
  @Query(() => Activity, {
    nullable: true,
    ...bilingual("The activity with this id, or null.", "该 id 的活动,没有则为 null。"),
  })
  activity(
    @Arg("id", () => ID, bilingual("Id of an activity.", "活动的 id。")) id: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.root("Activity", id, info);
  }

  @Query(() => ActivityConnection, bilingual("All activities.", "全部活动。"))
  activities(
    @Args(() => ActivityListArguments, UNVALIDATED) args: ActivityListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.list("Activity", args, info);
  }

  @FieldResolver(() => Campaign, {
    nullable: true,
    ...bilingual("The campaign it belongs to, as best evidenced.", "所属运动(出处最多者)。"),
  })
  campaign(@Root() activity: Activity, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.best(RELATIONSHIPS.activityCampaign, activity.id, info);
  }

  @FieldResolver(() => OrganizationConnection, bilingual("Who organized it.", "举办者。"))
  organizers(
    @Root() activity: Activity,
    @Args(() => PageArguments, UNVALIDATED) args: PageArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.page({ label: "Organization", via: RELATIONSHIPS.activityOrganizers }, activity.id, args, info);
  }

  @FieldResolver(() => LeaderConnection, bilingual("Which leaders took part.", "参加的领导。"))
  participants(
    @Root() activity: Activity,
    @Args(() => PageArguments, UNVALIDATED) args: PageArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.page({ label: "Leader", via: RELATIONSHIPS.activityParticipants }, activity.id, args, info);
  }
}
