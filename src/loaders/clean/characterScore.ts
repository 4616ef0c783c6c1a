import { scriptTables } from "./scriptTables.js";
import type { WordModel } from "./WordModel.js";

/** Natural logarithms of how likely a mark is in running text. */
const marks: Readonly<Record<string, number>> = {
  ...scored(-2.5, "，,"),
  ...scored(-3, "。、"),
  ...scored(-3.8, "“”"),
  ...scored(-4.5, "：；:;《》（）()"),
  ...scored(-6, "！？!?‘’.%%"),
  ...scored(-7, "…—〈〉〔〕\n"),
  ...scored(-5, "0123456789"),
  ...scored(-9, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ /<>-·"),
};
const stops: ReadonlySet<string> = new Set("，。、；：？！,.;:?!");
/** Also for a stop after a stop. */
const SYMBOL = -18;
/** An ideograph that no word of the list holds. */
const RARE = -16;
/** Old variants share the count of their common form without being as common. */
const UNCOMMON = -5;

function scored(score: number, characters: string): Record<string, number> {
  return Object.fromEntries([...characters].map((character) => [character, score]));
}

/** Natural logarithm of how likely a character is after another, whatever the script. */
export function characterScore(previous: string, character: string, words: WordModel): number {
  if (!isHan(character)) {
    return stops.has(character) && stops.has(previous) ? SYMBOL : (marks[character] ?? SYMBOL);
  }
  const score = words.logProbability(simplified(previous), simplified(character));
  return Math.max(RARE, score + rarity(character));
}

/** What it costs to use an ideograph that is not of the first level of a national standard. */
export function rarity(character: string): number {
  return isHan(character) && scriptTables().common[character.charCodeAt(0)] !== 1 ? UNCOMMON : 0;
}

/** Whether a character is an ideograph of the basic plane, beyond which neither GBK nor the word list goes. */
export function isHan(character: string): boolean {
  const code = character.charCodeAt(0);
  return code >= 0x3400 && code <= 0x9fff;
}

/** The Simplified form of one character. */
export function simplified(character: string): string {
  const code = scriptTables().simplified[character.charCodeAt(0)];
  return code ? String.fromCharCode(code) : character;
}
