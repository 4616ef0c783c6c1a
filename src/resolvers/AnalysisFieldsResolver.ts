import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { CoOccurrence, CoverageCell, PlaceFacetCount } from "../models/Analysis.js";
import { bilingual } from "../models/bilingual.js";
import { Entity } from "../models/Entity.js";
import { Place } from "../models/Place.js";
import type { Context } from "./Context.js";

const PLACE = bilingual("The place; null: none is known.", "地方;null 表示未知。");

@Resolver(() => CoOccurrence)
export class CoOccurrenceResolver {
  @FieldResolver(() => Entity, bilingual("The other entity.", "另一实体。"))
  entity(@Root() { entityId }: CoOccurrence, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.node("Entity", entityId, info);
  }
}

@Resolver(() => PlaceFacetCount)
export class PlaceFacetCountResolver {
  @FieldResolver(() => Place, { nullable: true, ...PLACE })
  place(@Root() { placeId }: PlaceFacetCount, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return placeId === null ? null : loaders.node("Place", placeId, info);
  }
}

@Resolver(() => CoverageCell)
export class CoverageCellResolver {
  @FieldResolver(() => Place, { nullable: true, ...PLACE })
  place(@Root() { placeId }: CoverageCell, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return placeId === null ? null : loaders.node("Place", placeId, info);
  }
}
