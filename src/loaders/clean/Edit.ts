import type { Span } from "../../models/span.js";

/** Replaces the stretch `[start, end)` of a text by `text`; an empty `text` deletes, an empty stretch inserts. */
export interface Edit extends Span {
  readonly text: string;
}
