const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern, from left to right. `String.matchAll` makes a copy of the pattern at each call, which
 * takes longer than the search of a sentence does.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return found;
}
