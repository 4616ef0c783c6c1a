import iconv from "iconv-lite";

/**
 * The bytes of a text that was decoded as Latin-1. What that label means to a decoder differs: some read 0x80 to 0x9f
 * as Windows-1252, others as control characters.
 * @returns null where a character belongs to neither
 */
export function latin1Bytes(text: string): Buffer | null {
  if (!/[^\u0000-\u00ff]/u.test(text)) return Buffer.from(text, "latin1");
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    const [byte = 0] = code <= 0xff ? [code] : iconv.encode(character, "windows-1252");
    if (code > 0xff && byte < 0x80) return null;
    bytes.push(byte);
  }
  return Buffer.from(bytes);
}
