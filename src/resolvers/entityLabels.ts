import { EntityType } from "../models/enums.js";
import type { NodeType } from "../models/Node.js";

const LABELS: Readonly<Record<EntityType, NodeType>> = {
  [EntityType.ORGANIZATION]: "Organization",
  [EntityType.LEADER]: "Leader",
  [EntityType.CAMPAIGN]: "Campaign",
  [EntityType.SLOGAN]: "Slogan",
  [EntityType.ACTIVITY]: "Activity",
  [EntityType.PLACE]: "Place",
  [EntityType.CITED_WORK]: "CitedWork",
};

/** The label in the store, and the GraphQL type, of an entity type. */
export const labelOfType = (type: EntityType): NodeType => LABELS[type];
