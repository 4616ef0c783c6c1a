import { EntityType, RelationType } from "../../models/enums.js";
import { ARTICLE_KEY } from "../../models/records.js";

type End = EntityType | typeof ARTICLE_KEY;

const { ORGANIZATION, LEADER, CAMPAIGN, SLOGAN, ACTIVITY, PLACE, CITED_WORK } = EntityType;

/** Which types each relation joins in the graph; a hierarchy of places comes from the lexicon alone. */
const ENDS: Readonly<Record<RelationType, readonly (readonly [End, EntityType])[]>> = {
  [RelationType.ISSUED_BY]: [[ARTICLE_KEY, ORGANIZATION]],
  [RelationType.CITES]: [[ARTICLE_KEY, CITED_WORK]],
  [RelationType.PART_OF]: [
    [ORGANIZATION, ORGANIZATION],
    [CAMPAIGN, CAMPAIGN],
    [ACTIVITY, CAMPAIGN],
  ],
  [RelationType.LOCATED_IN]: [[ORGANIZATION, PLACE]],
  [RelationType.HOLDS_POSITION]: [[LEADER, ORGANIZATION]],
  [RelationType.RUNS]: [[ORGANIZATION, CAMPAIGN]],
  [RelationType.ORGANIZED]: [[ORGANIZATION, ACTIVITY]],
  [RelationType.TOOK_PART_IN]: [[LEADER, ACTIVITY]],
  [RelationType.RAISED]: [
    [ORGANIZATION, SLOGAN],
    [LEADER, SLOGAN],
  ],
  [RelationType.USED_IN]: [[SLOGAN, CAMPAIGN]],
};

/** Whether the graph has relations of this type from the one type of end to the other. */
export function joins(type: RelationType, from: End, to: EntityType): boolean {
  return ENDS[type].some(([near, far]) => near === from && far === to);
}
