import { EntityType } from "../../models/enums.js";
import type { PropertyValue } from "../../models/graphFragment.js";
import type { EntityRecord } from "../../models/records.js";
import type { Claim } from "./joinClaims.js";

/** What an article says of an entity, as properties of its node. @param issuedOn of the article */
export function claimOf(entity: EntityRecord, issuedOn: string | null): Claim {
  const stated: Record<string, PropertyValue> = { ...propertiesOf(entity), firstAttestedOn: issuedOn };
  const known = Object.entries(stated).filter(([, value]) => value !== null);
  const aliases = [...new Set(entity.aliases)].filter((alias) => alias !== entity.name).sort();
  return { ...Object.fromEntries(known), name: entity.name, aliases };
}

function propertiesOf(entity: EntityRecord): Record<string, PropertyValue> {
  switch (entity.type) {
    case EntityType.ORGANIZATION:
      return { kind: entity.kind, level: entity.level, masked: entity.masked };
    case EntityType.LEADER:
      return {};
    case EntityType.CAMPAIGN: {
      const { nameEn, scope, startedOn, endedOn } = entity;
      return { nameEn, scope, startedOn, endedOn };
    }
    case EntityType.SLOGAN:
      return { kind: entity.kind, items: entity.items };
    case EntityType.ACTIVITY:
      return { kind: entity.kind, date: entity.date, measures: entity.measures };
    case EntityType.PLACE:
      return { level: entity.level, code: entity.code };
    case EntityType.CITED_WORK:
      return { number: entity.number };
  }
}
