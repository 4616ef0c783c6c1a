import { IsInt, Max, Min } from "class-validator";
import { ArgsType, Field, ID, Int } from "type-graphql";
import { bilingual } from "../bilingual.js";

const DEPTH = { message: "expected a whole number from 1 to 3" };
const LIMIT = { message: "expected a whole number from 1 to 200" };

@ArgsType()
export class NeighborhoodArguments {
  @Field(() => ID, bilingual("Id of an entity.", "实体的 id。"))
  readonly id!: string;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 1,
    ...bilingual("How many relations away, 1–3.", "距离(关系数),1–3。"),
  })
  @IsInt(DEPTH)
  @Min(1, DEPTH)
  @Max(3, DEPTH)
  readonly depth!: number;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 50,
    ...bilingual("The most neighbors, 1–200.", "邻近实体数上限,1–200。"),
  })
  @IsInt(LIMIT)
  @Min(1, LIMIT)
  @Max(200, LIMIT)
  readonly limit!: number;
}
