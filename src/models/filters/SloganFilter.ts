import { ArrayMaxSize, IsOptional } from "class-validator";
import { Field, InputType } from "type-graphql";
import { bilingual } from "../bilingual.js";
import { SloganKind } from "../enums.js";
import { EntityFilter } from "./EntityFilter.js";

@InputType(bilingual("Which slogans; every condition must hold.", "口号筛选条件,须全部满足。"))
export class SloganFilter extends EntityFilter {
  @Field(() => [SloganKind], { nullable: true, ...bilingual("Of one of these kinds.", "属于所列类别之一。") })
  @IsOptional()
  @ArrayMaxSize(50)
  readonly kind?: SloganKind[] | null;
}
