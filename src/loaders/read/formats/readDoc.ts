import WordExtractor from "word-extractor";
import type { ExtractedText } from "../ExtractedText.js";
import { unreadable } from "../unreadable.js";

/** Reads a document of Word 97 to 2003. */
export async function readDoc(bytes: Buffer): Promise<ExtractedText> {
  if (bytes.includes(Buffer.from("EncryptedPackage", "utf16le"))) {
    throw unreadable("expected an open document, got one protected by a password; save it without");
  }
  let body: string;
  try {
    // Left to itself, the library writes Chinese quotation marks in ASCII.
    body = (await new WordExtractor().extract(bytes)).getBody({ filterUnicode: false });
  } catch (cause) {
    throw unreadable(
      `expected a Word document, got one that is damaged or of another kind (${reasonOf(cause)})`,
      cause,
    );
  }
  if (body.trim() === "") throw unreadable("expected a Word document with text, found none in it");
  return { text: body, encoding: "UTF-16LE", encodingConfidence: 1, undecodable: 0, stated: {} };
}

const reasonOf = (cause: unknown): string =>
  (cause instanceof Error ? cause.message.split("\n", 1)[0] : String(cause)) ?? "";
