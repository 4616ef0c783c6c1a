import { Field, Float, Int, ObjectType } from "type-graphql";
import { bilingual } from "./bilingual.js";
import { Node } from "./Node.js";
import { PageInfo } from "./PageInfo.js";

@ObjectType({ simpleResolvers: true, ...bilingual("Where a query stands in a hit.", "查询词在结果中的位置。") })
export class Highlight {
  @Field(() => String, bilingual("`name`, `aliases.0`, `nameEn` or `text`.", "字段:name、aliases.0、nameEn 或 text。"))
  readonly field!: string;

  @Field(() => Int, bilingual("Where it begins in the field, in UTF-16 units.", "在字段中的起点(UTF-16)。"))
  readonly start!: number;

  @Field(() => Int, bilingual("Where it ends in the field, in UTF-16 units.", "在字段中的终点(UTF-16)。"))
  readonly end!: number;
}

@ObjectType({ simpleResolvers: true, ...bilingual("One hit.", "一条搜索结果。") })
export class SearchEdge {
  @Field(() => Node, bilingual("The entity or passage that was found.", "找到的实体或段落。"))
  readonly node!: Node;

  @Field(
    () => String,
    bilingual("Where this hit stands; for `after` and `before`.", "该结果的位置,用于 after 与 before。"),
  )
  readonly cursor!: string;

  @Field(
    () => Float,
    bilingual(
      "Thousands: 5 the name itself, 4 its beginning, 3 a part of it, 2 a whole other form, 1 a part of one, 0 a passage; the rest: mentions, or occurrences in the passage, up to 999.",
      "千位:5 全名,4 名称开头,3 名称一部分,2 其他形式全同,1 其他形式的一部分,0 段落;其余为提及或出现次数,至多 999。",
    ),
  )
  readonly score!: number;

  @Field(() => [Highlight], bilingual("Where the query stands in it, at most 20.", "查询词在其中的位置,至多 20 处。"))
  readonly highlights!: Highlight[];
}

@ObjectType({ simpleResolvers: true, ...bilingual("A page of hits, best first.", "搜索结果的一页,最相关者在前。") })
export class SearchConnection {
  @Field(() => [SearchEdge], bilingual("The page, with scores and highlights.", "该页结果,附得分与高亮。"))
  readonly edges!: SearchEdge[];

  @Field(() => [Node], bilingual("The page, without them.", "该页结果。"))
  readonly nodes!: Node[];

  @Field(() => PageInfo, bilingual("Where the page stands.", "该页的位置。"))
  readonly pageInfo!: PageInfo;

  @Field(() => Int, bilingual("Number of all hits; counted only when asked for.", "结果总数;仅在请求时计算。"))
  readonly totalCount!: number;
}
