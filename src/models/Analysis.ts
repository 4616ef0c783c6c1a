import { Field, Int, ObjectType } from "type-graphql";
import { bilingual } from "./bilingual.js";
import { Genre } from "./enums.js";
import { PartialDate } from "./PartialDate.js";

@ObjectType({ simpleResolvers: true, ...bilingual("What happened in one month.", "某月的情况。") })
export class TimelinePeriod {
  @Field(
    () => PartialDate,
    bilingual("The month, or the year where no month is stated.", "月份;原文未写月份时为年份。"),
  )
  readonly period!: string;

  @Field(() => Int, bilingual("Articles of that date that name it.", "该时段提及它的文章数。"))
  readonly articles!: number;

  @Field(() => Int, bilingual("Mentions in these articles.", "这些文章中的提及次数。"))
  readonly mentions!: number;

  @Field(() => Int, bilingual("Related activities of that date.", "该时段的相关活动数。"))
  readonly activities!: number;
}

@ObjectType({
  simpleResolvers: true,
  ...bilingual("Two entities that the same passages name.", "在同一段落中同时出现的实体。"),
})
export class CoOccurrence {
  readonly entityId!: string;

  @Field(() => Int, bilingual("How many passages name both.", "同时提及二者的段落数。"))
  readonly passages!: number;

  @Field(() => Int, bilingual("How many articles these stand in.", "这些段落所在的文章数。"))
  readonly articles!: number;
}

@ObjectType({ simpleResolvers: true, ...bilingual("How many entities have one value.", "取某值的实体数。") })
export class FacetCount {
  @Field(() => String, { nullable: true, ...bilingual("The value; null: none is known.", "取值;null 表示未知。") })
  readonly value!: string | null;

  @Field(() => Int, bilingual("How many.", "数量。"))
  readonly count!: number;
}

@ObjectType({ simpleResolvers: true, ...bilingual("How many entities are in one place.", "某地的实体数。") })
export class PlaceFacetCount {
  readonly placeId!: string | null;

  @Field(() => Int, bilingual("How many.", "数量。"))
  readonly count!: number;
}

@ObjectType({ simpleResolvers: true, ...bilingual("How the entities of a type divide.", "某类实体的分布。") })
export class Facets {
  @Field(() => [FacetCount], bilingual("By kind, or by scope for campaigns.", "按类别(运动按范围)。"))
  readonly kinds!: FacetCount[];

  @Field(() => [FacetCount], bilingual("By administrative level.", "按行政层级。"))
  readonly levels!: FacetCount[];

  @Field(() => [PlaceFacetCount], bilingual("By the place they are located in, at most 100.", "按所在地,至多 100 处。"))
  readonly places!: PlaceFacetCount[];

  @Field(() => [FacetCount], bilingual("By year of the earliest article.", "按最早出现年份。"))
  readonly years!: FacetCount[];
}

@ObjectType({
  simpleResolvers: true,
  ...bilingual(
    "How many sources there are of one place, year and genre: tells a missing fact from a missing source.",
    "某地、某年、某体裁的来源数,用以区分“没有事实”与“没有来源”。",
  ),
})
export class CoverageCell {
  readonly placeId!: string | null;

  @Field(() => PartialDate, { nullable: true, ...bilingual("The year; null: undated.", "年份;null 表示无日期。") })
  readonly year!: string | null;

  @Field(() => Genre, bilingual("The genre of the articles.", "文章体裁。"))
  readonly genre!: Genre;

  @Field(() => Int, bilingual("How many documents.", "文档数。"))
  readonly documents!: number;

  @Field(() => Int, bilingual("How many articles.", "文章数。"))
  readonly articles!: number;
}
