import type { Lexicon } from "../../models/lexicon/Lexicon.js";
import { compileOnce } from "./compileOnce.js";
import { compilePhraseTable, type PhraseTable } from "./phraseTable.js";

/** What the lexicon knows of names of persons, as sets. */
export interface LeaderNameWords {
  readonly common: ReadonlySet<string>;
  readonly ambiguous: ReadonlySet<string>;
  readonly rare: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  readonly compound: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  readonly neverFirst: ReadonlySet<string>;
  readonly neverLast: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  /** Names of people whom texts all over the country name. */
  readonly known: ReadonlySet<string>;
  readonly transliteration: ReadonlySet<string>;
  /** Words of which names without surname are made. */
  readonly parts: PhraseTable<null>;
  /** Followers of one character. */
  readonly followers: ReadonlySet<string>;
  /** Longer followers. */
  readonly phrases: PhraseTable<null>;
  readonly notHoldersAfter: readonly string[];
}

/** The strings of the lexicon are broken into lines, which YAML joins with blanks. */
const characters = (text: string): ReadonlySet<string> => new Set(text.replace(/\s/gu, ""));

export const leaderNameWords = compileOnce<Lexicon, LeaderNameWords>(({ surnames, offices }) => ({
  common: characters(surnames.common),
  ambiguous: characters(surnames.ambiguous),
  rare: characters(surnames.rare),
  honorifics: new Set(surnames.honorifics),
  compound: new Set(surnames.compound),
  given: characters(surnames.given),
  neverFirst: characters(surnames.neverFirst),
  neverLast: characters(surnames.neverLast),
  notNames: new Set(surnames.notNames),
  known: new Set(offices.authorities),
  transliteration: characters(surnames.transliteration),
  parts: compilePhraseTable(surnames.parts.map((phrase) => ({ phrase, value: null }))),
  followers: new Set(surnames.followers.filter(({ length }) => length === 1)),
  phrases: compilePhraseTable(
    surnames.followers.filter(({ length }) => length > 1).map((phrase) => ({ phrase, value: null })),
  ),
  notHoldersAfter: offices.notHoldersAfter,
}));
