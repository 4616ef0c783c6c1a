import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { bilingual } from "../models/bilingual.js";
import { Evidence } from "../models/Evidence.js";
import { Passage } from "../models/Passage.js";
import type { Context } from "./Context.js";

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Passage, bilingual("The passage it stands in.", "所在段落。"))
  passage(@Root() evidence: Evidence, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.node("Passage", evidence.passageId, info);
  }
}
