import mammoth from "mammoth";
import type { ExtractedText } from "../ExtractedText.js";
import { unreadable } from "../unreadable.js";

/** Reads a document of Word 2007 and later. */
export async function readDocx(bytes: Buffer): Promise<ExtractedText> {
  try {
    const { value } = await mammoth.extractRawText({ buffer: bytes });
    const text = value.replace(/\n{2,}/gu, "\n");
    if (text.trim() === "") throw unreadable("expected a Word document with text, found none in it");
    return { text, encoding: "UTF-8", encodingConfidence: 1, undecodable: 0, stated: {} };
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split("\n", 1)[0] ?? "") : String(cause);
    throw unreadable(`expected a Word document, got one that is damaged (${reason})`, cause);
  }
}
