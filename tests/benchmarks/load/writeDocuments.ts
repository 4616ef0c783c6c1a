import { createWriteStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { once } from "node:events";
import { join } from "node:path";
import { generateDocuments } from "./generateDocuments.js";

const SEED = 1;

export interface WrittenDocuments {
  readonly documents: number;
  /** Of the texts, in UTF-8. */
  readonly bytes: number;
}

/** Writes so many documents into a folder, a file each. */
export async function writeFolder(folder: string, count: number): Promise<WrittenDocuments> {
  await mkdir(folder, { recursive: true });
  let [documents, bytes] = [0, 0];
  for await (const { name, text } of generateDocuments(SEED)) {
    if (documents === count) break;
    await writeFile(join(folder, name), text);
    documents += 1;
    bytes += Buffer.byteLength(text);
  }
  return { documents, bytes };
}

/** Writes documents into one file, a JSON object a line, until it has so many bytes. */
export async function writeJsonl(path: string, size: number): Promise<WrittenDocuments> {
  const file = createWriteStream(path);
  let [documents, bytes, written] = [0, 0, 0];
  for await (const { name, text } of generateDocuments(SEED)) {
    if (written >= size) break;
    const line = Buffer.from(`${JSON.stringify({ url: `https://example.invalid/${name}`, text })}\n`);
    if (!file.write(line)) await once(file, "drain");
    documents += 1;
    bytes += Buffer.byteLength(text);
    written += line.length;
  }
  file.end();
  await once(file, "finish");
  return { documents, bytes };
}
