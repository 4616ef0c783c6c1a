import { ArrayMaxSize, IsOptional } from "class-validator";
import { ArgsType, Field } from "type-graphql";
import { bilingual } from "../bilingual.js";
import { RelationType } from "../enums.js";
import { PageArguments } from "./PageArguments.js";

@ArgsType()
export class RelationListArguments extends PageArguments {
  @Field(() => [RelationType], {
    nullable: true,
    ...bilingual("Only of these types; all if not given.", "仅限这些类型;未指定则为全部。"),
  })
  @IsOptional()
  @ArrayMaxSize(50)
  readonly types?: RelationType[] | null;
}
