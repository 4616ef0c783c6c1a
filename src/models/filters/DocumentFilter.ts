import { IsOptional, Length } from "class-validator";
import { Field, InputType } from "type-graphql";
import { bilingual } from "../bilingual.js";
import { Script } from "../enums.js";
import { PartialDate } from "../PartialDate.js";

@InputType(bilingual("Which documents; every condition must hold.", "文档筛选条件,须全部满足。"))
export class DocumentFilter {
  @Field(() => String, {
    nullable: true,
    ...bilingual("Part of a path or URL it was loaded from, at most 100 characters.", "载入来源的一部分,至多 100 字。"),
  })
  @IsOptional()
  @Length(1, 100, { message: "expected 1 to 100 characters" })
  readonly nameContains?: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    ...bilingual("Holds an article of this date or later.", "含有该日期及以后的文章。"),
  })
  readonly attestedFrom?: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    ...bilingual("Holds an article of this date or earlier.", "含有该日期及以前的文章。"),
  })
  readonly attestedTo?: string | null;

  @Field(() => Script, { nullable: true, ...bilingual("Written in these characters.", "所用字体。") })
  readonly script?: Script | null;
}
