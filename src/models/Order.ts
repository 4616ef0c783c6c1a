import { Field, InputType } from "type-graphql";
import { bilingual } from "./bilingual.js";
import { register } from "./registerEnums.js";

export enum OrderField {
  NAME = "NAME",
  MENTIONS = "MENTIONS",
  FIRST_ATTESTED = "FIRST_ATTESTED",
  RELEVANCE = "RELEVANCE",
}

export enum Direction {
  ASC = "ASC",
  DESC = "DESC",
}

register<typeof OrderField>(
  "OrderField",
  {
    NAME: ["By name, in code point order.", "按名称(码位顺序)。"],
    MENTIONS: ["By number of mentions.", "按提及次数。"],
    FIRST_ATTESTED: ["By date of the first dated article; undated last.", "按最早出现日期;无日期者在后。"],
    RELEVANCE: [
      "By closeness to `nameContains`, then by evidence or mentions.",
      "按与 nameContains 的相近程度,再按出处或提及数。",
    ],
  },
  [OrderField, "What a list is ordered by.", "排序依据。"],
);

register<typeof Direction>("Direction", { ASC: ["Smallest first.", "升序。"], DESC: ["Greatest first.", "降序。"] }, [
  Direction,
  "Which way a list runs.",
  "排序方向。",
]);

@InputType(bilingual("How a list is ordered; ties are broken by id.", "列表排序方式;相同者按 id 排。"))
export class Order {
  @Field(() => OrderField, bilingual("What to order by.", "排序依据。"))
  readonly field!: OrderField;

  @Field(() => Direction, { defaultValue: Direction.ASC, ...bilingual("Which way.", "排序方向。") })
  readonly direction!: Direction;
}
