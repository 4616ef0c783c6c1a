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
  /** 1 for the characters of the first level of GB 2312 or Big5. */
  readonly common: Uint8Array;
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
  const common = new Uint8Array(0x10000);
  for (let code = FIRST_HAN; code <= LAST_HAN; code += 1) {
    const character = String.fromCharCode(code);
    const gb2312 = leadByte(character, "gbk", 0xa1);
    const big5 = leadByte(character, "big5", 0x40);
    if ((gb2312 >= 0xb0 && gb2312 <= 0xd7) || (big5 >= 0xa4 && big5 <= 0xc6)) common[code] = 1;
    const simple = variants[character] ?? toSimplified(character);
    if (simple !== character && simple.length === 1) {
      simplified[code] = simple.charCodeAt(0);
      if (gb2312 < 0xb0 || gb2312 > 0xf7) evidence[code] = Evidence.TRADITIONAL;
    } else if (toTraditional(character) !== character && big5 === 0) {
      evidence[code] = Evidence.SIMPLIFIED;
    }
  }
  return { evidence, simplified, common };
}

/** First of the two bytes of a character in an encoding, 0 where it has none or the second is below `lowestTrail`. */
function leadByte(character: string, encoding: string, lowestTrail: number): number {
  const [lead = 0, trail = 0] = iconv.encode(character, encoding);
  return trail >= lowestTrail ? lead : 0;
}

/** Simplified form by character, for a line that the phrase tables left with a variant. */
export function withoutVariants(text: string): string {
  return text.replace(/[臵爲衆敎眞戱]/gu, (character) => variants[character] ?? character);
}
