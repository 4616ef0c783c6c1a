/** What web pages and copies put around and into a text. All patterns are regular expressions over Simplified text. */
export interface FurnitureLexicon {
  /** A whole line of this form is furniture. */
  readonly lines: readonly string[];
  /** A line of this form begins the teasers and links below a text: it and everything after it goes. */
  readonly tails: readonly string[];
  /** Goes out of any line; the rest of the line stays. */
  readonly phrases: readonly string[];
  /** What a number in a text counts or dates; a number followed by none of these may be a page number. */
  readonly measures: readonly string[];
}
