/** Names, titles and labels come back within an article and from one to the next; a table of so many takes about a MB. */
const MOST_KEPT = 1 << 13;

/** A pure function of short strings that remembers what it told; the table is emptied when it is full. */
export function memoized<Result>(tell: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    let told = known.get(text);
    if (told !== undefined || known.has(text)) return told as Result;
    told = tell(text);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(text, told);
    return told;
  };
}
