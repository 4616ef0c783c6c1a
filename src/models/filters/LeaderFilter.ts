import { Field, ID, InputType } from "type-graphql";
import { bilingual } from "../bilingual.js";
import { EntityFilter } from "./EntityFilter.js";

@InputType(bilingual("Which leaders; every condition must hold.", "领导筛选条件,须全部满足。"))
export class LeaderFilter extends EntityFilter {
  @Field(() => ID, { nullable: true, ...bilingual("Holds an office in this organization.", "在该组织任职。") })
  readonly organizationId?: string | null;
}
