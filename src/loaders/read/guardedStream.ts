import { COMPRESSION_FLOOR_BYTES, MAX_COMPRESSION } from "./limits.js";
import { unreadable } from "./unreadable.js";

/**
 * Passes an unpacked stream on while it stays in proportion to what was packed.
 * @throws CampaignGraphError UNREADABLE_DOCUMENT for a decompression bomb, when it shows
 */
export async function* guardedStream(stream: AsyncIterable<Buffer>, packedBytes: () => number): AsyncGenerator<Buffer> {
  let length = 0;
  for await (const part of stream) {
    length += part.length;
    if (length > COMPRESSION_FLOOR_BYTES && length > Math.max(1, packedBytes()) * MAX_COMPRESSION) {
      throw unreadable(
        `expected packed text, got a decompression bomb (more than ${MAX_COMPRESSION} times its packed size)`,
      );
    }
    yield part;
  }
}
