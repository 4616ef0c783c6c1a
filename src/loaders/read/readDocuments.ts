import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { ReadResult } from "../../models/sourceText.js";
import { type FoundFile, listFiles } from "./listFiles.js";

/**
 * Reads documents from files and folders, one after the other: never more than one is held. What cannot be read comes
 * as a failure with its reason, and the rest still follows.
 */
export async function* readDocuments(paths: readonly string[]): AsyncGenerator<ReadResult> {
  for await (const input of listFiles(paths)) {
    if (input.status === "failed") yield input;
    else yield* readOne(input.file);
  }
}

async function* readOne({ path, source }: FoundFile): AsyncGenerator<ReadResult> {
  const failed = (reason: string): ReadResult => ({ status: "failed", failure: { source, reason } });
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    yield failed(`cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return;
  }
  if (bytes.length === 0) return yield failed("expected a document, got an empty file");
  if (bytes.subarray(0, 4096).includes(0)) return yield failed("expected text, got binary data");
  const text = new TextDecoder("utf-8").decode(bytes);
  if (text.trim() === "") return yield failed("expected a document, got a file of blanks");
  yield {
    status: "read",
    document: {
      source,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      text,
      encoding: "UTF-8",
      encodingConfidence: 1,
      undecodable: text.match(/\uFFFD/gu)?.length ?? 0,
      stated: {},
    },
  };
}
