import type { Surroundings } from "./organizationBody.js";

const HAN = /\p{Script=Han}/u;

/**
 * Where two or three single characters begin that stand between a mark and the ending, none of which joins or points: a
 * name the dictionary does not know. `headStart` where there are none.
 */
export function edgeRun(headStart: number, { text, edges, placeEnding, ownerEnding }: Surroundings): number {
  let position = headStart;
  while (headStart - position <= 3) {
    if (position === 0 || !HAN.test(text[position - 1] as string)) break;
    if (placeEnding.has(position) || ownerEnding.has(position)) return headStart;
    const token = edges.endingAt(position);
    if (token?.word.length !== 1 || NO_RUN.test(token.word)) return headStart;
    position = token.start;
  }
  const length = headStart - position;
  const opens = position === 0 || !/[\p{Script=Han}“《]/u.test(text[position - 1] as string);
  return opens && (length === 2 || length === 3) && !NO_RUN_START.test(text[position] as string) ? position : headStart;
}

const NO_RUN =
  /[在和与及的了由对把为从到向等是各全本我该此其每两几名家所个这那有不好成过个强系爱心情省市县区州镇乡村校]/u;
const NO_RUN_START = /[办进去来抓搞让使送请帮看访学教做给上下驻至赴]/u;

/** So many characters at most that no word of the dictionary holds begin the name of a firm. */
const LONGEST_RUN = 6;

/**
 * Where the name of a firm begins whose words the dictionary takes for others, if a mark or a place stands close in front
 * of it: `——某香某地集团有限公司`; null where none does.
 */
export function corporateRun(from: number, { text, edges, placeEnding, ownerEnding }: Surroundings): number | null {
  for (let position = from; from - position <= LONGEST_RUN; position -= 1) {
    const before = text[position - 1];
    if (before === undefined || !HAN.test(before) || placeEnding.has(position) || ownerEnding.has(position))
      return position < from ? position : null;
    if (NO_FIRM.test(before)) return null;
    const token = edges.endingAt(position);
    if (token && token.word.length > 1 && /^(v[a-z]?|d|p|c|r|i)$/u.test(token.tag)) return null;
  }
  return null;
}

const NO_FIRM = /[在和与及的了由对把为从到向等是各全本我该此其每以被将于给让使赴至经位家个名日月年、]/u;
