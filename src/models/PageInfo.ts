import { Field, ObjectType } from "type-graphql";
import { bilingual } from "./bilingual.js";

@ObjectType({
  simpleResolvers: true,
  ...bilingual("Where a page stands in its list.", "该页在列表中的位置。"),
})
export class PageInfo {
  @Field(() => Boolean, bilingual("Whether anything follows this page.", "其后是否还有内容。"))
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, bilingual("Whether anything precedes this page.", "其前是否还有内容。"))
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, ...bilingual("Cursor of the first edge.", "首条的游标。") })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, ...bilingual("Cursor of the last edge.", "末条的游标。") })
  readonly endCursor!: string | null;
}
