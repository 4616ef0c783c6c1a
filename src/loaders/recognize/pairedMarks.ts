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
  return text.split(mark).length - 1;
}
