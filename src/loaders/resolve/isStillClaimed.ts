import type { EntityType } from "../../models/enums.js";
import type { PropertyValue } from "../../models/graphFragment.js";
import { type Claim, joinClaims } from "./joinClaims.js";

/**
 * Whether what an entity is taken to be stays as it is when documents go, as far as `some` of those that remain can tell.
 * What a claim that goes does not support, another one does; what it supports, one of the remaining has to support too.
 * So a campaign that ten thousand documents name need not be put together again for each that goes.
 * @param known the join of all claims, those that go included
 * @returns false also where the others, which are not looked at, would support it
 */
export function isStillClaimed(
  type: EntityType,
  known: Claim,
  gone: readonly Claim[],
  some: readonly Claim[],
): boolean {
  const [first, ...others] = some;
  if (first === undefined) return false;
  const left = others.reduce((a, b) => joinClaims(type, a, b), first);
  const forms = new Set([left.name, ...left.aliases]);
  return gone.every(
    (claim) =>
      (claim.name !== known.name || left.name === known.name) &&
      [claim.name, ...claim.aliases].every((form) => form === known.name || forms.has(form)) &&
      Object.entries(claim).every(([property, value]) =>
        property === "name" || property === "aliases" ? true : supports(left[property], known[property], value),
      ),
  );
}

function supports(left: PropertyValue | undefined, known: PropertyValue | undefined, gone: PropertyValue): boolean {
  if (gone === null || equal(left, known)) return true;
  // A union may hold part of a claim without being equal to it.
  return !Array.isArray(gone) && !equal(gone, known);
}

const equal = (a: PropertyValue | undefined, b: PropertyValue | undefined): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
