import { GraphQLDateTime } from "graphql-scalars";
import { Field, Float, ObjectType } from "type-graphql";
import { bilingual } from "./bilingual.js";
import { Script } from "./enums.js";
import { Node } from "./Node.js";

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  ...bilingual("One source file; files of equal bytes are one document.", "一个源文件;内容逐字节相同者为同一文档。"),
})
export class Document extends Node {
  @Field(() => String, bilingual("SHA-256 of its bytes, in hexadecimal.", "文件内容的 SHA-256(十六进制)。"))
  readonly sha256!: string;

  @Field(() => [String], bilingual("Paths or URLs it was loaded from.", "载入来源的路径或网址。"))
  readonly sources!: string[];

  @Field(() => String, bilingual("The encoding it was read with.", "读取时所用编码。"))
  readonly encoding!: string;

  @Field(() => Script, bilingual("Which characters it is written in.", "所用字体。"))
  readonly script!: Script;

  @Field(() => GraphQLDateTime, bilingual("When it was first loaded.", "首次载入时间。"))
  readonly loadedAt!: string;

  @Field(() => Float, bilingual("Share of characters (0–1) that could not be recovered.", "无法恢复的字符比例(0–1)。"))
  readonly damage!: number;
}
