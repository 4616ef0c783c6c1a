import PostalMime from "postal-mime";
import { latin1Bytes } from "../../clean/latin1Bytes.js";
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
  const decoded = decodeText(latin1Bytes(body) ?? Buffer.from(body, "utf8"), declared);
  const article = email.html === undefined ? { text: decoded.text, stated: {} } : articleOf(decoded.text);
  return { ...decoded, ...article };
}
