import { Field, Float, Int, ObjectType } from "type-graphql";
import { bilingual } from "./bilingual.js";
import { register } from "./registerEnums.js";

export enum LoadStatus {
  ADDED = "ADDED",
  REPLACED = "REPLACED",
  UNCHANGED = "UNCHANGED",
  SOURCE_ADDED = "SOURCE_ADDED",
  FAILED = "FAILED",
}

register<typeof LoadStatus>(
  "LoadStatus",
  {
    ADDED: ["It was not stored before.", "新增。"],
    REPLACED: ["It took the place of what was stored.", "取代了原有文档。"],
    UNCHANGED: ["It was stored already.", "已存在,未变。"],
    SOURCE_ADDED: ["Its text was stored already, from another source.", "同文已存在,增加了来源。"],
    FAILED: ["It was not stored; the message says why.", "未载入,原因见 message。"],
  },
  [LoadStatus, "What became of a document.", "文档的载入结果。"],
);

@ObjectType({ simpleResolvers: true, ...bilingual("What became of one document.", "单个文档的载入结果。") })
export class LoadedDocument {
  @Field(() => String, bilingual("The source it was given with.", "给定的来源。"))
  readonly source!: string;

  @Field(() => LoadStatus, bilingual("What became of it.", "载入结果。"))
  readonly status!: LoadStatus;

  @Field(() => Int, bilingual("How many articles it holds.", "所含文章数。"))
  readonly articles!: number;

  @Field(() => Float, bilingual("Share of characters (0–1) that could not be recovered.", "无法恢复的字符比例(0–1)。"))
  readonly damage!: number;

  @Field(() => String, { nullable: true, ...bilingual("Why it failed, if it did.", "失败原因(如失败)。") })
  readonly message!: string | null;
}

@ObjectType({ simpleResolvers: true, ...bilingual("What became of the documents.", "载入结果。") })
export class LoadReport {
  @Field(() => [LoadedDocument], bilingual("One entry a document, in their order.", "逐个文档的结果,按给定顺序。"))
  readonly documents!: LoadedDocument[];
}
