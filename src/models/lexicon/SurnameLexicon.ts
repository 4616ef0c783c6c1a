/** What names of persons are made of; the long strings are sets of characters. */
export interface SurnameLexicon {
  /** Surnames that are hardly anything else. */
  readonly common: string;
  /** Surnames that are common words too. */
  readonly ambiguous: string;
  /** Rare surnames that are everyday words. */
  readonly rare: string;
  /** Surnames of two or more characters. */
  readonly compound: readonly string[];
  /** Characters that given names like to use. */
  readonly given: string;
  readonly neverFirst: string;
  readonly neverLast: string;
  /** What begins right behind a name. */
  readonly followers: readonly string[];
  /** Words that look like a surname with a given name. */
  readonly notNames: readonly string[];
  /** What people are called beside their surname. */
  readonly honorifics: readonly string[];
  /** Words of which names without surname are made, two to a name. */
  readonly parts: readonly string[];
  /** Characters of names written down by sound. */
  readonly transliteration: string;
}
