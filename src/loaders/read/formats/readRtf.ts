import { Readable } from "node:stream";
import { Tokenize } from "rtf-stream-parser";
import type { ExtractedText } from "../ExtractedText.js";
import { unreadable } from "../unreadable.js";
import { RtfText, type RtfToken } from "./RtfText.js";

/** Reads the text of a Rich Text document. */
export async function readRtf(bytes: Buffer): Promise<ExtractedText> {
  const layer = new RtfText();
  try {
    for await (const token of Readable.from([bytes]).pipe(new Tokenize())) layer.take(token as RtfToken);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw unreadable(`expected a Rich Text document, got one that is damaged (${reason})`, cause);
  }
  const { text, encoding, undecodable } = layer.finish();
  if (text.trim() === "") throw unreadable("expected a Rich Text document with text, found none in it");
  return { text, encoding, encodingConfidence: 0.95, undecodable, stated: {} };
}
