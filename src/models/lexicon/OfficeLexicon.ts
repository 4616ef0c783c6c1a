/** What the office titles and person names of the genre are made of. */
export interface OfficeLexicon {
  /** Titles that name an office by themselves, such as `书记`. */
  readonly titles: readonly string[];
  /** What may stand before a title and belongs to it, such as `副`. */
  readonly prefixes: readonly string[];
  readonly surnames: readonly string[];
  readonly compoundSurnames: readonly string[];
}
