import type { GarbledRepair } from "./repairGarbled.js";
import { matchesOf } from "./matchesOf.js";

/** `某发?2011?14号`: the hexagonal brackets of a document number are in no old code page and came out as marks. */
const documentNumber = /[?？\uFFFD](?<=\p{Script=Han}.)(?<year>(?:19|20)\d\d)[?？\uFFFD](?=\s*\d{1,4}\s*[号號])/gu;

/** Puts the brackets of document numbers back. */
export function lostBracketEdits(text: string): readonly GarbledRepair[] {
  return matchesOf(text, documentNumber).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: `〔${match.groups?.year ?? ""}〕`,
    confidence: 0.95,
    method: "lost-bracket",
  }));
}
