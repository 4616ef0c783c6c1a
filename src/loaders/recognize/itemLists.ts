import type { LabelPart } from "./numberedLabels.js";

/** What is longer, in UTF-16 code units, is no member of a list. */
export const LONGEST_ITEM = 90;
/** Every mark that may stand between members. */
export const LOOSEST = "、,，;；";
const SEPARATORS = [";；", ",，;；", LOOSEST];

/** Splits at the coarsest separators that give as many members as the label counts. */
export function splitToCount(list: string, parts: readonly LabelPart[]): string[] {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const [first] = parts;
  const even = first !== undefined && parts.length > 1 && parts.every(({ count }) => count === first.count);
  const splits = SEPARATORS.map((separator) => split(list, separator));
  const byTotal = splits.find(({ length }) => length === total);
  const byPairs = even ? splits.find(({ length }) => length === first.count) : undefined;
  if (byTotal && byPairs && !alternates(byTotal, parts)) return byTotal;
  return byPairs ?? byTotal ?? inFirstClause(list, total) ?? lastTwoJoined(splits[2] ?? [], total);
}

/** The list ends with its clause: `:甲、乙、丙,要求各站…`. */
function inFirstClause(list: string, total: number): string[] | undefined {
  return [",，;；。", ";；。"]
    .map((end, index) => split(split(list, end)[0] ?? "", index === 0 ? "、" : ",，"))
    .find((members) => total > 1 && members.length === total);
}

/** `甲、乙和丙` has three members: the last two are joined by a word. */
function lastTwoJoined(members: readonly string[], total: number): string[] {
  const last = /^(?<left>.{2,20}?)(?:以及|和|及)(?<right>.{2,20})$/u.exec(members.at(-1) ?? "");
  if (members.length !== total - 1 || !last) return [];
  return [...members.slice(0, -1), last.groups?.["left"] ?? "", last.groups?.["right"] ?? ""];
}

/** `比学习、创一流,比团结、创一流` goes by pairs: the members take turns with the heads of the label. */
function alternates(items: readonly string[], parts: readonly LabelPart[]): boolean {
  return (
    items.slice(0, parts.length * 2).every((item, index) => item.includes(parts[index % parts.length]?.head ?? "")) &&
    items.length > parts.length
  );
}

/** Splits a list at each of the separators, but not within marks, brackets and titles; numbering goes. */
export function split(list: string, separators: string): string[] {
  const members: string[] = [];
  let depth = 0;
  let from = 0;
  for (let offset = 0; offset <= list.length; offset += 1) {
    const character = list[offset] ?? "";
    if ("“《(（".includes(character) && character) depth += 1;
    else if ("”》)）".includes(character) && character) depth = Math.max(0, depth - 1);
    else if (offset === list.length || (depth === 0 && separators.includes(character))) {
      members.push(list.slice(from, offset));
      from = offset + 1;
    }
  }
  return members
    .map((member) =>
      member.trim().replace(/^(?:即[:：]?|就是|[一二三四五六七八九十]+(?:是|要)|[(（]?\d{1,2}[)）.、]|和|以及)/u, ""),
    )
    .map((member, index, all) => (index === all.length - 1 ? member.replace(/(?<=.{3}[^平同高优])等$/u, "") : member))
    .map(unquote)
    .filter((member) => member.length > 0 && member.length <= LONGEST_ITEM);
}

/** A member without the quotation marks around it. */
export function unquote(item: string): string {
  return item.replace(/^“([^“”]*)”$/u, "$1");
}
