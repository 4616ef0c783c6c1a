/** What a line of an article's head or foot says. */
export interface HeadLine {
  readonly role: "title" | "byline" | "date";
  readonly subtitle?: string;
  readonly issuer?: string;
  readonly source?: string;
  readonly date?: string;
  readonly documentNumber?: string;
}
