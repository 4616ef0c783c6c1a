import type { EntityType } from "../../models/enums.js";
import type { GraphNode, PropertyValue } from "../../models/graphFragment.js";
import { entityLabel } from "../../models/entityLabel.js";
import { type Claim, joinClaims } from "../resolve/joinClaims.js";
import type { BatchTransaction } from "./BatchTransaction.js";
import { claimOfEntity, entityTypeOfLabels, propertiesOfEntity } from "./storedEntity.js";

interface Entity {
  readonly type: EntityType;
  claim: Claim;
  mentionCount: number;
  before: Readonly<Record<string, PropertyValue>>;
}

/**
 * Joins what new documents say of entities with what is stored, and counts their mentions up.
 * @returns the ids of those that were stored before
 */
export async function mergeEntities(
  transaction: BatchTransaction,
  nodes: readonly GraphNode[],
): Promise<ReadonlySet<string>> {
  const entities = collect(nodes);
  const stored = await transaction.each("storedEntities", { ids: [...entities.keys()] });
  for (const { id, properties } of stored) {
    const entity = entities.get(id as string);
    if (entity) joinStored(entity, properties as Record<string, PropertyValue>);
  }
  for (const [type, rows] of rowsByType(entities)) {
    await transaction.each("mergeEntities", { rows }, { fill: { LABEL: entityLabel(type) } });
  }
  return new Set(stored.map(({ id }) => id as string));
}

/** Each entity of the batch once. */
function collect(nodes: readonly GraphNode[]): Map<string, Entity> {
  const entities = new Map<string, Entity>();
  for (const { id, labels, properties } of nodes) {
    const claim = claimOfEntity(properties);
    const mentionCount = properties.mentionCount as number;
    const known = entities.get(id);
    if (known) {
      known.claim = joinClaims(known.type, known.claim, claim);
      known.mentionCount += mentionCount;
    } else entities.set(id, { type: entityTypeOfLabels(labels), claim, mentionCount, before: properties });
  }
  return entities;
}

function joinStored(entity: Entity, properties: Readonly<Record<string, PropertyValue>>): void {
  entity.claim = joinClaims(entity.type, claimOfEntity(properties), entity.claim);
  entity.mentionCount += properties.mentionCount as number;
  entity.before = properties;
}

function rowsByType(entities: ReadonlyMap<string, Entity>): Map<EntityType, object[]> {
  const rows = new Map<EntityType, object[]>();
  for (const [id, { type, claim, mentionCount, before }] of entities) {
    const row = { id, properties: { ...propertiesOfEntity(claim, before), mentionCount } };
    const known = rows.get(type);
    if (known) known.push(row);
    else rows.set(type, [row]);
  }
  return rows;
}
