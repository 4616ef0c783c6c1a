import { Length, MaxLength } from "class-validator";
import { Field, InputType } from "type-graphql";
import { bilingual } from "./bilingual.js";

const MAXIMUM_TEXT = 2_000_000;

@InputType(bilingual("A document to load.", "待载入的文档。"))
export class DocumentInput {
  @Field(() => String, bilingual("Path or URL it is known by, 1–1000 characters.", "来源路径或网址,1–1000 字。"))
  @Length(1, 1000, { message: "expected 1 to 1000 characters" })
  readonly source!: string;

  @Field(() => String, bilingual("Its text, at most 2,000,000 characters.", "文档文字,至多 2,000,000 字。"))
  @MaxLength(MAXIMUM_TEXT, { message: `expected at most ${MAXIMUM_TEXT} characters` })
  readonly text!: string;
}
