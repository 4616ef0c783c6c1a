import { ArrayMaxSize, IsOptional, Length } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { bilingual } from "../bilingual.js";
import { Genre } from "../enums.js";
import { PartialDate } from "../PartialDate.js";

@InputType(bilingual("Which articles; every condition must hold.", "文章筛选条件,须全部满足。"))
export class ArticleFilter {
  @Field(() => String, {
    nullable: true,
    ...bilingual("Part of the title, at most 100 characters.", "标题的一部分,至多 100 字。"),
  })
  @IsOptional()
  @Length(1, 100, { message: "expected 1 to 100 characters" })
  readonly nameContains?: string | null;

  @Field(() => PartialDate, { nullable: true, ...bilingual("The same as `issuedFrom`.", "同 issuedFrom。") })
  readonly attestedFrom?: string | null;

  @Field(() => PartialDate, { nullable: true, ...bilingual("The same as `issuedTo`.", "同 issuedTo。") })
  readonly attestedTo?: string | null;

  @Field(() => [Genre], { nullable: true, ...bilingual("Of one of these genres.", "属于所列体裁之一。") })
  @IsOptional()
  @ArrayMaxSize(50)
  readonly genre?: Genre[] | null;

  @Field(() => PartialDate, { nullable: true, ...bilingual("Issued on this date or later.", "在该日期及以后发布。") })
  readonly issuedFrom?: string | null;

  @Field(() => PartialDate, { nullable: true, ...bilingual("Issued on this date or earlier.", "在该日期及以前发布。") })
  readonly issuedTo?: string | null;

  @Field(() => ID, { nullable: true, ...bilingual("Issued by this organization.", "由该组织发布。") })
  readonly organizationId?: string | null;

  @Field(() => String, {
    nullable: true,
    ...bilingual("In a document loaded from this path or URL.", "所在文档由该路径或网址载入。"),
  })
  @IsOptional()
  @Length(1, 1000, { message: "expected 1 to 1000 characters" })
  readonly source?: string | null;
}
