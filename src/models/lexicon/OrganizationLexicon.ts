import type { Level, OrganizationKind } from "../enums.js";

/** What may stand before an ending; see `lexicon/organizations.yaml`. */
export type HeadClass = "party" | "committee" | "organ" | "department" | "unit" | "part" | "group" | "settlement";

/** Endings of names of organizations of one kind. */
export interface OrganizationHeads {
  readonly kind: OrganizationKind;
  readonly class: HeadClass;
  readonly suffixes: readonly string[];
}

/** A body that is known by name all over the country. */
export interface NationalBody {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: OrganizationKind;
  readonly level: Level;
  /** Name of the body directly above it, or null. */
  readonly partOf: string | null;
}

export interface OrganizationLexicon {
  readonly heads: readonly OrganizationHeads[];
  /** Fields of work that make the names of departments. */
  readonly departments: readonly string[];
  /** What tells Party and mass bodies of one unit apart, such as `教工`. */
  readonly modifiers: readonly string[];
  /** Endings of places that are bodies only where they act. */
  readonly facilities: readonly string[];
  /** What, alone before the ending of a unit, names a class of units. */
  readonly genericBodies: readonly string[];
  /** What stands before a class of bodies rather than one, such as `各`. */
  readonly genericBefore: readonly string[];
  /** Words that end a name to the left. */
  readonly stopWords: readonly string[];
  readonly national: readonly NationalBody[];
}
