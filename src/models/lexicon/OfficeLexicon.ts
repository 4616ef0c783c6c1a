/** What the office titles of the genre are made of. */
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
  /** Thinkers whose word is quoted. */
  readonly thinkers: readonly string[];
  /** Before a title: the person is no office holder in the sense of the graph. */
  readonly notOfficesBefore: readonly string[];
  /** Behind a name: the same. */
  readonly notHoldersAfter: readonly string[];
  /** What groups of people who hold an office together are called, such as `领导小组`. */
  readonly groups: readonly string[];
  /** What the names of such groups, and of those that only a text's own word names, end in. */
  readonly groupEndings: readonly string[];
  /** Collective words for the heads of a body, such as `县领导`. */
  readonly heads: readonly string[];
}
