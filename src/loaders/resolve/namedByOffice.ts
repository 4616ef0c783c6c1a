import type { MentionRecord } from "../../models/records.js";

/** Methods by which the title of a person stands for a body that the article does not name there. */
export const GOVERNMENT_OFFICE = "organization.government-office";
export const NATIONAL_OFFICE = "organization.national-office";

/** Whether a mention is the title of a person: the person acts there, not the body. */
export function isNamedByOffice({ method }: MentionRecord): boolean {
  return method === GOVERNMENT_OFFICE || method === NATIONAL_OFFICE;
}
