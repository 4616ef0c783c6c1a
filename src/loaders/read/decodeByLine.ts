import { type Decoded, decodeAs, readability } from "./decodeAs.js";

const encodings = ["UTF-8", "GB18030", "Big5"];
const FEED = 0x0a;
const MIXED_CONFIDENCE = 0.6;

/**
 * Decodes a text whose encoding changes inside it, as copies from several pages do: each line by the encoding that
 * reads best, where that beats the text as a whole.
 */
export function decodeByLine(bytes: Buffer, whole: Decoded): Decoded {
  const lines = splitLines(bytes).map((line) => bestOf(line, whole.encoding));
  const text = lines.map((line) => line.text).join("\n");
  const undecodable = lines.reduce((sum, line) => sum + line.undecodable, 0);
  const used = [...new Set(lines.map(({ encoding }) => encoding))].sort();
  if (readability(text) <= readability(whole.text) || used.length === 1) return { ...whole, encodingConfidence: 0.5 };
  const note = `mixed encodings, read line by line: ${used.join(", ")}`;
  return { text, encoding: dominant(lines), encodingConfidence: MIXED_CONFIDENCE, undecodable, notes: [note] };
}

function bestOf(line: Buffer, usual: string): Decoded {
  const utf8 = decodeAs(line, "UTF-8");
  if (utf8.undecodable === 0) return /[^\p{ASCII}]/u.test(utf8.text) ? utf8 : { ...utf8, encoding: usual };
  const usualFirst = [usual, ...encodings.filter((encoding) => encoding !== usual)];
  const candidates = usualFirst.map((encoding) => decodeAs(line, encoding));
  return candidates.reduce((best, next) => (readability(next.text) > readability(best.text) + 0.05 ? next : best));
}

function splitLines(bytes: Buffer): readonly Buffer[] {
  const lines: Buffer[] = [];
  let start = 0;
  for (let at = bytes.indexOf(FEED); at >= 0; at = bytes.indexOf(FEED, start)) {
    lines.push(bytes.subarray(start, at));
    start = at + 1;
  }
  return [...lines, bytes.subarray(start)];
}

function dominant(lines: readonly Decoded[]): string {
  const lengths = new Map<string, number>();
  for (const { encoding, text } of lines) lengths.set(encoding, (lengths.get(encoding) ?? 0) + text.length);
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "UTF-8";
}
