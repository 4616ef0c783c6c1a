import { createReadStream, readFileSync, statSync } from "node:fs";

/** Most documents are smaller than this. */
const SMALL_BYTES = 1 << 16;

/**
 * The bytes of a file. A small one is read at one go: the steps of a stream (opening, reading, looking for more, closing)
 * each wait for their turn, together longer than the reading takes.
 */
export async function* fileBytes(path: string): AsyncGenerator<Buffer> {
  const stats = statSync(path);
  if (stats.isFile() && stats.size <= SMALL_BYTES) yield readFileSync(path);
  else yield* createReadStream(path) as AsyncIterable<Buffer>;
}
