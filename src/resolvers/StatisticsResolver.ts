import { Ctx, Query, Resolver } from "type-graphql";
import { bilingual } from "../models/bilingual.js";
import { EntityType, RelationType } from "../models/enums.js";
import { Statistics } from "../models/Statistics.js";
import type { Context } from "./Context.js";
import { entityLabel } from "../models/entityLabel.js";

@Resolver()
export class StatisticsResolver {
  @Query(() => Statistics, bilingual("How much the graph holds.", "图谱的规模。"))
  async statistics(@Ctx() { loaders, quality }: Context): Promise<Statistics> {
    const [row] = await loaders.named("read/statistics", {});
    const count = (name: string): number => Number(row?.[name] ?? 0);
    return {
      documents: count("documents"),
      articles: count("articles"),
      passages: count("passages"),
      entities: Object.values(EntityType).map((type) => ({ type, count: count(entityLabel(type)) })),
      relations: Object.values(RelationType).map((type) => ({ type, count: count(type) })),
      quality,
    };
  }
}
