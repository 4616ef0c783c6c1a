/** What ends a clause for whoever looks back from a deed in it. */
export const CLAUSE_MARKS = ",，。;；:：";

/** Where the clause begins that an offset lies in: behind the last of the marks before it. Offsets are UTF-16. */
export function clauseStart(text: string, offset: number, marks = CLAUSE_MARKS): number {
  let start = offset;
  while (start > 0 && !marks.includes(text[start - 1] as string)) start -= 1;
  return start;
}
