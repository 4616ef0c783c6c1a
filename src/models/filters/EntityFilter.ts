import { IsOptional, Length } from "class-validator";
import { Field, InputType } from "type-graphql";
import { bilingual } from "../bilingual.js";
import { PartialDate } from "../PartialDate.js";

/** What every filter of entities has. */
@InputType()
export abstract class EntityFilter {
  @Field(() => String, {
    nullable: true,
    ...bilingual(
      "Part of a name or alias: Simplified or Traditional characters, pinyin, initials or English; at most 100 characters.",
      "名称或别名的一部分:简体、繁体、拼音、首字母或英文;至多 100 字。",
    ),
  })
  @IsOptional()
  @Length(1, 100, { message: "expected 1 to 100 characters" })
  readonly nameContains?: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    ...bilingual("Named by an article of this date or later.", "被该日期及以后的文章提及。"),
  })
  readonly attestedFrom?: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    ...bilingual("Named by an article of this date or earlier.", "被该日期及以前的文章提及。"),
  })
  readonly attestedTo?: string | null;

  @Field(() => String, {
    nullable: true,
    ...bilingual("Named by a document loaded from this path or URL.", "被由该路径或网址载入的文档提及。"),
  })
  @IsOptional()
  @Length(1, 1000, { message: "expected 1 to 1000 characters" })
  readonly source?: string | null;
}
