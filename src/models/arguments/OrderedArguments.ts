import { ArgsType, Field } from "type-graphql";
import { bilingual } from "../bilingual.js";
import { Order } from "../Order.js";
import { PageArguments } from "./PageArguments.js";

@ArgsType()
export class OrderedArguments extends PageArguments {
  @Field(() => Order, { nullable: true, ...bilingual("By name if not given.", "未指定时按名称排序。") })
  readonly orderBy?: Order | null;
}
