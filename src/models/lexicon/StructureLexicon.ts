/** The words that give away what a line of an article is. All patterns are regular expressions over Simplified text. */
export interface StructureLexicon {
  /** Opens an article of a compilation, as in `第三篇：`. */
  readonly articleMarkers: readonly string[];
  /** What the name of a body that issues texts ends in. */
  readonly issuerEndings: readonly string[];
  /** What a person's office ends in, for lines such as `某某县委书记 某某某`. */
  readonly officeEndings: readonly string[];
  /** Opens a line that names the medium or the author. */
  readonly sourceMarks: readonly string[];
  readonly authorMarks: readonly string[];
  /** Greetings that end the head of an article. */
  readonly salutations: readonly string[];
  /** Ends a title: the noun that names the kind of text. */
  readonly titleNouns: readonly string[];
  /** Words of the title or first lines by genre, tried in this order. */
  readonly genres: readonly { readonly genre: string; readonly words: readonly string[] }[];
}
