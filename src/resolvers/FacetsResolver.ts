import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Query, Resolver } from "type-graphql";
import { type FacetCount, Facets } from "../models/Analysis.js";
import { bilingual } from "../models/bilingual.js";
import { EntityType } from "../models/enums.js";
import { type Facet, facetStatement } from "./analysis/facetStatement.js";
import type { Context } from "./Context.js";
import { entityLabel } from "../models/entityLabel.js";
import type { Loaders } from "./loaders/createLoaders.js";
import { filterConditions } from "./page/filterConditions.js";

@Resolver()
export class FacetsResolver {
  @Query(
    () => Facets,
    bilingual(
      "How the entities of a type divide by kind, level, place and year.",
      "某类实体按类别、层级、地方、年份的分布。",
    ),
  )
  async facets(
    @Arg("type", () => EntityType, bilingual("Which entities.", "实体类型。")) type: EntityType,
    @Arg("nameContains", () => String, {
      nullable: true,
      ...bilingual("Only those whose name or alias contains it.", "仅限名称或别名包含它的实体。"),
    })
    nameContains: string | null,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Facets> {
    const selected = loaders.selection(info).fields;
    const count = (facet: Facet) => (selected.has(facet) ? countBy({ type, nameContains }, facet, loaders) : []);
    const [kinds, levels, places, years] = await Promise.all([
      count("kinds"),
      count("levels"),
      count("places"),
      count("years"),
    ]);
    return { kinds, levels, years, places: places.map(({ value, count }) => ({ placeId: value, count })) };
  }
}

type Asked = { readonly type: EntityType; readonly nameContains: string | null };

async function countBy({ type, nameContains }: Asked, facet: Facet, loaders: Loaders): Promise<FacetCount[]> {
  const label = entityLabel(type);
  const [condition] = filterConditions(label, nameContains == null ? {} : { nameContains });
  const statement = facetStatement(label, facet, condition?.text ?? null);
  if (statement === null) return [];
  const rows = await loaders.read(statement, condition?.parameters ?? {});
  return rows.map((row) => ({ value: row.value as string | null, count: Number(row.count) }));
}
