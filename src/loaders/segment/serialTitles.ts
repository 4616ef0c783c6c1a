import type { Line } from "../clean/lines.js";
import type { StructurePatterns } from "./structurePatterns.js";

const LONGEST = 50;
const PARAGRAPH = 60;
/** Before the first of them stand the title of the compilation and some lines of the page. */
const LATEST_FIRST = 6;

/** `…汇报材料范文第2篇`, `…工作总结（二）`, `…工作总结2`: the same title with another number. */
const numbered =
  /^(?<base>\S.{3,40}?)(?<model>范文|例文|样文|模板)?\s*(?:第\s*(?<piece>[一二三四五六七八九十\d]{1,3})\s*篇|篇\s*(?<part>[一二三四五六七八九十\d]{1,3})|[(（]?(?<plain>[一二三四五六七八九十]|\d{1,2})[)）]?)$/u;

/** A line that numbers the articles of a compilation at its end. */
export interface SerialTitle {
  readonly index: number;
  /** The title without the number. */
  readonly title: string;
}

/**
 * The titles of a compilation that only differ in the number they end with, counted from one, with text below each. A
 * number without `篇` counts only behind the noun that ends a title.
 */
export function serialTitles(lines: readonly Line[], patterns: StructurePatterns): readonly SerialTitle[] {
  const series = new Map<string, { readonly index: number; readonly number: number }[]>();
  lines.forEach(({ text }, index) => {
    const { base, model, piece, part, plain } = (text.length > LONGEST ? null : numbered.exec(text))?.groups ?? {};
    if (base === undefined) return;
    if (plain !== undefined && model === undefined && !patterns.titleNoun.test(base)) return;
    const found = { index, number: numberOf(piece ?? part ?? plain ?? "") };
    series.set(base, [...(series.get(base) ?? []), found]);
  });
  const [best] = [...series].filter(([, found]) => isSeries(found, lines)).sort((a, b) => b[1].length - a[1].length);
  return best === undefined ? [] : best[1].map(({ index }) => ({ index, title: best[0] }));
}

function isSeries(found: readonly { index: number; number: number }[], lines: readonly Line[]): boolean {
  if (found.length < 2 || (found[0]?.index ?? 0) > LATEST_FIRST) return false;
  return found.every(({ index, number }, at) => {
    const below = lines.slice(index + 1, found[at + 1]?.index);
    return number === at + 1 && below.some(({ text }) => text.length >= PARAGRAPH);
  });
}

const DIGITS = "零一二三四五六七八九";

function numberOf(written: string): number {
  if (/^\d+$/u.test(written)) return Number(written);
  const [tens = "", ones = ""] = written.includes("十") ? written.split("十") : ["零", written];
  return (tens === "" ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === "" ? 0 : DIGITS.indexOf(ones));
}
