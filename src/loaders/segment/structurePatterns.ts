import type { StructureLexicon } from "../../models/lexicon/StructureLexicon.js";

export interface StructurePatterns {
  readonly marker: RegExp;
  readonly issuerEnding: RegExp;
  readonly officeEnding: RegExp;
  readonly source: RegExp;
  readonly author: RegExp;
  readonly salutation: RegExp;
  readonly titleNoun: RegExp;
}

const compiled = new WeakMap<StructureLexicon, StructurePatterns>();

/** The patterns of a lexicon section as regular expressions, compiled once. */
export function structurePatterns(lexicon: StructureLexicon): StructurePatterns {
  const known = compiled.get(lexicon);
  if (known) return known;
  const patterns = {
    marker: new RegExp(`^(?:${anyOf(lexicon.articleMarkers)})`, "u"),
    issuerEnding: new RegExp(`(?:${anyOf(lexicon.issuerEndings)})$`, "u"),
    officeEnding: new RegExp(`(?:${anyOf(lexicon.officeEndings)})`, "u"),
    source: new RegExp(`(?:${anyOf(lexicon.sourceMarks)})`, "u"),
    author: new RegExp(`^[(（【]?(?:${anyOf(lexicon.authorMarks)})`, "u"),
    salutation: new RegExp(
      `^[:：]?(?:${anyOf(lexicon.salutations)}).{0,30}[:：]$|^[:：](?:${anyOf(lexicon.salutations)}).{0,30}$`,
      "u",
    ),
    titleNoun: new RegExp(`(?:${anyOf(lexicon.titleNouns)})(?:[(（].{1,12}[)）])?$`, "u"),
  };
  compiled.set(lexicon, patterns);
  return patterns;
}

const anyOf = (patterns: readonly string[]): string => patterns.map((pattern) => `(?:${pattern})`).join("|") || "(?!)";
