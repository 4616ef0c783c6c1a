import type { EntityType } from "../../models/enums.js";
import type { EntityRecord } from "../../models/records.js";
import type { ArticleContext } from "../recognize/ArticleContext.js";

/** What every relation finder works on: the article and all entities resolved in it. */
export interface RelateContext {
  readonly context: ArticleContext;
  readonly entities: readonly EntityRecord[];
}

/** The entities of one type, with the type known to the compiler. */
export function entitiesOf<T extends EntityType>(
  entities: readonly EntityRecord[],
  type: T,
): readonly Extract<EntityRecord, { type: T }>[] {
  return entities.filter((entity): entity is Extract<EntityRecord, { type: T }> => entity.type === type);
}
