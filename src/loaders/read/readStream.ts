import { createGunzip } from "node:zlib";
import { Readable } from "node:stream";
import type { ReadResult } from "../../models/sourceText.js";
import { byteLines } from "./byteLines.js";
import { collectBytes } from "./collectBytes.js";
import type { ExtractedText } from "./ExtractedText.js";
import { jsonDocument } from "./formats/jsonDocument.js";
import { failedResult, readResult } from "./readResult.js";
import { readWhole } from "./readWhole.js";
import { readZip } from "./readZip.js";
import { guardedStream } from "./guardedStream.js";
import { MAX_DOCUMENT_BYTES, MAX_JSON_LINE_BYTES } from "./limits.js";
import type { NamedStream } from "./NamedStream.js";
import { peekStream } from "./peekStream.js";
import { sniffFormat } from "./sniffFormat.js";
import { unreadable } from "./unreadable.js";

const HEAD = 4096;

/** Reads the documents of one stream of bytes, whatever its format; what fails comes as a failure. */
export async function* readStream(input: NamedStream): AsyncGenerator<ReadResult> {
  const { source } = input;
  try {
    const { head, stream } = await peekStream(input.stream, HEAD);
    if (head.length === 0) throw unreadable("expected a document, got an empty file");
    const sniffed = sniffFormat(head, source);
    if (sniffed.kind === "foreign") throw unreadable(`expected a document, got ${sniffed.what}`);
    const { format } = sniffed;
    if (format === "gzip") yield* readGzip({ ...input, stream });
    else if (format === "jsonl") yield* readJsonLines(source, stream);
    else if (format === "zip") yield* readZip({ ...input, stream }, readStream);
    else yield readResult(source, ...(await wholeOf(stream, (bytes) => readWhole(format, bytes))));
  } catch (error) {
    yield failedResult(source, error);
  }
}

async function wholeOf(
  stream: AsyncIterable<Buffer>,
  read: (bytes: Buffer) => Promise<ExtractedText> | ExtractedText,
): Promise<[Buffer, ExtractedText]> {
  const bytes = await collectBytes(stream, MAX_DOCUMENT_BYTES);
  return [bytes, await read(bytes)];
}

async function* readGzip({ source, stream, packed }: NamedStream): AsyncGenerator<ReadResult> {
  if (packed) throw unreadable("expected a document, got an archive inside an archive; unpack it first");
  let taken = 0;
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const part of stream) {
      taken += part.length;
      yield part;
    }
  }
  const unpacked = Readable.from(counted()).pipe(createGunzip()) as AsyncIterable<Buffer>;
  yield* readStream({ source, stream: guardedStream(unpacked, () => taken), packed: true });
}

/** One document a line, named by the file and the number of the line. */
async function* readJsonLines(source: string, stream: AsyncIterable<Buffer>): AsyncGenerator<ReadResult> {
  let number = 0;
  for await (const line of byteLines(stream, MAX_JSON_LINE_BYTES)) {
    number += 1;
    const name = `${source}#${number}`;
    if ("tooLong" in line) {
      yield failedResult(
        name,
        unreadable(`expected lines of at most ${MAX_JSON_LINE_BYTES} bytes, got one of ${line.tooLong}`),
      );
    } else if (!isBlank(line.bytes)) {
      try {
        yield readResult(name, line.bytes, jsonDocument(line.bytes));
      } catch (error) {
        yield failedResult(name, error);
      }
    }
  }
}

const isBlank = (bytes: Buffer): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09);
