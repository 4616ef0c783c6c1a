/** 1 less the share of characters that must be changed to get from one text to the other (Levenshtein). */
export function characterAccuracy(expected: string, actual: string): number {
  if (expected === actual) return 1;
  let previous = Uint32Array.from({ length: actual.length + 1 }, (_, index) => index);
  for (let row = 1; row <= expected.length; row += 1) {
    const current = new Uint32Array(actual.length + 1);
    current[0] = row;
    const code = expected.charCodeAt(row - 1);
    for (let column = 1; column <= actual.length; column += 1) {
      const change = (previous[column - 1] as number) + (actual.charCodeAt(column - 1) === code ? 0 : 1);
      current[column] = Math.min(change, (previous[column] as number) + 1, (current[column - 1] as number) + 1);
    }
    previous = current;
  }
  return 1 - (previous[actual.length] as number) / Math.max(1, expected.length);
}
