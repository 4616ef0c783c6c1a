import type { OrganizationKind } from "../../models/enums.js";
import type { HeadClass, NationalBody } from "../../models/lexicon/OrganizationLexicon.js";
import type { Candidate } from "./Candidate.js";
import type { PlaceCandidate } from "./places.js";

/**
 * A stretch that names an organization.
 * - `full`: it has a proper name, a place or a named owner of its own
 * - `relative`: it says where it belongs by a common word or not at all: `市教育局`, `校党支部`, `规划局`
 * - `bare`: it is only the kind of body: `党委`, `学校`
 */
export interface OrganizationCandidate extends Candidate {
  readonly form: "full" | "relative" | "bare";
  readonly kind: OrganizationKind;
  readonly headClass: HeadClass;
  readonly head: string;
  /** The common word a `relative` form begins with, such as `市` or `校`; empty where it has none. */
  readonly relative: string;
  /** `我校`, `该院`: the writer's own, or the one just named. */
  readonly deictic: "own" | "named" | null;
  /** Places at its beginning, largest first. */
  readonly places: readonly PlaceCandidate[];
  readonly owner: OrganizationCandidate | null;
  /** What stands between places or owner and the ending. */
  readonly body: string;
  readonly national: NationalBody | null;
  readonly masked: boolean;
  /** The full form that the text has elsewhere of the body that this short form stands for. */
  readonly shortFor?: string;
  /** What the text has at the span where that differs from the form in `surface`, as in lists and before `机关`. */
  readonly written?: string;
  /** Where `surface` would begin in the text, if not at `start`. */
  readonly nameStart?: number;
  /** The written stretch is only a part of the form: no other name of the body. */
  readonly partial?: boolean;
}
