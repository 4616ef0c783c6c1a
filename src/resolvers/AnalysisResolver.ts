import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import type { Row } from "../graph/GraphStore.js";
import { CoOccurrence, CoverageCell, TimelinePeriod } from "../models/Analysis.js";
import { bilingual } from "../models/bilingual.js";
import { EntityType, type Genre } from "../models/enums.js";
import type { Context } from "./Context.js";
import { entityLabel } from "../models/entityLabel.js";
import { requireRange } from "./requireRange.js";

const LIMITS = [1, 100] as const;

@Resolver()
export class AnalysisResolver {
  @Query(
    () => [TimelinePeriod],
    bilingual(
      "When a campaign, organization, slogan or any entity is named, and when its activities took place, by month.",
      "运动、组织、口号等实体逐月被提及的情况及其活动。",
    ),
  )
  async timeline(
    @Arg("id", () => ID, bilingual("Id of an entity.", "实体的 id。")) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<TimelinePeriod[]> {
    const [mentions, activities] = await Promise.all([
      loaders.named("read/timelineMentions", { id }),
      loaders.named("read/timelineActivities", { id }),
    ]);
    const periods = new Map<string, TimelinePeriod>();
    for (const row of [...mentions, ...activities]) {
      const period = row.period as string;
      const before = periods.get(period) ?? { period, articles: 0, mentions: 0, activities: 0 };
      periods.set(period, { ...before, ...counts(row) });
    }
    return [...periods.values()].sort((a, b) => (a.period < b.period ? -1 : 1));
  }

  @Query(
    () => [CoOccurrence],
    bilingual("What the same passages name most often together with an entity.", "与某实体最常同段出现的实体。"),
  )
  async coOccurrences(
    @Arg("id", () => ID, bilingual("Id of an entity.", "实体的 id。")) id: string,
    @Arg("types", () => [EntityType], {
      nullable: true,
      ...bilingual("Only entities of these types; all if not given.", "仅限这些类型;未指定则为全部。"),
    })
    types: EntityType[] | null,
    @Arg("limit", () => Int, { nullable: true, defaultValue: 20, ...bilingual("The most, 1–100.", "上限,1–100。") })
    limit: number,
    @Ctx() { loaders }: Context,
  ): Promise<CoOccurrence[]> {
    requireRange("limit", limit, LIMITS);
    const labels = [...new Set(types ?? Object.values(EntityType))].map(entityLabel);
    const rows = await loaders.named("read/coOccurrences", { id, labels, limit });
    return rows.map((row) => ({
      entityId: row.id as string,
      passages: Number(row.passages),
      articles: Number(row.articles),
    }));
  }

  @Query(
    () => [CoverageCell],
    bilingual(
      "How many documents and articles there are of each place, year and genre.",
      "各地、各年、各体裁的文档数与文章数。",
    ),
  )
  async coverage(@Ctx() { loaders }: Context): Promise<CoverageCell[]> {
    const rows = await loaders.named("read/coverage", {});
    const cells = rows.map((row) => ({
      placeId: row.place as string | null,
      year: row.year as string | null,
      genre: row.genre as Genre,
      documents: Number(row.documents),
      articles: Number(row.articles),
    }));
    const key = (cell: CoverageCell): string => [cell.placeId ?? "~", cell.year ?? "~", cell.genre].join(" ");
    return cells.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  }
}

function counts(row: Row): Partial<Record<"articles" | "mentions" | "activities", number>> {
  const names = ["articles", "mentions", "activities"] as const;
  return Object.fromEntries(names.flatMap((name) => (row[name] === undefined ? [] : [[name, Number(row[name])]])));
}
