import type { Level, OrganizationKind } from "../enums.js";

/** How the names of one kind of organization end. */
export interface OrganizationSuffix {
  readonly kind: OrganizationKind;
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
  readonly suffixes: readonly OrganizationSuffix[];
  readonly national: readonly NationalBody[];
}
