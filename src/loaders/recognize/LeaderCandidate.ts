import type { Candidate } from "./Candidate.js";

/** An office that a passage gives to a person. */
export interface FoundPosition {
  readonly title: string;
  /** Key of the organization's record; null where the passage does not tell. */
  readonly organization: string | null;
  /** The passage gives the body's full name, not a short form that may mean several. */
  readonly explicit: boolean;
  /** The passage calls the body by its kind alone: `工会`, `党委`. */
  readonly bare?: boolean;
  /** How the body's name ends, such as `市委`. */
  readonly ending: string;
  /** Where the title stands. */
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly method: string;
}

/** A stretch that names a person who holds an office or is invoked as an authority. */
export interface LeaderCandidate extends Candidate {
  /** The name, without title and `同志`. */
  readonly name: string;
  /** Only surname and title, as in `周主任`. */
  readonly familiar: boolean;
  readonly positions: readonly FoundPosition[];
}
