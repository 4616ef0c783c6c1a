import type { ExtractedText } from "./ExtractedText.js";
import { readPlain } from "./formats/readPlain.js";
import type { Format } from "./sniffFormat.js";

type Read = (bytes: Buffer) => Promise<ExtractedText> | ExtractedText;

/** The reader of each format whose documents are taken as a whole; its library is loaded with the first document. */
const readers: Readonly<Record<Exclude<Format, "jsonl" | "zip" | "gzip">, () => Promise<Read> | Read>> = {
  text: () => readPlain,
  html: async () => (await import("./formats/readHtml.js")).readHtml,
  mht: async () => (await import("./formats/readMht.js")).readMht,
  rtf: async () => (await import("./formats/readRtf.js")).readRtf,
  pdf: async () => (await import("./formats/readPdf.js")).readPdf,
  doc: async () => (await import("./formats/readDoc.js")).readDoc,
};

/** @throws CampaignGraphError UNREADABLE_DOCUMENT with the reason in one line */
export async function readWhole(format: keyof typeof readers, bytes: Buffer): Promise<ExtractedText> {
  const read = await readers[format]();
  return read(bytes);
}
