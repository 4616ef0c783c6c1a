const FEED = 0x0a;

/** A line of bytes, or how long one was that exceeded the limit; it is passed over, not held. */
export type ByteLine = { readonly bytes: Buffer } | { readonly tooLong: number };

/** Cuts a stream of bytes into lines; holds no more than the line that is being read. */
export async function* byteLines(stream: AsyncIterable<Buffer>, limit: number): AsyncGenerator<ByteLine> {
  let held: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    let start = 0;
    for (let feed = chunk.indexOf(FEED); feed >= 0; feed = chunk.indexOf(FEED, start)) {
      yield lineOf([...held, chunk.subarray(start, feed)], length + feed - start, limit);
      held = [];
      length = 0;
      start = feed + 1;
    }
    length += chunk.length - start;
    if (length > limit) held = [];
    else if (start < chunk.length) held.push(chunk.subarray(start));
  }
  if (length > 0) yield lineOf(held, length, limit);
}

function lineOf(parts: readonly Buffer[], length: number, limit: number): ByteLine {
  return length > limit
    ? { tooLong: length }
    : { bytes: parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts) };
}
