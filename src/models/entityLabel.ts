import { EntityType } from "./enums.js";

const LABELS = {
  [EntityType.ORGANIZATION]: "Organization",
  [EntityType.LEADER]: "Leader",
  [EntityType.CAMPAIGN]: "Campaign",
  [EntityType.SLOGAN]: "Slogan",
  [EntityType.ACTIVITY]: "Activity",
  [EntityType.PLACE]: "Place",
  [EntityType.CITED_WORK]: "CitedWork",
} as const satisfies Readonly<Record<EntityType, string>>;

/** The label in the store, and the GraphQL type, of a type of entity; all entities carry `Entity` beside it. */
export function entityLabel(type: EntityType): (typeof LABELS)[EntityType] {
  return LABELS[type];
}

/** The type of entity that has this label, or null. */
export function entityTypeOf(label: string): EntityType | null {
  return (Object.keys(LABELS) as EntityType[]).find((type) => LABELS[type] === label) ?? null;
}
