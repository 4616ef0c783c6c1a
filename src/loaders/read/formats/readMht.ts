import iconv from "iconv-lite";
import PostalMime from "postal-mime";
import { decodeText } from "../decodeText.js";
import type { ExtractedText } from "../ExtractedText.js";
import { unreadable } from "../unreadable.js";
import { articleOf } from "./readHtml.js";

const PART_CHARSET = /(Content-Type:\s*text\/(?:html|plain)[^\n]*(?:\r?\n[ \t][^\n]*)*?charset\s*=\s*"?)[\w-]+/giu;

/**
 * Reads a web archive. The text comes as the bytes of its part, so that the declared encoding is checked as everywhere:
 * asked for as Latin-1, a part is handed over byte by byte.
 */
export async function readMht(bytes: Buffer): Promise<ExtractedText> {
  const raw = bytes.toString("latin1");
  const declared = /charset\s*=\s*(?:3D)?\s*"?([\w-]+)/iu.exec(raw)?.[1];
  const asLatin1 = Buffer.from(raw.replace(PART_CHARSET, "$1iso-8859-1"), "latin1");
  const email = await PostalMime.parse(asLatin1);
  const body = email.html ?? email.text;
  if (body === undefined || body.trim() === "")
    throw unreadable("expected a web archive with a page in it, found none");
  const decoded = decodeText(bytesOf(body), declared);
  const article = email.html === undefined ? { text: decoded.text, stated: {} } : articleOf(decoded.text);
  return { ...decoded, ...article };
}

/** Back to bytes. What the label Latin-1 means to a decoder differs: some read 0x80 to 0x9f as Windows-1252. */
function bytesOf(text: string): Buffer {
  return /[^\u0000-\u00ff]/u.test(text) ? windows1252(text) : Buffer.from(text, "latin1");
}

function windows1252(text: string): Buffer {
  const parts = [...text].map((character) => {
    const code = character.codePointAt(0) as number;
    return code <= 0xff ? Buffer.from([code]) : iconv.encode(character, "windows-1252");
  });
  return Buffer.concat(parts);
}
