import { type Entry, fromBufferPromise, openPromise, type ZipFile } from "yauzl";
import type { ReadResult } from "../../models/sourceText.js";
import { collectBytes } from "./collectBytes.js";
import { decodeText } from "./decodeText.js";
import { guardedStream } from "./guardedStream.js";
import {
  COMPRESSION_FLOOR_BYTES,
  MAX_ARCHIVE_BYTES,
  MAX_ARCHIVE_ENTRIES,
  MAX_COMPRESSION,
  MAX_DOCUMENT_BYTES,
} from "./limits.js";
import type { NamedStream } from "./NamedStream.js";
import { failedResult, readResult } from "./readResult.js";
import { unreadable } from "./unreadable.js";

/** How the documents inside are read. */
export type ReadEntry = (input: NamedStream) => AsyncIterable<ReadResult>;

/** Reads a ZIP file: a Word document as one, any other archive entry by entry, without unpacking it to disk. */
export async function* readZip(input: NamedStream, readEntry: ReadEntry): AsyncGenerator<ReadResult> {
  const { source, path, packed } = input;
  const bytes = path === undefined ? await collectBytes(input.stream, MAX_DOCUMENT_BYTES) : null;
  const zip = await opened(path, bytes);
  try {
    const entries = await entriesOf(zip);
    if (entries.some(({ name }) => name === "word/document.xml")) {
      const document = bytes ?? (await collectBytes(input.stream, MAX_DOCUMENT_BYTES));
      const { readDocx } = await import("./formats/readDocx.js");
      yield readResult(source, document, await readDocx(document));
    } else if (packed) {
      throw unreadable("expected a document, got an archive inside an archive; unpack it first");
    } else if (entries.length === 0) {
      throw unreadable("expected an archive with documents, found none in it");
    } else {
      for (const entry of entries) yield* readOne(zip, entry, source, readEntry);
    }
  } finally {
    zip.close();
  }
}

interface NamedEntry {
  readonly name: string;
  readonly entry: Entry;
}

async function opened(path: string | undefined, bytes: Buffer | null): Promise<ZipFile> {
  const options = { lazyEntries: true, decodeStrings: false, autoClose: false } as const;
  try {
    return await (bytes === null ? openPromise(path ?? "", options) : fromBufferPromise(bytes, options));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw unreadable(`expected an archive or a Word document, got one that is damaged (${reason})`, cause);
  }
}

/** The documents of an archive, sorted by name, once it is plain that they are no bomb. */
async function entriesOf(zip: ZipFile): Promise<readonly NamedEntry[]> {
  if (zip.entryCount > MAX_ARCHIVE_ENTRIES) {
    throw unreadable(
      `expected at most ${MAX_ARCHIVE_ENTRIES} documents in an archive, got ${zip.entryCount}; split it`,
    );
  }
  const entries: NamedEntry[] = [];
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const name = decodeText(entry.fileName as unknown as Buffer).text.replaceAll("\\", "/");
    if (name.endsWith("/") || /(?:^|\/)(?:\.|__MACOSX\/)/u.test(name)) continue;
    total += entry.uncompressedSize;
    const bomb =
      entry.uncompressedSize > COMPRESSION_FLOOR_BYTES &&
      entry.uncompressedSize > Math.max(1, entry.compressedSize) * MAX_COMPRESSION;
    if (bomb || total > MAX_ARCHIVE_BYTES) {
      throw unreadable(`expected an archive of documents, got a decompression bomb ("${name}" and what is before it)`);
    }
    entries.push({ name, entry });
  }
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function* readOne(
  zip: ZipFile,
  { name, entry }: NamedEntry,
  archive: string,
  readEntry: ReadEntry,
): AsyncGenerator<ReadResult> {
  const source = `${archive}/${name}`;
  try {
    if (entry.isEncrypted()) throw unreadable("expected an open archive, got one protected by a password");
    const stream = (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>;
    yield* readEntry({ source, stream: guardedStream(stream, () => entry.compressedSize), packed: true });
  } catch (error) {
    yield failedResult(source, error);
  }
}
