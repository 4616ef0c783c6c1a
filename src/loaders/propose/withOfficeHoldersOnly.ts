import { EntityType, RelationType } from "../../models/enums.js";
import type { EntityRecord, RelationRecord } from "../../models/records.js";

interface Added {
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
}

/** A person enters the graph by an office: a proposed leader without one goes, with all that hangs on them. */
export function withOfficeHoldersOnly(entities: readonly EntityRecord[], relations: readonly RelationRecord[]): Added {
  const holders = new Set(relations.filter(({ type }) => type === RelationType.HOLDS_POSITION).map(({ from }) => from));
  const out = new Set(
    entities.filter(({ type, key }) => type === EntityType.LEADER && !holders.has(key)).map(({ key }) => key),
  );
  return {
    entities: entities.filter(({ key }) => !out.has(key)),
    relations: relations.filter(({ from, to }) => !out.has(from) && !out.has(to)),
  };
}
