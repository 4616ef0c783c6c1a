import type { Genre } from "../../models/enums.js";
import type { PassageRecord } from "../../models/records.js";
import type { Span } from "../../models/span.js";

/** A passage with its sentences, each a span of the passage's own text. */
export interface SegmentedPassage extends PassageRecord {
  readonly sentences: readonly Span[];
  /** What the line is: headings and title lines are passages too, so that what they name can be cited. */
  readonly role: "title" | "byline" | "date" | "heading" | "body";
  /** Headings above it, outermost first. */
  readonly headings: readonly string[];
}

/** One text of a document. Ordinals, titles and dates are those of the records made from it. */
export interface SegmentedArticle {
  /** 1 for the first. */
  readonly ordinal: number;
  readonly title: string | null;
  readonly subtitle: string | null;
  /** The line or phrase that names who issued it, as written, such as `中共某某市委员会`; a passage holds it. */
  readonly issuerLine: string | null;
  /** The medium named as the source, as written. */
  readonly sourceLine: string | null;
  readonly issuedOn: string | null;
  readonly documentNumber: string | null;
  readonly genre: Genre;
  readonly passages: readonly SegmentedPassage[];
}
