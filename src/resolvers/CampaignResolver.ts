import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { bilingual } from "../models/bilingual.js";
import { ActivityListArguments } from "../models/arguments/ActivityListArguments.js";
import { CampaignListArguments } from "../models/arguments/CampaignListArguments.js";
import { OrganizationListArguments } from "../models/arguments/OrganizationListArguments.js";
import { SloganListArguments } from "../models/arguments/SloganListArguments.js";
import {
  ActivityConnection,
  CampaignConnection,
  OrganizationConnection,
  SloganConnection,
} from "../models/connections.js";
import { Campaign } from "../models/Campaign.js";
import type { Context } from "./Context.js";
import { RELATIONSHIPS } from "./relationships.js";
import { UNVALIDATED } from "./unvalidated.js";

@Resolver(() => Campaign)
export class CampaignResolver {
  @Query(() => Campaign, {
    nullable: true,
    ...bilingual("The campaign with this id, or null.", "该 id 的运动,没有则为 null。"),
  })
  campaign(
    @Arg("id", () => ID, bilingual("Id of a campaign.", "运动的 id。")) id: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.root("Campaign", id, info);
  }

  @Query(() => CampaignConnection, bilingual("All campaigns.", "全部运动。"))
  campaigns(
    @Args(() => CampaignListArguments, UNVALIDATED) args: CampaignListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.list("Campaign", args, info);
  }

  @FieldResolver(() => Campaign, {
    nullable: true,
    ...bilingual("The larger campaign it belongs to, as best evidenced.", "所属的更大运动(出处最多者)。"),
  })
  partOf(@Root() campaign: Campaign, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.best(RELATIONSHIPS.campaignPartOf, campaign.id, info);
  }

  @FieldResolver(() => CampaignConnection, bilingual("The campaigns that belong to it.", "下属运动。"))
  subCampaigns(
    @Root() campaign: Campaign,
    @Args(() => CampaignListArguments, UNVALIDATED) args: CampaignListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.page({ label: "Campaign", via: RELATIONSHIPS.campaignSubCampaigns }, campaign.id, args, info);
  }

  @FieldResolver(() => OrganizationConnection, bilingual("Who runs it.", "开展该运动的组织。"))
  organizations(
    @Root() campaign: Campaign,
    @Args(() => OrganizationListArguments, UNVALIDATED) args: OrganizationListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.page({ label: "Organization", via: RELATIONSHIPS.campaignOrganizations }, campaign.id, args, info);
  }

  @FieldResolver(() => ActivityConnection, bilingual("What was done for it.", "属于该运动的活动。"))
  activities(
    @Root() campaign: Campaign,
    @Args(() => ActivityListArguments, UNVALIDATED) args: ActivityListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.page({ label: "Activity", via: RELATIONSHIPS.campaignActivities }, campaign.id, args, info);
  }

  @FieldResolver(() => SloganConnection, bilingual("The slogans used in it.", "该运动使用的口号。"))
  slogans(
    @Root() campaign: Campaign,
    @Args(() => SloganListArguments, UNVALIDATED) args: SloganListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.page({ label: "Slogan", via: RELATIONSHIPS.campaignSlogans }, campaign.id, args, info);
  }
}
