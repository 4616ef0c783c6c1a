import { IsInt, Max, Min } from "class-validator";
import { ArgsType, Field, ID, Int } from "type-graphql";
import { bilingual } from "../bilingual.js";

const LENGTH = { message: "expected a whole number from 1 to 10" };

@ArgsType()
export class PathArguments {
  @Field(() => ID, bilingual("Id of an entity.", "起点实体的 id。"))
  readonly from!: string;

  @Field(() => ID, bilingual("Id of an entity.", "终点实体的 id。"))
  readonly to!: string;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 6,
    ...bilingual("The most hops it may have, 1–10.", "最多步数,1–10。"),
  })
  @IsInt(LENGTH)
  @Min(1, LENGTH)
  @Max(10, LENGTH)
  readonly maxLength!: number;
}
