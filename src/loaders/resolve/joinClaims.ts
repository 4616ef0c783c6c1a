import { CampaignScope, EntityType, Level, OrganizationKind, SloganKind } from "../../models/enums.js";
import type { PropertyValue } from "../../models/graphFragment.js";

/**
 * What one or more documents say of an entity. Joining is associative, commutative and idempotent, so the graph does not
 * depend on the order of loading, and what is left after a document goes is the join of what the others say.
 */
export type Claim = { readonly name: string; readonly aliases: readonly string[] } & {
  readonly [property: string]: PropertyValue;
};

type Join = (a: PropertyValue, b: PropertyValue) => PropertyValue;

const smaller: Join = (a, b) => (String(a) <= String(b) ? a : b);
const greater: Join = (a, b) => (String(a) >= String(b) ? a : b);
const either: Join = (a, b) => a === true || b === true;

/** Of two lists the longer, of two equally long the smaller. */
const fuller: Join = (a, b) => {
  const [left, right] = [a as readonly string[], b as readonly string[]];
  if (left.length !== right.length) return left.length > right.length ? left : right;
  return JSON.stringify(left) <= JSON.stringify(right) ? left : right;
};

const union: Join = (a, b) => [...new Set([...(a as readonly string[]), ...(b as readonly string[])])].sort();

/** The value that stands earlier in `ranking` wins. */
function first(ranking: readonly string[]): Join {
  return (a, b) => (ranking.indexOf(String(a)) <= ranking.indexOf(String(b)) ? a : b);
}

const kinds: Partial<Record<EntityType, Join>> = {
  [EntityType.SLOGAN]: first([SloganKind.FORMULA, SloganKind.THEME, SloganKind.SLOGAN]),
  // `OTHER` comes last in the enumeration: any document that knows better is believed.
  [EntityType.ORGANIZATION]: first(Object.values(OrganizationKind)),
};

const joins: Readonly<Record<string, Join>> = {
  level: first(Object.values(Level)),
  scope: first(Object.values(CampaignScope)),
  masked: either,
  nameEn: smaller,
  number: smaller,
  code: smaller,
  date: smaller,
  startedOn: smaller,
  endedOn: greater,
  firstAttestedOn: smaller,
  items: fuller,
  measures: union,
};

/** What two claims on one entity of `type` say together. A property that only one states is taken from it. */
export function joinClaims(type: EntityType, a: Claim, b: Claim): Claim {
  const joined: { [property: string]: PropertyValue } = { ...a };
  for (const [property, value] of Object.entries(b)) {
    if (property === "name" || property === "aliases") continue;
    const known = joined[property];
    joined[property] = known == null ? value : value == null ? known : joinOf(type, property)(known, value);
  }
  const name = betterName(a.name, b.name);
  const forms = new Set([a.name, b.name, ...a.aliases, ...b.aliases]);
  forms.delete(name);
  return { ...joined, name, aliases: [...forms].sort() };
}

function joinOf(type: EntityType, property: string): Join {
  return (property === "kind" ? kinds[type] : joins[property]) ?? smaller;
}

/** The fuller form; of two equally long ones the smaller, so that the choice never depends on the order. */
function betterName(a: string, b: string): string {
  if (a.length !== b.length) return a.length > b.length ? a : b;
  return a <= b ? a : b;
}
