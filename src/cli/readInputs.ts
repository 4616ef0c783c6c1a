import type { Readable } from "node:stream";
import type { ReadResult } from "../models/sourceText.js";

/** The argument that stands for one document on standard input. */
const STANDARD_INPUT = "-";

/**
 * Reads the paths of a command line in their order; `-` is one document from `stdin`.
 * @param reading is told the source of each document before it is handed on
 */
export async function* readInputs(
  paths: readonly string[],
  stdin: Readable,
  reading: (source: string) => void = () => undefined,
): AsyncGenerator<ReadResult> {
  // The readers bring large libraries for their formats: only commands that read documents load them.
  const [{ readDocuments }, { readStandardInput }] = await Promise.all([
    import("../loaders/read/readDocuments.js"),
    import("./readStandardInput.js"),
  ]);
  for (const path of paths) {
    for await (const result of path === STANDARD_INPUT ? readStandardInput(stdin) : readDocuments([path])) {
      if (result.status === "read") reading(result.document.source);
      yield result;
    }
  }
}
