import { decodeByLine } from "./decodeByLine.js";
import { type Decoded, decodeAs, encodingName, readability } from "./decodeAs.js";

/** Below this readability, a text in one encoding is looked at line by line. */
const READABLE = 0.75;

/** A declared encoding is believed unless another one reads better by this much. */
const DOUBT = 0.1;

/**
 * Decodes text: by its byte order mark, else by what the bytes are: UTF-16 by the places of its high bytes, UTF-8 by
 * its strict form, GB 18030 and Big5 by which of them gives common characters. A declared encoding is checked in the
 * same way. Bytes that mean nothing become U+FFFD and are counted.
 */
export function decodeText(bytes: Buffer, declared?: string): Decoded {
  const marked = byMark(bytes);
  if (marked) return marked;
  const wide = utf16Order(bytes);
  if (wide) return { ...decodeAs(bytes, wide), encodingConfidence: 0.9 };
  const utf8 = decodeAs(bytes, "UTF-8");
  if (utf8.undecodable === 0) return { ...utf8, encodingConfidence: 1 };
  const candidates = ["GB18030", "Big5"].map((encoding) => decodeAs(bytes, encoding));
  const ranked = [utf8, ...candidates].sort((a, b) => readability(b.text) - readability(a.text));
  const best = ranked[0] ?? utf8;
  const honoured = ranked.find(({ encoding }) => encoding === encodingName(declared ?? ""));
  const chosen = honoured && readability(best.text) - readability(honoured.text) < DOUBT ? honoured : best;
  const quality = readability(chosen.text);
  if (quality >= READABLE && chosen.undecodable <= bytes.length / 500) {
    return { ...chosen, encodingConfidence: confidence(ranked.map(({ text }) => readability(text))) };
  }
  return decodeByLine(bytes, chosen);
}

function confidence(qualities: readonly number[]): number {
  const [first = 0, second = 0] = [...qualities].sort((a, b) => b - a);
  return Math.min(0.99, Math.max(0.5, 0.5 + (first - second)));
}

function byMark(bytes: Buffer): Decoded | null {
  const hex = bytes.subarray(0, 4).toString("hex");
  if (hex.startsWith("efbbbf")) return { ...decodeAs(bytes.subarray(3), "UTF-8"), encodingConfidence: 1 };
  if (hex === "84319533") return { ...decodeAs(bytes.subarray(4), "GB18030"), encodingConfidence: 1 };
  if (hex.startsWith("fffe")) return { ...decodeAs(bytes.subarray(2), "UTF-16LE"), encodingConfidence: 1 };
  if (hex.startsWith("feff")) return { ...decodeAs(bytes.subarray(2), "UTF-16BE"), encodingConfidence: 1 };
  return null;
}

const SAMPLE = 1 << 16;

/**
 * UTF-16 without a mark: nearly every pair is a Chinese character, an ASCII character or punctuation of either block,
 * which shows in its high byte, and in the low one it does not.
 */
function utf16Order(bytes: Buffer): "UTF-16LE" | "UTF-16BE" | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 8) return null;
  let [little, big, zeros] = [0, 0, 0];
  for (let at = 0; at < length; at += 2) {
    const [first, second] = [bytes[at] as number, bytes[at + 1] as number];
    if (isHighByte(second, first)) little += 1;
    if (isHighByte(first, second)) big += 1;
    if (first === 0 || second === 0) zeros += 1;
  }
  const pairs = length / 2;
  if (Math.max(little, big) < pairs * 0.97 || Math.min(little, big) > pairs * 0.8) return null;
  // Without a line feed or a blank as a pair with a zero byte, two-byte code pages look much alike.
  return zeros === 0 ? null : little > big ? "UTF-16LE" : "UTF-16BE";
}

function isHighByte(high: number, low: number): boolean {
  if (high === 0) return low === 9 || low === 10 || low === 13 || (low >= 0x20 && low < 0x7f) || low >= 0xa0;
  return high === 0x20 || high === 0x30 || high === 0xff || (high >= 0x4e && high <= 0x9f);
}
