import { decodeText } from "../decodeText.js";
import type { ExtractedText } from "../ExtractedText.js";
import { MAX_LINE_LENGTH } from "../limits.js";
import { unreadable } from "../unreadable.js";

/** Above this share of bytes that no text holds, a file is no text. */
const BINARY = 0.02;

/** Reads plain text in any of the encodings. */
export function readPlain(bytes: Buffer): ExtractedText {
  const decoded = decodeText(bytes);
  if (decoded.encoding !== "UTF-16LE" && decoded.encoding !== "UTF-16BE" && isBinary(bytes)) {
    throw unreadable("expected text, got binary data");
  }
  const longest = longestLine(decoded.text);
  if (longest > MAX_LINE_LENGTH) {
    throw unreadable(
      `expected lines of at most ${MAX_LINE_LENGTH} characters, got one of ${longest}; break it into paragraphs`,
    );
  }
  return { ...decoded, stated: {} };
}

function isBinary(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, 1 << 16);
  let odd = 0;
  for (const byte of sample) if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) odd += 1;
  return odd > sample.length * BINARY;
}

function longestLine(text: string): number {
  let longest = 0;
  let start = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", start)) {
    longest = Math.max(longest, at - start);
    start = at + 1;
  }
  return Math.max(longest, text.length - start);
}
