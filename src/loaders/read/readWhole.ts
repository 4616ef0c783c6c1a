import type { ExtractedText } from "./ExtractedText.js";
import { readDoc } from "./formats/readDoc.js";
import { readHtml } from "./formats/readHtml.js";
import { readMht } from "./formats/readMht.js";
import { readPdf } from "./formats/readPdf.js";
import { readPlain } from "./formats/readPlain.js";
import { readRtf } from "./formats/readRtf.js";
import type { Format } from "./sniffFormat.js";

/** The reader of each format whose documents are taken as a whole. */
const readers: Readonly<
  Record<Exclude<Format, "jsonl" | "zip" | "gzip">, (bytes: Buffer) => Promise<ExtractedText> | ExtractedText>
> = {
  text: readPlain,
  html: readHtml,
  mht: readMht,
  rtf: readRtf,
  pdf: readPdf,
  doc: readDoc,
};

/** @throws CampaignGraphError UNREADABLE_DOCUMENT with the reason in one line */
export async function readWhole(format: keyof typeof readers, bytes: Buffer): Promise<ExtractedText> {
  return readers[format](bytes);
}
