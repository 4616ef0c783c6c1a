import iconv from "iconv-lite";
import { scriptTables } from "../clean/scriptTables.js";

/** A decoded text; what could not be decoded is U+FFFD in it. */
export interface Decoded {
  readonly text: string;
  /** IANA name. */
  readonly encoding: string;
  /** 0–1 */
  readonly encodingConfidence: number;
  readonly undecodable: number;
  readonly notes?: readonly string[];
}

const ianaNames: readonly (readonly [RegExp, string])[] = [
  [/^utf-?8$/iu, "UTF-8"],
  [/^(?:gb_?2312|gbk|gb18030|cp936|x-gbk|ms936|windows-936|hz-gb-2312)(?:-80)?$/iu, "GB18030"],
  [/^(?:big5(?:-?hkscs)?|cp950|x-x-big5)$/iu, "Big5"],
  [/^(?:utf-?16|utf-?16le|unicode)$/iu, "UTF-16LE"],
  [/^utf-?16be$/iu, "UTF-16BE"],
];

/** The IANA name of an encoding that documents of this kind have, or null for any other. */
export function encodingName(declared: string): string | null {
  return ianaNames.find(([pattern]) => pattern.test(declared.trim()))?.[1] ?? null;
}

const codecs: Readonly<Record<string, string>> = { Big5: "big5-hkscs" };

export function decodeAs(bytes: Buffer, encoding: string): Decoded {
  const text = iconv.decode(bytes, codecs[encoding] ?? encoding, { stripBOM: true });
  const undecodable = text.match(/\uFFFD/gu)?.length ?? 0;
  return { text, encoding, encodingConfidence: 1, undecodable: undecodable - writtenAsSuch(bytes, encoding) };
}

/** U+FFFD may stand in the source itself, saved so after an earlier loss. */
function writtenAsSuch(bytes: Buffer, encoding: string): number {
  if (encoding !== "UTF-8") return 0;
  let count = 0;
  for (let at = bytes.indexOf("efbfbd", 0, "hex"); at >= 0; at = bytes.indexOf("efbfbd", at + 3, "hex")) count += 1;
  return count;
}

const SAMPLE = 20_000;

/**
 * 0–1: how much of the text beyond ASCII is what Chinese texts consist of: common characters and their punctuation.
 * Rare characters show a wrong encoding as well as undecodable bytes do.
 */
export function readability(text: string): number {
  const { common } = scriptTables();
  let [good, bad] = [0, 0];
  const length = Math.min(text.length, SAMPLE);
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    if (common[code] === 1 || isPunctuation(code)) good += 1;
    else if (code >= 0x3400 && code <= 0x9fff) bad += 1;
    else bad += 2;
  }
  return good + bad === 0 ? 1 : good / (good + bad);
}

function isPunctuation(code: number): boolean {
  const general = code >= 0x2010 && code <= 0x2026;
  return (
    general ||
    (code >= 0x3000 && code <= 0x3011) ||
    (code >= 0xff01 && code <= 0xff5e) ||
    code === 0xa0 ||
    code === 0xb7
  );
}
