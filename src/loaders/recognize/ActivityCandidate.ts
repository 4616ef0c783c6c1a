import type { ActivityKind } from "../../models/enums.js";
import type { Candidate } from "./Candidate.js";

/** A stretch that names a deed. `surface` is the quote: at most 40 characters. */
export interface ActivityCandidate extends Candidate {
  readonly name: string;
  readonly kind: ActivityKind;
  readonly date: string | null;
  readonly measures: readonly string[];
  /** The noun alone, without a verb that brings the event about: it points back to an event named before. */
  readonly anaphor?: boolean;
  /** It stands in a heading or in a sentence that serves as one. */
  readonly label?: boolean;
}

/** What a rule proposes before the setting of the clause is weighed. Offsets are those of the passage. */
export interface Proposal {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly kind: ActivityKind;
  readonly method: string;
  /** What the wording itself speaks for a concrete deed. */
  readonly weight: number;
  /** A noun that is all the name there is: beside a fuller name of the kind with that noun it means the same deed. */
  readonly bare?: string | null;
  /** As in {@link ActivityCandidate}. */
  readonly anaphor?: boolean;
}

/** Longest quote of an activity, in UTF-16 code units. */
export const LONGEST_QUOTE = 40;
