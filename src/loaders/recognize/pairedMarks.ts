/** Whether every quotation mark and title mark of a stretch has its partner in it. */
export function hasPairedMarks(text: string): boolean {
  return count(text, "“") === count(text, "”") && count(text, "《") === count(text, "》");
}

/** A name without the marks whose partner it lacks. */
export function withoutOddMarks(text: string): string {
  let result = text;
  if (count(result, "“") !== count(result, "”")) result = result.replace(/[“”]/gu, "");
  if (count(result, "《") !== count(result, "》")) result = result.replace(/[《》]/gu, "");
  return result;
}

function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found += 1;
  return found;
}
