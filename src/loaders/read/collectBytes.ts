import { unreadable } from "./unreadable.js";

/**
 * Takes a stream as a whole.
 * @throws CampaignGraphError UNREADABLE_DOCUMENT when it exceeds the limit, before more of it is held
 */
export async function collectBytes(stream: AsyncIterable<Buffer>, limit: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of stream) {
    length += part.length;
    if (length > limit) {
      throw unreadable(
        `expected a document of at most ${Math.floor(limit / 1024 / 1024)} MB, got a larger one; split it`,
      );
    }
    parts.push(part);
  }
  return Buffer.concat(parts, length);
}
