import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { readDocuments } from "../loaders/read/readDocuments.js";
import type { ReadResult } from "../models/sourceText.js";

/** So many hexadecimal digits of the hash tell documents from standard input apart. */
const DIGITS = 12;

/**
 * One document from `stdin`. It has no path, so its source is made from its bytes: the same bytes are the same document,
 * and other bytes never replace it.
 */
export async function* readStandardInput(stdin: Readable): AsyncGenerator<ReadResult> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Buffer));
  const bytes = Buffer.concat(chunks);
  const digest = createHash("sha256").update(bytes).digest("hex").slice(0, DIGITS);
  // The readers tell formats apart by looking into files; a file it becomes.
  const folder = await mkdtemp(join(tmpdir(), "campaign-graph-"));
  try {
    const path = join(folder, `stdin-${digest}`);
    await writeFile(path, bytes);
    yield* readDocuments([path]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
