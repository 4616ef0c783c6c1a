import type { FurnitureLexicon } from "../../models/lexicon/FurnitureLexicon.js";

export interface FurniturePatterns {
  readonly line: RegExp;
  readonly tail: RegExp;
  readonly phrase: RegExp;
  readonly measure: RegExp;
}

const compiled = new WeakMap<FurnitureLexicon, FurniturePatterns>();

/** The patterns of a lexicon section as regular expressions, compiled once. */
export function furniturePatterns(lexicon: FurnitureLexicon): FurniturePatterns {
  const known = compiled.get(lexicon);
  if (known) return known;
  const patterns = {
    line: whole(lexicon.lines),
    tail: whole(lexicon.tails),
    phrase: new RegExp(anyOf(lexicon.phrases), "gu"),
    measure: new RegExp(`^(?:${lexicon.measures.join("|")})`, "u"),
  };
  compiled.set(lexicon, patterns);
  return patterns;
}

const anyOf = (patterns: readonly string[]): string => patterns.map((pattern) => `(?:${pattern})`).join("|") || "(?!)";

const whole = (patterns: readonly string[]): RegExp => new RegExp(`^(?:${anyOf(patterns)})$`, "u");
