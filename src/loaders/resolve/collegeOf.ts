import type { OrganizationCandidate } from "../recognize/OrganizationCandidate.js";
import { isCommunity } from "./DraftHistory.js";
import type { DraftRegister } from "./DraftRegister.js";
import type { OrganizationDraft } from "./OrganizationDraft.js";

/** `法学院` in the text of a university or of several colleges. */
export function collegeOf(
  candidate: OrganizationCandidate,
  register: DraftRegister,
  unit: OrganizationDraft | null,
): OrganizationDraft | null {
  const { head } = candidate;
  if (!/.学院$/u.test(head) || candidate.deictic) return null;
  const isUniversity = unit?.name.endsWith("大学") === true;
  if (!isUniversity && register.drafts.filter(({ name }) => /学院$/u.test(name)).length < 2) return null;
  return register.named(head, candidate, { owner: isUniversity ? unit : null, place: null });
}

/** A village has no colleges, nor what belongs to one: `工学院机械系党支部`. */
export function isOfAnotherUnit(owner: OrganizationDraft, rest: string): boolean {
  return isCommunity(owner) && /^.{1,8}(?:学院|大学)/u.test(rest);
}
