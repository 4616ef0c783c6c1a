import { InputType } from "type-graphql";
import { bilingual } from "../bilingual.js";
import { EntityFilter } from "./EntityFilter.js";

@InputType(bilingual("Which cited works; every condition must hold.", "被引文献筛选条件,须全部满足。"))
export class CitedWorkFilter extends EntityFilter {}
