/** What a line of an article's head or foot says. */
export interface HeadLine {
  readonly role: "title" | "byline" | "date";
  /** The title that the line gives by a label: `名称：…`. */
  readonly titled?: string;
  readonly subtitle?: string;
  readonly issuer?: string;
  readonly source?: string;
  readonly date?: string;
  /** The date is that of the page, not of the text. */
  readonly posted?: boolean;
  readonly documentNumber?: string;
  /** The title above it is that of a bulletin, of which this is an issue. */
  readonly issue?: boolean;
}
