import { Ctx, Query, Resolver } from "type-graphql";
import { bilingual } from "../models/bilingual.js";
import { EntityType, RelationType } from "../models/enums.js";
import { Statistics } from "../models/Statistics.js";
import type { Context } from "./Context.js";
import { labelOfType } from "./entityLabels.js";

@Resolver()
export class StatisticsResolver {
  @Query(() => Statistics, bilingual("How much the graph holds.", "图谱的规模。"))
  async statistics(@Ctx() { loaders }: Context): Promise<Statistics> {
    const [row] = await loaders.named("read/statistics", {});
    const count = (name: string): number => Number(row?.[name] ?? 0);
    return {
      documents: count("documents"),
      articles: count("articles"),
      passages: count("passages"),
      entities: Object.values(EntityType).map((type) => ({ type, count: count(labelOfType(type)) })),
      relations: Object.values(RelationType).map((type) => ({ type, count: count(type) })),
      quality: null,
    };
  }
}
