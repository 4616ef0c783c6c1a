import { Level, OrganizationKind } from "../../models/enums.js";
import type { OrganizationCandidate } from "../recognize/OrganizationCandidate.js";
import { organizationKey, type OrganizationDraft } from "./OrganizationDraft.js";

/** The rule that finds names made of common words alone. */
export const COMMON_METHOD = "organization.unit.common";
/** The rules that find short names of units. */
const SHORT_METHODS: ReadonlySet<string> = new Set(["organization.unit.short", "organization.short-form"]);
/** Words for a place that stand for the one the article is about, `地` as in `地委`. */
export const PLACE_WORDS = /^([省市县区州旗盟地]|自治[区州县]|地区)$/u;
const MUNICIPALITY = /^(北京|上海|天津|重庆|香港|澳门)$/u;

/** Where the name of a mention begins; members of a list share what stands before the first. */
export function originOf({ start, nameStart }: OrganizationCandidate): number {
  return nameStart ?? start;
}

/** `支部` written twice, or a short form after the full one: the same body again. */
export function isRepeated(owner: OrganizationDraft, rest: string): boolean {
  // A branch and its committee are one body: `支部委员会`.
  const body = rest.replace(/(?<=支部)委员会$/u, "");
  return /^(党?总?支部|党委|党组)$/u.test(body) && owner.name.endsWith(body);
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
  return places.at(-1)?.surface ?? null;
}

/** The unit that a body belongs to: itself, or what owns it. */
export function unitOf(draft: OrganizationDraft): OrganizationDraft | null {
  // `校医院`: a part of a unit that has no name here.
  if (draft.owner === null && draft.headClass === "unit" && /^[校院厂局]/u.test(draft.name)) return null;
  if (TEAM.test(draft.name) && draft.kind === OrganizationKind.OTHER) return draft.owner ? unitOf(draft.owner) : null;
  if (draft.kind === OrganizationKind.MEDIA || draft.kind === OrganizationKind.MASS_ORGANIZATION) {
    return draft.owner ? unitOf(draft.owner) : null;
  }
  if (draft.headClass === "unit" || draft.headClass === "settlement" || isUnitOrgan(draft)) return draft;
  return draft.headClass === "party" && draft.owner ? unitOf(draft.owner) : null;
}

/** What people of a unit come together in: it has no bodies of its own. */
const TEAM = /(?<![支大中总])队$|[讲报艺唱舞表察]\p{Script=Han}?团$/u;

/** Organs that have bodies of their own, as units have. */
export function isUnitOrgan({ head, mentions }: OrganizationDraft): boolean {
  return UNIT_ORGAN.test(head) && mentions.every(({ national }) => national === null);
}

const UNIT_ORGAN = /(法院|检察院|海关|党校|监狱)$/u;

/** An owner whose fuller name is known lends it to what it owns. */
export function ownerPrefix({ surface }: OrganizationCandidate, owner: OrganizationDraft): string {
  return organizationKey(owner.name).endsWith(organizationKey(surface)) ? owner.name : surface;
}

/** A name that no other name in the text can be longer than: it has a place, or a word of its own that is no short one. */
export function isWhole({ owner, places, body, method }: OrganizationCandidate): boolean {
  return (
    owner === null && method !== COMMON_METHOD && !SHORT_METHODS.has(method) && (places.length > 0 || body.length > 1)
  );
}

/** A name that says whose or where the body is. */
export function isOwned({ owner, places }: OrganizationCandidate): boolean {
  return owner !== null || places.length > 0;
}

/** A unit or an office that says where it is by a common word. */
export function isPlaced({ form, headClass, relative, owner, written }: OrganizationCandidate): boolean {
  return (
    form === "relative" &&
    (headClass === "unit" || headClass === "department") &&
    !owner &&
    written === undefined &&
    PLACE_WORDS.test(relative)
  );
}

/** The word for the level of its place that a body begins with, by itself or through its owner: `县` of `县委组织部`. */
export function levelWordOf({ relative, owner }: OrganizationCandidate): string {
  if (relative !== "" || owner === null || owner.form !== "relative") return relative;
  return owner.headClass === "committee" ? owner.head.slice(0, 1) : owner.relative;
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
