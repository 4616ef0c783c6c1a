import { ArrayMaxSize, IsOptional, Length } from "class-validator";
import { ArgsType, Field } from "type-graphql";
import { bilingual } from "../bilingual.js";
import { EntityType } from "../enums.js";
import { PageArguments } from "./PageArguments.js";

@ArgsType()
export class SearchArguments extends PageArguments {
  @Field(
    () => String,
    bilingual(
      "Part of a name, alias, slogan or text: Simplified or Traditional characters, pinyin, initials or English; 1–100 characters.",
      "名称、别名、口号或正文的一部分:简体、繁体、拼音、首字母或英文;1–100 字。",
    ),
  )
  @Length(1, 100, { message: "expected 1 to 100 characters" })
  readonly query!: string;

  @Field(() => [EntityType], { nullable: true, ...bilingual("Only entities of these types.", "仅限这些类型的实体。") })
  @IsOptional()
  @ArrayMaxSize(50)
  readonly types?: EntityType[] | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    ...bilingual("Whether passages are searched too, after the entities.", "是否也搜索段落(列于实体之后)。"),
  })
  readonly includePassages?: boolean | null;
}
