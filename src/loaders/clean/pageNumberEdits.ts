import type { FurnitureLexicon } from "../../models/lexicon/FurnitureLexicon.js";
import type { Edit } from "./Edit.js";
import { furniturePatterns } from "./furniturePatterns.js";
import { matchEdits } from "./matchEdits.js";

/** A number after a clause, with a space before the sentence goes on: `…的生日会，2 可大家…`. */
const spaced = /(?=[\s\d])(?<=\p{Script=Han}[,，、；;]?)\s?\d{1,3} (?=\p{Script=Han})/gu;

/** What a number is followed by even across a blank. */
const DATES = /^[年月日时分号点]/u;

/** A number between two clauses, glued to the second. */
const glued = /(?=\d)(?<=\p{Script=Han}[”』》]?[,，])\d{1,3}(?=\p{Script=Han})/gu;

/** A number in front of a bracketed one: `3(2)关注…`. */
const bracketed = /^\d{1,3}(?=[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）])/gmu;

/** Edits that take page numbers out of sentences. A number that counts or dates something stays. */
export function pageNumberEdits(text: string, lexicon: FurnitureLexicon): readonly Edit[] {
  const { measure } = furniturePatterns(lexicon);
  const following = (match: RegExpExecArray): string => {
    const end = match.index + match[0].length;
    return text.slice(end, end + 2);
  };
  return [
    ...matchEdits(text, spaced, (match) => (DATES.test(following(match)) ? null : "")),
    ...matchEdits(text, glued, (match) => (measure.test(following(match)) ? null : "")),
    ...matchEdits(text, bracketed),
  ].sort((a, b) => a.start - b.start);
}
