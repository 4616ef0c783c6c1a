import { ArrayMaxSize, IsOptional } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { bilingual } from "../bilingual.js";
import { Level } from "../enums.js";
import { EntityFilter } from "./EntityFilter.js";

@InputType(bilingual("Which places; every condition must hold.", "地方筛选条件,须全部满足。"))
export class PlaceFilter extends EntityFilter {
  @Field(() => [Level], { nullable: true, ...bilingual("At one of these levels.", "属于所列层级之一。") })
  @IsOptional()
  @ArrayMaxSize(50)
  readonly level?: Level[] | null;

  @Field(() => ID, { nullable: true, ...bilingual("This place or anywhere inside it.", "该地或其辖内。") })
  readonly placeId?: string | null;
}
