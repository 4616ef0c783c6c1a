import type { Edit } from "./Edit.js";
import { matchesOf } from "./matchesOf.js";

/** The edits that replace every match of a global pattern by `replacement` (nothing, unless given). */
export function matchEdits(
  text: string,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string | null = () => "",
): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of matchesOf(text, pattern)) {
    const replaced = replacement(match);
    const start = match.index;
    if (replaced === null || replaced === match[0]) continue;
    edits.push({ start, end: start + match[0].length, text: replaced });
  }
  return edits;
}
