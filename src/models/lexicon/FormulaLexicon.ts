/** What tells a numbered label (`五个好`) from plain counting. */
export interface FormulaLexicon {
  /** Look like labels and are none. */
  readonly never: readonly string[];
  /** Endings that make it the name of a body, person or honour. */
  readonly honours: readonly string[];
  /** What is counted, not labelled: `三个方面`. */
  readonly counted: readonly string[];
  /** What follows `N个` in a label without quotation marks. */
  readonly labelHeads: readonly string[];
  /** Nouns that turn a label into the name of a drive. */
  readonly driveNouns: readonly string[];
  /** Labels of the center and what they list. */
  readonly known: readonly KnownFormula[];
}

/** A label that is known everywhere, with its members in their usual wording. */
export interface KnownFormula {
  readonly label: string;
  readonly items: readonly string[];
}
