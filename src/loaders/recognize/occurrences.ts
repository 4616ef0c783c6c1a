import type { Span } from "../../models/span.js";

/** Every stretch of `text` that equals `part`, from left to right and apart from each other. */
export function occurrences(text: string, part: string): Span[] {
  const found: Span[] = [];
  if (part === "") return found;
  for (let start = text.indexOf(part); start >= 0; start = text.indexOf(part, start + part.length)) {
    found.push({ start, end: start + part.length });
  }
  return found;
}
