import type { ArticleRecord, EntityRecord, RelationRecord } from "../models/records.js";
import { flatMap } from "./clean/flatMap.js";
import { deedEntityStages, deedRelationStages } from "./deedStages.js";
import type { ArticleContext } from "./recognize/ArticleContext.js";
import { leaderEntityStages, leaderRelationStages } from "./leaderStages.js";
import { nameEntityStages, nameRelationStages } from "./nameStages.js";
import type { RelateContext } from "./relate/RelateContext.js";

/** Recognizes and resolves the entities of one type; sees those of the stages before it. */
export type EntityStage = (context: ArticleContext, earlier: readonly EntityRecord[]) => readonly EntityRecord[];

/** Finds relations of one or more types between the entities of an article. */
export type RelationStage = (context: RelateContext) => readonly RelationRecord[];

/**
 * In this order: a stage may rely on the entities of the ones above it. Places and organizations (name stages) come
 * first, then leaders (`leaderStages.ts`, with HOLDS_POSITION), then deeds.
 */
const entityStages: readonly EntityStage[] = [...nameEntityStages, ...leaderEntityStages, ...deedEntityStages];

const relationStages: readonly RelationStage[] = [
  ...nameRelationStages,
  ...leaderRelationStages,
  ...deedRelationStages,
];

/** One article from its segmented text to its record. Pure: the same context gives the same record. */
export function extractArticle(context: ArticleContext): ArticleRecord {
  const entities: EntityRecord[] = [];
  for (const stage of entityStages) entities.push(...stage(context, entities));
  const relations = flatMap(relationStages, (stage) => stage({ context, entities }));
  const { ordinal, title, issuedOn, genre, passages } = context.article;
  return {
    ordinal,
    title,
    issuedOn,
    genre,
    passages: passages.map(({ ordinal: passage, text, heading, sourceStart, sourceEnd }) => ({
      ordinal: passage,
      text,
      heading,
      sourceStart,
      sourceEnd,
    })),
    entities,
    relations,
  };
}
