import { Field, Float, Int, ObjectType } from "type-graphql";
import { bilingual } from "./bilingual.js";
import { EntityType, RelationType } from "./enums.js";
import { PartialDate } from "./PartialDate.js";

@ObjectType({ simpleResolvers: true, ...bilingual("How many entities of a type.", "某类实体的数量。") })
export class EntityCount {
  @Field(() => EntityType, bilingual("The type.", "实体类型。"))
  readonly type!: EntityType;

  @Field(() => Int, bilingual("How many.", "数量。"))
  readonly count!: number;
}

@ObjectType({ simpleResolvers: true, ...bilingual("How many relations of a type.", "某类关系的数量。") })
export class RelationCount {
  @Field(() => RelationType, bilingual("The type.", "关系类型。"))
  readonly type!: RelationType;

  @Field(() => Int, bilingual("How many.", "数量。"))
  readonly count!: number;
}

@ObjectType({ simpleResolvers: true, ...bilingual("How well one type is recognized.", "某类识别的质量。") })
export class QualityMeasure {
  @Field(() => String, bilingual("What was measured.", "度量对象。"))
  readonly type!: string;

  @Field(() => Float, bilingual("Share of what was found that is right, 0–1.", "准确率,0–1。"))
  readonly precision!: number;

  @Field(() => Float, bilingual("Share of what is there that was found, 0–1.", "召回率,0–1。"))
  readonly recall!: number;

  @Field(() => Float, bilingual("Harmonic mean of the two.", "二者的调和平均。"))
  readonly f1!: number;
}

@ObjectType({
  simpleResolvers: true,
  ...bilingual("How well the extractor did on a corpus.", "抽取器在某语料上的质量。"),
})
export class Quality {
  @Field(() => String, bilingual("The corpus it was measured on.", "度量所用语料。"))
  readonly corpus!: string;

  @Field(() => PartialDate, bilingual("When it was measured.", "度量日期。"))
  readonly date!: string;

  @Field(() => [QualityMeasure], bilingual("One entry a type.", "按类型分列。"))
  readonly measures!: QualityMeasure[];
}

@ObjectType({ simpleResolvers: true, ...bilingual("How much the graph holds.", "图谱的规模。") })
export class Statistics {
  @Field(() => Int, bilingual("Number of documents.", "文档数。"))
  readonly documents!: number;

  @Field(() => Int, bilingual("Number of articles.", "文章数。"))
  readonly articles!: number;

  @Field(() => Int, bilingual("Number of passages.", "段落数。"))
  readonly passages!: number;

  @Field(() => [EntityCount], bilingual("Number of entities of each type.", "各类实体数。"))
  readonly entities!: EntityCount[];

  @Field(() => [RelationCount], bilingual("Number of relations of each type.", "各类关系数。"))
  readonly relations!: RelationCount[];

  @Field(() => Quality, {
    nullable: true,
    ...bilingual("Measured quality of this extractor; null if not measured.", "本抽取器的测得质量;未测则为 null。"),
  })
  readonly quality!: Quality | null;
}
