import type { OrganizationCandidate } from "../recognize/OrganizationCandidate.js";
import type { ArticlePlaces } from "./articlePlaces.js";
import { isOfAnotherUnit } from "./collegeOf.js";
import type { DraftRegister } from "./DraftRegister.js";
import type { OrganizationDraft } from "./OrganizationDraft.js";
import { committeeName, isRepeated, originOf } from "./organizationNames.js";

/** Names bodies by the place or the body that they belong to. */
export class BodyNames {
  readonly #register: DraftRegister;
  readonly #places: ArticlePlaces;

  constructor(register: DraftRegister, places: ArticlePlaces) {
    this.#register = register;
    this.#places = places;
  }

  /** The body of a place that the text calls by a word such as `市`. */
  placed(candidate: OrganizationCandidate, word: string): OrganizationDraft | null {
    const { passage, start, headClass, relative, deictic, surface, written } = candidate;
    const place = this.#places.placeFor(word === "地" ? "地区" : word, passage, start);
    const lead = headClass === "committee" ? 1 : relative.length;
    const rest = surface.slice(lead === 0 ? 0 : lead + (deictic ? 1 : 0));
    const name = committeeName(place ?? word, word, { rest, isCommittee: headClass === "committee" });
    // `省市委`: another form of committees that the article names otherwise, too.
    if (written !== undefined && headClass === "committee") return this.#register.find(name);
    return this.#register.named(name, candidate, { owner: null, place });
  }

  /** The body that belongs to `owner`; its own name begins at offset `from` of the passage. */
  ownedBy(candidate: OrganizationCandidate, owner: OrganizationDraft | null, from: number): OrganizationDraft | null {
    const rest = candidate.surface.slice(from - originOf(candidate));
    if (!owner || rest === "" || isRepeated(owner, rest)) return owner;
    if (isOfAnotherUnit(owner, rest)) return this.#register.named(rest, candidate, { owner: null, place: null });
    const party = owner.headClass === "party" && candidate.headClass === "party" && !/小组$/u.test(rest);
    const base = party && /^(党委|党总支|党支部|党组|工会|团委)/u.test(rest) ? (owner.owner ?? owner) : owner;
    return this.#register.named(base.name + rest, candidate, { owner: base, place: base.place });
  }
}
