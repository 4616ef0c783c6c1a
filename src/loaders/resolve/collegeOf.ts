import type { OrganizationCandidate } from "../recognize/OrganizationCandidate.js";
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
