import type { EntityType } from "../../models/enums.js";

/** Gives the entities of one article and type their keys, in the order they are asked for. */
export function entityKeys(type: EntityType): () => string {
  let count = 0;
  return () => `${type.toLowerCase()}-${(count += 1)}`;
}
