import type { Level } from "../enums.js";

/** One administrative division, present or former. */
export interface Division {
  /** GB/T 2260 code, six digits. */
  readonly code: string;
  /** The full name, such as `黄山市`. */
  readonly name: string;
  readonly level: Level.PROVINCE | Level.PREFECTURE | Level.COUNTY;
  /** Code of the division above, null for provinces. */
  readonly parent: string | null;
  /** The last year in which the name and code were in force, null while they are. */
  readonly until: number | null;
}

export interface DivisionLexicon {
  /** Ordered by code, then name. */
  readonly divisions: readonly Division[];
}
