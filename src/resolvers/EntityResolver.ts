import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { PageArguments } from "../models/arguments/PageArguments.js";
import { RelationListArguments } from "../models/arguments/RelationListArguments.js";
import { bilingual } from "../models/bilingual.js";
import { MentionConnection, RelationConnection } from "../models/connections.js";
import { Entity } from "../models/Entity.js";
import { RelationType } from "../models/enums.js";
import { pinyinForm, traditionalForm } from "../loaders/resolve/nameForms.js";
import type { Context } from "./Context.js";
import { MENTIONS_OF_ENTITY } from "./page/mentionsSource.js";
import { relationsSource } from "./page/relationsSource.js";
import { UNVALIDATED } from "./unvalidated.js";

/** The spellings as the store has them, null in a graph that was written without. */
type StoredEntity = Entity & { readonly namePinyin?: string | null; readonly nameTraditional?: string | null };

@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => String, bilingual("The name in pinyin with tone marks.", "名称的拼音(带声调)。"))
  namePinyin(@Root() entity: StoredEntity): string {
    return entity.namePinyin ?? pinyinForm(entity.name);
  }

  @FieldResolver(() => String, bilingual("The name in Traditional characters.", "名称的繁体形式。"))
  nameTraditional(@Root() entity: StoredEntity): string {
    return entity.nameTraditional ?? traditionalForm(entity.name);
  }

  @FieldResolver(() => MentionConnection, bilingual("Every stretch of text that names it.", "提及它的每一处文字。"))
  mentions(
    @Root() entity: Entity,
    @Args(() => PageArguments, UNVALIDATED) args: PageArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.page(MENTIONS_OF_ENTITY, entity.id, args, info);
  }

  @FieldResolver(
    () => RelationConnection,
    bilingual("All its relations, either way, ordered by type.", "它的全部关系(双向),按类型排列。"),
  )
  relations(
    @Root() entity: Entity,
    @Args(() => RelationListArguments, UNVALIDATED) args: RelationListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.page(relationsSource(args.types ?? Object.values(RelationType)), entity.id, args, info);
  }
}
