import type { OrganizationKind } from "../../models/enums.js";
import type { OrganizationCandidate } from "../recognize/OrganizationCandidate.js";

/** An organization while an article is being resolved: grows with each mention. */
export interface OrganizationDraft {
  name: string;
  readonly kind: OrganizationKind;
  readonly head: string;
  readonly headClass: OrganizationCandidate["headClass"];
  owner: OrganizationDraft | null;
  /** Full name of the place it belongs to. */
  place: string | null;
  masked: boolean;
  /** Found by its own full name at least once, or implied by a form that resolves. */
  readonly mentions: OrganizationCandidate[];
  /** Forms other than those of mentions, such as a shorter name of the same body. */
  readonly implied: boolean;
}

/** The name as it is compared: without `中共`, with `委员会` as `委`. */
export function organizationKey(name: string): string {
  return name
    .replace(/^(中国共产党|中共)/u, "")
    .replace(/委员会/gu, "委")
    .replace(/[\s“”"()（）]/gu, "");
}
