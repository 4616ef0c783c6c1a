import type { Row } from "../../graph/GraphStore.js";
import type { PropertyValue } from "../../models/graphFragment.js";
import { isStillClaimed } from "../resolve/isStillClaimed.js";
import { type Claim, joinClaims } from "../resolve/joinClaims.js";
import type { BatchTransaction } from "./BatchTransaction.js";
import { claimOfEntity, claimOfMention, entityTypeOfLabels, propertiesOfEntity } from "./storedEntity.js";

/** Claims of remaining documents that are looked at before all of them are read. */
const SAMPLE = 40;

type Properties = Record<string, PropertyValue>;

/** What documents that go said of an entity. */
export interface WithdrawnEntity {
  readonly id: string;
  readonly mentions: number;
  readonly claims: readonly Claim[];
}

/** What the documents say of the entities that they mention, to be read before they go. */
export async function withdrawnEntities(
  transaction: BatchTransaction,
  documents: readonly string[],
): Promise<WithdrawnEntity[]> {
  const entities = new Map<string, { id: string; mentions: number; claims: Claim[] }>();
  // Documents come in slices, so that an entity may come more than once.
  for (const row of await transaction.each("mentionedEntities", { ids: documents })) {
    const { id, mentions, claims } = row as { id: string; mentions: number; claims: Properties[] };
    const entity = entities.get(id) ?? { id, mentions: 0, claims: [] };
    entities.set(id, entity);
    entity.mentions += mentions;
    entity.claims.push(...claims.map(claimOfMention));
  }
  return [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Puts entities that others still mention together again, from what those say of them.
 * @param coming what documents that are written next say: it will be joined with what is stored
 */
export async function recomputeEntities(
  transaction: BatchTransaction,
  withdrawn: readonly WithdrawnEntity[],
  coming: ReadonlyMap<string, readonly Claim[]>,
): Promise<void> {
  const gone = new Map(withdrawn.map((entity) => [entity.id, entity]));
  const sampled = await transaction.each("someClaims", { ids: [...gone.keys()] }, { parameters: { limit: SAMPLE } });
  const counted: object[] = [];
  const doubtful: string[] = [];
  for (const row of sampled) {
    const entity = gone.get(row.id as string) as WithdrawnEntity;
    const properties = row.properties as Properties;
    const some = [...(row.claims as Properties[]).map(claimOfMention), ...(coming.get(entity.id) ?? [])];
    const type = entityTypeOfLabels(row.labels as string[]);
    if (isStillClaimed(type, claimOfEntity(properties), entity.claims, some)) {
      const mentionCount = (properties.mentionCount as number) - entity.mentions;
      counted.push({ id: entity.id, properties: { mentionCount } });
    } else doubtful.push(entity.id);
  }
  await transaction.each("setMentionCounts", { rows: counted });
  const replaced = (await transaction.each("claims", { ids: doubtful })).map(replacement);
  await transaction.each("replaceEntities", { rows: replaced });
}

function replacement({ id, labels, mentionCount, claims }: Row): object {
  const type = entityTypeOfLabels(labels as string[]);
  const claim = (claims as Properties[]).map(claimOfMention).reduce((a, b) => joinClaims(type, a, b));
  return { id, properties: { id, ...propertiesOfEntity(claim, null), mentionCount } };
}
