import iconv from "iconv-lite";
import { Converter } from "opencc-js/t2cn";

/** Conversion by the Taiwan table: it alone tells the particle in 看著 from 著名. */
export const toSimplified = Converter({ from: "tw", to: "cn" });

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
  const characters = Array.from({ length: LAST_HAN - FIRST_HAN + 1 }, (_, index) =>
    String.fromCharCode(FIRST_HAN + index),
  );
  // A line each: the converters and codecs take all in one call.
  const lines = characters.join("\n");
  const simples = toSimplified(lines).split("\n");
  const gb2312 = leadBytes(lines, "gbk", 0xa1);
  const big5 = leadBytes(lines, "big5", 0x40);
  characters.forEach((character, index) => {
    const code = FIRST_HAN + index;
    const [gbLead, bigLead] = [gb2312[index] as number, big5[index] as number];
    if ((gbLead >= 0xb0 && gbLead <= 0xd7) || (bigLead >= 0xa4 && bigLead <= 0xc6)) common[code] = 1;
    const simple = variants[character] ?? simples[index] ?? character;
    if (simple === character || simple.length !== 1) return;
    simplified[code] = simple.charCodeAt(0);
    if (gbLead < 0xb0 || gbLead > 0xf7) evidence[code] = Evidence.TRADITIONAL;
  });
  // What another character is simplified to, and Big5 does not have, only Simplified texts use.
  for (const code of simplified) {
    const isOwn = code >= FIRST_HAN && code <= LAST_HAN && simplified[code] === 0;
    if (isOwn && big5[code - FIRST_HAN] === 0) evidence[code] = Evidence.SIMPLIFIED;
  }
  return { evidence, simplified, common };
}

/** First of the two bytes of each line's character in an encoding, 0 where it has none or the second is below `lowestTrail`. */
function leadBytes(lines: string, encoding: string, lowestTrail: number): readonly number[] {
  const leads: number[] = [];
  const bytes = iconv.encode(lines, encoding);
  for (let start = 0; start <= bytes.length;) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    const [lead = 0, trail = 0] = bytes.subarray(start, end);
    leads.push(trail >= lowestTrail ? lead : 0);
    start = end + 1;
  }
  return leads;
}

/** The text with each character in its Simplified form; as long as it was. */
export function simplifiedText(text: string): string {
  const { simplified } = scriptTables();
  const codes = new Uint16Array(text.length);
  let changed = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const simple = simplified[code] as number;
    codes[at] = simple || code;
    changed ||= simple !== 0;
  }
  return changed ? Buffer.from(codes.buffer).toString("utf16le") : text;
}

/** Simplified form by character, for a line that the phrase tables left with a variant. */
export function withoutVariants(text: string): string {
  return text.replace(/[臵爲衆敎眞戱]/gu, (character) => variants[character] ?? character);
}
