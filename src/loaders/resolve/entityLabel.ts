import { EntityType } from "../../models/enums.js";

const LABELS: Readonly<Record<EntityType, string>> = {
  [EntityType.ORGANIZATION]: "Organization",
  [EntityType.LEADER]: "Leader",
  [EntityType.CAMPAIGN]: "Campaign",
  [EntityType.SLOGAN]: "Slogan",
  [EntityType.ACTIVITY]: "Activity",
  [EntityType.PLACE]: "Place",
  [EntityType.CITED_WORK]: "CitedWork",
};

/** The label of a type of entity; all entities carry `Entity` beside it. */
export function entityLabel(type: EntityType): string {
  return LABELS[type];
}

/** The type of entity that has this label, or null. */
export function entityTypeOf(label: string): EntityType | null {
  return (Object.keys(LABELS) as EntityType[]).find((type) => LABELS[type] === label) ?? null;
}
