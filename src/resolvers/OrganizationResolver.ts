import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { bilingual } from "../models/bilingual.js";
import { ActivityListArguments } from "../models/arguments/ActivityListArguments.js";
import { CampaignListArguments } from "../models/arguments/CampaignListArguments.js";
import { LeaderListArguments } from "../models/arguments/LeaderListArguments.js";
import { OrganizationListArguments } from "../models/arguments/OrganizationListArguments.js";
import { PageArguments } from "../models/arguments/PageArguments.js";
import { SloganListArguments } from "../models/arguments/SloganListArguments.js";
import {
  ActivityConnection,
  ArticleConnection,
  CampaignConnection,
  LeaderConnection,
  OrganizationConnection,
  SloganConnection,
} from "../models/connections.js";
import { Organization } from "../models/Organization.js";
import { Place } from "../models/Place.js";
import type { Context } from "./Context.js";
import { RELATIONSHIPS } from "./relationships.js";
import { UNVALIDATED } from "./unvalidated.js";

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => Organization, {
    nullable: true,
    ...bilingual("The organization with this id, or null.", "该 id 的组织,没有则为 null。"),
  })
  organization(
    @Arg("id", () => ID, bilingual("Id of an organization.", "组织的 id。")) id: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.root("Organization", id, info);
  }

  @Query(() => OrganizationConnection, bilingual("All organizations.", "全部组织。"))
  organizations(
    @Args(() => OrganizationListArguments, UNVALIDATED) args: OrganizationListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.list("Organization", args, info);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    ...bilingual("The larger body it belongs to, as best evidenced.", "上级组织(出处最多者)。"),
  })
  parent(@Root() organization: Organization, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.best(RELATIONSHIPS.organizationParent, organization.id, info);
  }

  @FieldResolver(() => Place, {
    nullable: true,
    ...bilingual("Where it is, as best evidenced.", "所在地(出处最多者)。"),
  })
  place(@Root() organization: Organization, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.best(RELATIONSHIPS.organizationPlace, organization.id, info);
  }

  @FieldResolver(() => OrganizationConnection, bilingual("The bodies that belong to it.", "下属组织。"))
  children(
    @Root() organization: Organization,
    @Args(() => OrganizationListArguments, UNVALIDATED) args: OrganizationListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.page(
      { label: "Organization", via: RELATIONSHIPS.organizationChildren },
      organization.id,
      args,
      info,
    );
  }

  @FieldResolver(() => LeaderConnection, bilingual("Who holds an office in it.", "在该组织任职的领导。"))
  leaders(
    @Root() organization: Organization,
    @Args(() => LeaderListArguments, UNVALIDATED) args: LeaderListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.page({ label: "Leader", via: RELATIONSHIPS.organizationLeaders }, organization.id, args, info);
  }

  @FieldResolver(() => CampaignConnection, bilingual("The campaigns it runs.", "该组织开展的运动。"))
  campaigns(
    @Root() organization: Organization,
    @Args(() => CampaignListArguments, UNVALIDATED) args: CampaignListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.page({ label: "Campaign", via: RELATIONSHIPS.organizationCampaigns }, organization.id, args, info);
  }

  @FieldResolver(() => ActivityConnection, bilingual("The activities it organized.", "该组织举办的活动。"))
  activities(
    @Root() organization: Organization,
    @Args(() => ActivityListArguments, UNVALIDATED) args: ActivityListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.page({ label: "Activity", via: RELATIONSHIPS.organizationActivities }, organization.id, args, info);
  }

  @FieldResolver(() => SloganConnection, bilingual("The slogans it raised.", "该组织提出的口号。"))
  slogans(
    @Root() organization: Organization,
    @Args(() => SloganListArguments, UNVALIDATED) args: SloganListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.page({ label: "Slogan", via: RELATIONSHIPS.organizationSlogans }, organization.id, args, info);
  }

  @FieldResolver(() => ArticleConnection, bilingual("The articles it issued.", "该组织发布的文章。"))
  articles(
    @Root() organization: Organization,
    @Args(() => PageArguments, UNVALIDATED) args: PageArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.page({ label: "Article", via: RELATIONSHIPS.organizationArticles }, organization.id, args, info);
  }
}
