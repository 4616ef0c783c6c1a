import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { bilingual } from "../models/bilingual.js";
import { OrganizationListArguments } from "../models/arguments/OrganizationListArguments.js";
import { PageArguments } from "../models/arguments/PageArguments.js";
import { PlaceListArguments } from "../models/arguments/PlaceListArguments.js";
import { OrganizationConnection, PlaceConnection } from "../models/connections.js";
import { Place } from "../models/Place.js";
import type { Context } from "./Context.js";
import { RELATIONSHIPS } from "./relationships.js";
import { UNVALIDATED } from "./unvalidated.js";

@Resolver(() => Place)
export class PlaceResolver {
  @Query(() => Place, {
    nullable: true,
    ...bilingual("The place with this id, or null.", "该 id 的地方,没有则为 null。"),
  })
  place(
    @Arg("id", () => ID, bilingual("Id of a place.", "地方的 id。")) id: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.root("Place", id, info);
  }

  @Query(() => PlaceConnection, { name: "places", ...bilingual("All places.", "全部地方。") })
  allPlaces(
    @Args(() => PlaceListArguments, UNVALIDATED) args: PlaceListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.list("Place", args, info);
  }

  @FieldResolver(() => Place, { nullable: true, ...bilingual("The place around it.", "上级地方。") })
  partOf(@Root() place: Place, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.best(RELATIONSHIPS.placePartOf, place.id, info);
  }

  @FieldResolver(() => PlaceConnection, bilingual("The places directly inside it.", "直接下辖的地方。"))
  places(
    @Root() place: Place,
    @Args(() => PageArguments, UNVALIDATED) args: PageArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.page({ label: "Place", via: RELATIONSHIPS.placePlaces }, place.id, args, info);
  }

  @FieldResolver(() => OrganizationConnection, bilingual("The organizations located in it.", "位于该地的组织。"))
  organizations(
    @Root() place: Place,
    @Args(() => OrganizationListArguments, UNVALIDATED) args: OrganizationListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.page({ label: "Organization", via: RELATIONSHIPS.placeOrganizations }, place.id, args, info);
  }
}
