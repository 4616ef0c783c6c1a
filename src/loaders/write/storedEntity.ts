import type { EntityType } from "../../models/enums.js";
import type { PropertyValue } from "../../models/graphFragment.js";
import { entityTypeOf } from "../../models/entityLabel.js";
import { entityProperties } from "../resolve/entityProperties.js";
import type { Claim } from "../resolve/joinClaims.js";

type Properties = Readonly<Record<string, PropertyValue>>;

/** Properties that follow from the others or from the graph; the rest of an entity is what documents claim of it. */
const DERIVED = new Set(["id", "mentionCount", "namePinyin", "nameTraditional", "searchText"]);
/** Properties of a mention that are its own and no claim on what it names. */
const MENTION = new Set(["start", "end", "surface", "method", "confidence"]);

export function claimOfEntity(properties: Properties): Claim {
  return claimFrom(properties, DERIVED);
}

export function claimOfMention(properties: Properties): Claim {
  return claimFrom(properties, MENTION);
}

/** The stored properties of an entity; the forms of its name are taken from `before` if the name is still the same. */
export function propertiesOfEntity(claim: Claim, before: Properties | null): Record<string, PropertyValue> {
  if (before === null || !sameForms(claim, before)) return entityProperties(claim);
  const { namePinyin, nameTraditional, searchText } = before;
  return { ...claim, namePinyin, nameTraditional, searchText } as Record<string, PropertyValue>;
}

/** @throws Error if none of the labels is one of an entity */
export function entityTypeOfLabels(labels: readonly string[]): EntityType {
  const type = labels.map(entityTypeOf).find((candidate) => candidate !== null);
  if (type == null) throw new Error(`expected the label of an entity, got ${labels.join(", ")}`);
  return type;
}

function sameForms(claim: Claim, before: Properties): boolean {
  const aliases = (before.aliases ?? []) as readonly string[];
  return (
    claim.name === before.name &&
    (claim.nameEn ?? null) === (before.nameEn ?? null) &&
    claim.aliases.length === aliases.length &&
    claim.aliases.every((alias, index) => alias === aliases[index])
  );
}

function claimFrom(properties: Properties, except: ReadonlySet<string>): Claim {
  const stated = Object.entries(properties).filter(([key, value]) => !except.has(key) && value !== null);
  return { aliases: [], ...Object.fromEntries(stated) } as unknown as Claim;
}
