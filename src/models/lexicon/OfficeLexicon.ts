/** What the office titles and person names of the genre are made of. */
export interface OfficeLexicon {
  /** Titles that name an office by themselves, such as `书记`. */
  readonly titles: readonly string[];
  /** What may stand before a title and belongs to it, such as `副`. */
  readonly prefixes: readonly string[];
  /** Last characters of bodies whose head is called by that character and `长`. */
  readonly headedByLength: string;
  /** People whose word is invoked as authority. */
  readonly authorities: readonly string[];
  /** What makes the name of a theory, a book or a place of a person's name before it. */
  readonly afterAuthority: readonly string[];
  readonly nationalOffices: readonly { readonly title: string; readonly organization: string }[];
  /** Each character is a surname. */
  readonly surnames: string;
  readonly compoundSurnames: readonly string[];
  /** Surnames that are common words too. */
  readonly ambiguousSurnames: string;
  /** Characters that begin what follows a name. */
  readonly afterName: string;
}
