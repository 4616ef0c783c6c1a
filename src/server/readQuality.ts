import { readFile } from "node:fs/promises";
import type { Quality } from "../models/Statistics.js";

const MEASURED = new URL("../../docs/quality.json", import.meta.url);

/**
 * What `npm run evaluate -- … --keep` measured last, if it measured the extractor of this version; null if it measured
 * another, or nothing: figures of other rules would mislead.
 */
export async function readQuality(extractorVersion: string, file: URL = MEASURED): Promise<Quality | null> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  const measured = JSON.parse(text) as Quality & { readonly extractorVersion: string };
  return measured.extractorVersion === extractorVersion ? measured : null;
}
