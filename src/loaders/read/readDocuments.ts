import type { ReadResult } from "../../models/sourceText.js";
import { fileBytes } from "./fileBytes.js";
import { listFiles } from "./listFiles.js";
import { readStream } from "./readStream.js";

/**
 * Reads documents from files, folders and archives, one after the other: never more than one is held. The format is
 * told by the content. What cannot be read comes as a failure with its reason, and the rest still follows.
 */
export async function* readDocuments(paths: readonly string[]): AsyncGenerator<ReadResult> {
  for await (const input of listFiles(paths)) {
    if (input.status === "failed") yield input;
    else {
      const { path, source } = input.file;
      yield* readStream({ source, path, stream: fileBytes(path), packed: false });
    }
  }
}
