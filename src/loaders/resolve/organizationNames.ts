import { Level, OrganizationKind } from "../../models/enums.js";
import type { OrganizationCandidate } from "../recognize/OrganizationCandidate.js";
import { organizationKey, type OrganizationDraft } from "./OrganizationDraft.js";

const MUNICIPALITY = /^(北京|上海|天津|重庆|香港|澳门)$/u;

/** Where the name of a mention begins; members of a list share what stands before the first. */
export function originOf({ start, nameStart }: OrganizationCandidate): number {
  return nameStart ?? start;
}

/** `支部` written twice, or a short form after the full one: the same body again. */
export function isRepeated(owner: OrganizationDraft, rest: string): boolean {
  return /^(党?总?支部|党委|党组)$/u.test(rest) && owner.name.endsWith(rest);
}

/** The place in front of a name, of several the smallest division. A province in the name of a unit is not its place. */
export function placeOf({ places, headClass }: OrganizationCandidate): string | null {
  const [place] = places;
  if (
    headClass === "unit" &&
    places.length === 1 &&
    place?.short &&
    place.level === Level.PROVINCE &&
    !MUNICIPALITY.test(place.surface)
  )
    return null;
  const divisions = places.filter(({ method }) => method !== "place.settlement");
  return (divisions.at(-1) ?? places.at(-1))?.surface ?? null;
}

/** The unit that a body belongs to: itself, or what owns it. */
export function unitOf(draft: OrganizationDraft): OrganizationDraft | null {
  if (draft.kind === OrganizationKind.MEDIA || draft.kind === OrganizationKind.MASS_ORGANIZATION) {
    return draft.owner ? unitOf(draft.owner) : null;
  }
  if (draft.headClass === "unit" || draft.headClass === "settlement") return draft;
  return draft.headClass === "party" && draft.owner ? unitOf(draft.owner) : null;
}

/** An owner whose fuller name is known lends it to what it owns. */
export function ownerPrefix({ surface }: OrganizationCandidate, owner: OrganizationDraft): string {
  return organizationKey(owner.name).endsWith(organizationKey(surface)) ? owner.name : surface;
}

/** A name that says whose or where the body is. */
export function isOwned({ owner, places }: OrganizationCandidate): boolean {
  return owner !== null || places.length > 0;
}

/** The committee of a county of two characters keeps the generic one twice: `郯县县委`. `阿坝地区` has a `地委`. */
export function committeeName(
  place: string,
  word: string,
  { rest, isCommittee }: { readonly rest: string; readonly isCommittee: boolean },
): string {
  if (!isCommittee) return place + rest;
  if (word === "地") return place.replace(/地区$/u, "地") + rest;
  return place.length === 2 ? place + word + rest : place + rest;
}
