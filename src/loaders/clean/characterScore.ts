import { scriptTables } from "./scriptTables.js";
import type { WordModel } from "./WordModel.js";

/** Also for a stop after a stop. */
const SYMBOL = -18;
/** An ideograph that no word of the list holds. */
const RARE = -16;
/** Old variants share the count of their common form without being as common. */
const UNCOMMON = -5;

/** An uncommon ideograph is in use if it makes up this share of texts. */
const LEAST_IN_USE = 2.5e-7;

/** Natural logarithms of how likely a mark is in running text, by code unit. */
const marks = new Float64Array(0x10000).fill(SYMBOL);
for (const [score, characters] of [
  [-2.5, "，,"],
  [-3, "。、"],
  [-3.8, "“”"],
  [-4.5, "：；:;《》（）()"],
  [-5, "0123456789"],
  [-6, "！？!?‘’.%%"],
  [-7, "…—〈〉〔〕\n"],
  [-9, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ /<>-·"],
] as const) {
  for (const character of characters) marks[character.charCodeAt(0)] = score;
}
const stops = new Uint8Array(0x10000);
for (const stop of "，。、；：？！,.;:?!") stops[stop.charCodeAt(0)] = 1;

/** Natural logarithm of how likely a code unit is after another (0 for none), whatever the script. */
export function characterScore(previous: number, code: number, words: WordModel): number {
  if (!isHanCode(code)) return stops[code] === 1 && stops[previous] === 1 ? SYMBOL : (marks[code] as number);
  const score = Math.log(words.probability(simplifiedCode(previous), simplifiedCode(code)));
  return Math.max(RARE, score + rarity(code));
}

/** The least that `characterScore` can be, whatever stands before. */
export function leastScore(code: number, words: WordModel): number {
  if (!isHanCode(code)) return stops[code] === 1 ? SYMBOL : (marks[code] as number);
  return Math.max(RARE, Math.log(words.leastProbability(simplifiedCode(code))) + rarity(code));
}

/** Mean natural logarithm of the likelihood of each character. */
export function meanScore(text: string, words: WordModel): number {
  let sum = 0;
  let previous = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    sum += characterScore(previous, code, words);
    previous = code;
  }
  return text.length === 0 ? 0 : sum / text.length;
}

/** What it costs to use an ideograph that is not of the first level of a national standard. */
export function rarity(code: number): number {
  return isHanCode(code) && scriptTables().common[code] !== 1 ? UNCOMMON : 0;
}

/** Whether a text may well hold a code unit, whatever stands before: it is a mark of texts or a character in use. */
export function isPlausible(code: number, words: WordModel): boolean {
  if (!isHanCode(code)) return (marks[code] as number) > SYMBOL;
  return scriptTables().common[code] === 1 || words.leastProbability(simplifiedCode(code)) > LEAST_IN_USE;
}

/** Whether a code unit is an ideograph of the basic plane, beyond which neither GBK nor the word list goes. */
export const isHanCode = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

/** Whether a character is an ideograph of the basic plane. */
export const isHan = (character: string): boolean => isHanCode(character.charCodeAt(0));

/** The Simplified form of one code unit. */
export function simplifiedCode(code: number): number {
  return scriptTables().simplified[code] || code;
}
