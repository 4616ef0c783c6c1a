import { IsInt, IsOptional, Length, Max, Min } from "class-validator";
import { ArgsType, Field, Int } from "type-graphql";
import { bilingual } from "../bilingual.js";

export const DEFAULT_PAGE_SIZE = 20;
export const MAXIMUM_PAGE_SIZE = 100;
const SIZE = { message: `expected a whole number from 1 to ${MAXIMUM_PAGE_SIZE}` };

/** Which part of a list: `first` with `after`, or `last` with `before`. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    ...bilingual(
      "How many from the start of the list, 1–100; 20 if neither this nor `last` is given.",
      "从前取多少项,1–100;默认 20。",
    ),
  })
  @IsOptional()
  @IsInt(SIZE)
  @Min(1, SIZE)
  @Max(MAXIMUM_PAGE_SIZE, SIZE)
  readonly first?: number | null;

  @Field(() => String, { nullable: true, ...bilingual("Begin after this cursor.", "从该游标之后开始。") })
  @IsOptional()
  @Length(1, 4000, { message: "expected a cursor of this list" })
  readonly after?: string | null;

  @Field(() => Int, {
    nullable: true,
    ...bilingual("How many from the end of the list, 1–100.", "从后取多少项,1–100。"),
  })
  @IsOptional()
  @IsInt(SIZE)
  @Min(1, SIZE)
  @Max(MAXIMUM_PAGE_SIZE, SIZE)
  readonly last?: number | null;

  @Field(() => String, { nullable: true, ...bilingual("End before this cursor.", "到该游标之前为止。") })
  @IsOptional()
  @Length(1, 4000, { message: "expected a cursor of this list" })
  readonly before?: string | null;
}
