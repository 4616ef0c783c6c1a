import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { ExtractedText } from "../ExtractedText.js";
import { unreadable } from "../unreadable.js";
import { type PlacedText, pageLines } from "./pageLines.js";
import { joinPageLines } from "./joinPageLines.js";

/** Reads the text layer of a PDF in reading order, with the lines of a paragraph joined. */
export async function readPdf(bytes: Buffer): Promise<ExtractedText> {
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    // Chinese fonts are mostly described by predefined character maps, which come with the package.
    cMapUrl: join(folder, "cmaps/"),
    cMapPacked: true,
    standardFontDataUrl: join(folder, "standard_fonts/"),
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    const lines = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      lines.push(
        ...pageLines(
          items.flatMap((item) => ("str" in item ? [placed(item)] : [])),
          number,
        ),
      );
      page.cleanup();
    }
    const text = joinPageLines(lines);
    if (text.trim() === "")
      throw unreadable("expected a PDF with text, got one of images; recognize its characters first");
    const undecodable = text.match(/\uFFFD/gu)?.length ?? 0;
    return { text, encoding: "UTF-16LE", encodingConfidence: 1, undecodable, stated: {} };
  } catch (cause) {
    throw explained(cause);
  } finally {
    await task.destroy();
  }
}

function placed(item: { str: string; transform: number[]; width: number; height: number }): PlacedText {
  return {
    text: item.str,
    x: item.transform[4] ?? 0,
    y: item.transform[5] ?? 0,
    width: item.width,
    height: item.height,
  };
}

function explained(cause: unknown): unknown {
  const { name, message } = cause instanceof Error ? cause : { name: "", message: String(cause) };
  if (name === "CampaignGraphError") return cause;
  if (name === "PasswordException") {
    return unreadable("expected an open PDF, got one protected by a password; save it without", cause);
  }
  return unreadable(`expected a PDF, got one that is damaged (${message.split("\n", 1)[0]})`, cause);
}
