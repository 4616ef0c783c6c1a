/** How the bytes of a document are to be read. */
export type Format = "text" | "html" | "mht" | "rtf" | "jsonl" | "pdf" | "doc" | "zip" | "gzip";

export type Sniffed =
  { readonly kind: "format"; readonly format: Format } | { readonly kind: "foreign"; readonly what: string };

/** Beginnings of files that are no documents, by the name that is told. */
const foreign: readonly (readonly [string, string])[] = [
  ["PNG image", "89504e470d0a1a0a"],
  ["JPEG image", "ffd8ff"],
  ["GIF image", "47494638"],
  ["TIFF image", "49492a00"],
  ["WebP or AVI file", "52494646"],
  ["Windows program", "4d5a90"],
  ["ELF program", "7f454c46"],
  ["RAR archive", "526172211a07"],
  ["7z archive", "377abcaf271c"],
  ["bzip2 archive", "425a68"],
  ["xz archive", "fd377a585a00"],
  ["MP3 file", "494433"],
  ["SQLite database", "53514c69746520666f726d6174"],
  ["Java class", "cafebabe"],
];

const SAMPLE = 4096;

/** Tells the format by the content; the name decides only what the content leaves open. */
export function sniffFormat(bytes: Buffer, name: string): Sniffed {
  const hex = bytes.subarray(0, 16).toString("hex");
  if (hex.startsWith("504b0304") || hex.startsWith("504b0506")) return format("zip");
  if (hex.startsWith("1f8b")) return format("gzip");
  if (hex.startsWith("d0cf11e0a1b11ae1")) return format("doc");
  const found = foreign.find(([, beginning]) => hex.startsWith(beginning));
  if (found) return { kind: "foreign", what: `a ${found[0]}` };
  const head = asciiOf(bytes.subarray(0, SAMPLE));
  if (/^[^]{0,1024}?%PDF-\d/u.test(head)) return format("pdf");
  if (/^\s*\{\\rtf/u.test(head)) return format("rtf");
  if (isMht(head)) return format("mht");
  if (isJsonLines(head, name)) return format("jsonl");
  if (isHtml(head, name)) return format("html");
  return format("text");
}

const format = (value: Format): Sniffed => ({ kind: "format", format: value });

/** ASCII as it stands, also of UTF-16; all else as U+00xx. */
function asciiOf(bytes: Buffer): string {
  return bytes
    .toString("latin1")
    .replace(/\0/gu, "")
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/u, "");
}

function isMht(head: string): boolean {
  return /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*?(?:MIME-Version:|Content-Type:\s*multipart)/iu.test(head);
}

function isJsonLines(head: string, name: string): boolean {
  const first = head.split("\n", 1)[0] ?? "";
  return /^\s*\{\s*"/u.test(head) && (/\.(?:jsonl|ndjson)(?:\.gz)?$/iu.test(name) || /"text"\s*:/u.test(first));
}

function isHtml(head: string, name: string): boolean {
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body|meta|title)\b/iu.test(head))
    return true;
  const blocks = head.match(/<(?:p|div|br|table|td|span|a|li|h[1-6])[\s>/]/giu)?.length ?? 0;
  return /\.(?:html?|xhtml|shtml)$/iu.test(name)
    ? blocks > 0
    : blocks >= 10 && /<\/(?:p|div|table|html|body)>/iu.test(head);
}
