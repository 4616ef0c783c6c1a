const MEGABYTE = 1024 * 1024;

/** The largest document that is read as a whole, in bytes. Larger collections come as `.jsonl` or in an archive. */
export const MAX_DOCUMENT_BYTES = 64 * MEGABYTE;

/** The longest line of a text, in UTF-16 code units: the longest paragraphs of real reports have some thousands. */
export const MAX_LINE_LENGTH = 4 * MEGABYTE;

/** The longest line of a JSON Lines file, in bytes. */
export const MAX_JSON_LINE_BYTES = 32 * MEGABYTE;

/** What the documents of one archive may come to, in bytes. */
export const MAX_ARCHIVE_BYTES = 4096 * MEGABYTE;
export const MAX_ARCHIVE_ENTRIES = 100_000;

/** Beyond this many times its packed size, an entry above the floor is a decompression bomb. Text packs 3 to 20 times. */
export const MAX_COMPRESSION = 200;
export const COMPRESSION_FLOOR_BYTES = 8 * MEGABYTE;
