import iconv from "iconv-lite";
import * as OpenCC from "opencc-js";

/** Conversion by the Taiwan table: it alone tells the particle in 看著 from 著名. */
export const toSimplified = OpenCC.Converter({ from: "tw", to: "cn" });
const toTraditional = OpenCC.Converter({ from: "cn", to: "t" });

/** Variants of old fonts that the converter does not know. */
const variants: Readonly<Record<string, string>> = { 臵: "置", 爲: "为", 衆: "众", 敎: "教", 眞: "真", 戱: "戏" };

/** What a code unit says about the script of a text. */
export enum Evidence {
  NONE = 0,
  SIMPLIFIED = 1,
  TRADITIONAL = 2,
}

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

interface Tables {
  readonly evidence: Uint8Array;
  /** Simplified form of each code unit, 0 where it is its own. */
  readonly simplified: Uint16Array;
}

let tables: Tables | undefined;

/**
 * For every Han code unit, whether only one of the scripts uses it. A character that stands in GB 2312 is no evidence
 * of Traditional (著, 乾), one that stands in Big5 none of Simplified (后, 里).
 */
export function scriptTables(): Tables {
  tables ??= buildTables();
  return tables;
}

function buildTables(): Tables {
  const evidence = new Uint8Array(0x10000);
  const simplified = new Uint16Array(0x10000);
  for (let code = FIRST_HAN; code <= LAST_HAN; code += 1) {
    const character = String.fromCharCode(code);
    const simple = variants[character] ?? toSimplified(character);
    if (simple !== character && simple.length === 1) {
      simplified[code] = simple.charCodeAt(0);
      if (!inGb2312(character)) evidence[code] = Evidence.TRADITIONAL;
    } else if (toTraditional(character) !== character && !inBig5(character)) {
      evidence[code] = Evidence.SIMPLIFIED;
    }
  }
  return { evidence, simplified };
}

function inGb2312(character: string): boolean {
  const bytes = iconv.encode(character, "gbk");
  return (
    bytes.length === 2 && (bytes[0] as number) >= 0xb0 && (bytes[0] as number) <= 0xf7 && (bytes[1] as number) >= 0xa1
  );
}

function inBig5(character: string): boolean {
  return iconv.encode(character, "big5").length === 2;
}

/** Simplified form by character, for a line that the phrase tables left with a variant. */
export function withoutVariants(text: string): string {
  return text.replace(/[臵爲衆敎眞戱]/gu, (character) => variants[character] ?? character);
}
