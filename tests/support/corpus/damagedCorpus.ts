import { gzipSync } from "node:zlib";
import iconv from "iconv-lite";
import * as OpenCC from "opencc-js";
import { pinyin } from "pinyin-pro";
import { seededRandom } from "./seededRandom.js";

/** A file made from a text that is known. */
export interface CorpusFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** `clean`: nothing may be lost. `repairable`: damage that the loaders undo. */
  readonly kind: "clean" | "repairable";
  /** The undamaged text. */
  readonly original: string;
}

const toTraditional = OpenCC.Converter({ from: "cn", to: "tw" });

type Maker = (text: string, random: () => number) => Buffer;

const utf8 = (text: string): Buffer => Buffer.from(text, "utf8");
const encoded =
  (encoding: string, addBOM = false): Maker =>
  (text) =>
    iconv.encode(text, encoding, { addBOM });

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function page(text: string, charset: string): string {
  const [title = "", ...lines] = text.split("\n").filter((line) => line.trim() !== "");
  const paragraphs = lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("\n");
  return `<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>${escapeHtml(title)}</title></head>
<body><div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/news">新闻</a></li><li><a href="/about">关于我们</a></li></ul></div>
<div class="article"><h1>${escapeHtml(title)}</h1>
${paragraphs}
</div>
<div class="footer"><a href="/map">网站地图</a> | <a href="/link">友情链接</a></div></body></html>`;
}

function quotedPrintable(bytes: Buffer): string {
  const codes = [...bytes].map((byte) =>
    byte === 0x0a
      ? "\r\n"
      : byte < 0x20 || byte > 0x7e || byte === 0x3d
        ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}`
        : String.fromCharCode(byte),
  );
  let line = 0;
  return codes
    .map(
      (code) => (
        (line = code === "\r\n" ? 0 : line + code.length),
        line > 70 ? ((line = code.length), `=\r\n${code}`) : code
      ),
    )
    .join("");
}

function webArchive(text: string, encoding: string, transfer: "quoted-printable" | "base64"): Buffer {
  const body = iconv.encode(page(text, encoding), encoding);
  const content =
    transfer === "base64" ? (body.toString("base64").match(/.{1,76}/gu) ?? []).join("\r\n") : quotedPrintable(body);
  return Buffer.from(
    [
      "From: <Saved by a browser>",
      "Subject: saved page",
      "MIME-Version: 1.0",
      'Content-Type: multipart/related; type="text/html"; boundary="----=_Part_0"',
      "",
      "------=_Part_0",
      `Content-Type: text/html; charset="${encoding}"`,
      `Content-Transfer-Encoding: ${transfer}`,
      "Content-Location: http://www.example.org/a.html",
      "",
      content,
      "------=_Part_0--",
      "",
    ].join("\r\n"),
    "latin1",
  );
}

function richText(text: string, form: "bytes" | "unicode"): Buffer {
  const write = (character: string): string => {
    if (character === "\n") return "\\par\r\n";
    if (/[\\{}]/u.test(character)) return `\\${character}`;
    if (character < "\u0080") return character;
    if (form === "unicode") return [...character].map((one) => `\\u${(one.charCodeAt(0) << 16) >> 16}?`).join("");
    return [...iconv.encode(character, "gb18030")].map((byte) => `\\'${byte.toString(16)}`).join("");
  };
  const head =
    "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}{\\info{\\author x}}\\f0\\fs24 ";
  return Buffer.from(`${head}${[...text].map(write).join("")}}`, "latin1");
}

/** Annotates some of the characters of a Traditional text, as tools for learners do. */
const withPinyin: Maker = (text, random) =>
  utf8(
    [...toTraditional(text)]
      .map((one) => (/\p{Script=Han}/u.test(one) && random() < 0.3 ? `${one}(${pinyin(one)})` : one))
      .join(""),
  );

/** Loses the first byte of one character in every third long line, up to the next character of one byte. */
const withSlips: Maker = (text, random) =>
  utf8(
    text
      .split("\n")
      .map((line, index) => (index % 3 === 1 && line.length > 60 ? slipped(line, random) : line))
      .join("\n"),
  );

function slipped(line: string, random: () => number): string {
  const breaks = [...line.matchAll(/[\p{Script=Han}]{6,12}[0-9]/gu)];
  const chosen = breaks[Math.floor(random() * breaks.length)];
  if (!chosen) return line;
  const start = chosen.index + chosen[0].length - 5;
  const end = chosen.index + chosen[0].length - 1;
  const bytes = iconv.encode(line.slice(start, end), "gbk");
  const shifted = iconv.decode(bytes.subarray(1, bytes.length - 1), "gbk");
  return `${line.slice(0, start)}?${shifted}?${line.slice(end)}`;
}

const doubled: Maker = (text) =>
  utf8(
    text
      .replaceAll("“", "&amp;ldquo;")
      .replaceAll("”", "&amp;rdquo;")
      .replaceAll("\n", "</P>\n")
      .replaceAll("　", "&amp;nbsp;"),
  );

/** Reads UTF-8 as another encoding and saves what that gave. */
const misread =
  (as: string): Maker =>
  (text) =>
    utf8(iconv.decode(utf8(text), as).replaceAll("\uFFFD", "?"));

const withFurniture: Maker = (text) => {
  const lines = text.split("\n");
  return utf8(
    [
      "当前位置：首页 > 工作总结 > 正文",
      "",
      ...lines,
      "",
      "【打印本页】【关闭窗口】",
      "版权所有 未经许可不得转载",
      "相关文章",
      "某某镇工作总结范文",
      "某某局工作汇报范文",
    ].join("\n"),
  );
};

/** Breaks long paragraphs at a column, as mail and old editors do, and numbers the pages. */
const hardWrapped: Maker = (text) =>
  utf8(
    text
      .split("\n")
      .map((line) => (line.length > 80 ? (line.match(/.{1,76}/gu) ?? []).join("\n") : line))
      .join("\n"),
  );

const makers: readonly (readonly [string, CorpusFile["kind"], Maker])[] = [
  ["utf8.txt", "clean", utf8],
  ["utf8-bom.txt", "clean", encoded("utf8", true)],
  ["utf16le.txt", "clean", encoded("utf-16le")],
  ["utf16le-bom.txt", "clean", encoded("utf-16le", true)],
  ["utf16be-bom.txt", "clean", encoded("utf-16be", true)],
  ["gb18030.txt", "clean", encoded("gb18030")],
  ["big5.txt", "clean", (text) => iconv.encode(toTraditional(text), "big5-hkscs")],
  ["traditional.txt", "clean", (text) => utf8(toTraditional(text))],
  ["utf8.txt.gz", "clean", (text) => gzipSync(utf8(text))],
  ["utf8.html", "clean", (text) => utf8(page(text, "utf-8"))],
  ["gbk.html", "clean", (text) => iconv.encode(page(text, "gb2312"), "gb18030")],
  ["big5.html", "clean", (text) => iconv.encode(toTraditional(page(text, "big5")), "big5-hkscs")],
  ["wrong-charset.html", "clean", (text) => iconv.encode(page(text, "utf-8"), "gb18030")],
  ["quoted.mht", "clean", (text) => webArchive(text, "gb2312", "quoted-printable")],
  ["base64.mht", "clean", (text) => webArchive(text, "utf-8", "base64")],
  ["bytes.rtf", "clean", (text) => richText(text, "bytes")],
  ["unicode.rtf", "clean", (text) => richText(text, "unicode")],
  ["utf8.jsonl", "clean", (text) => utf8(`${JSON.stringify({ text, title: "t" })}\n`)],
  ["gbk.jsonl", "clean", (text) => iconv.encode(`${JSON.stringify({ text })}\n`, "gb18030")],
  ["pinyin.txt", "repairable", withPinyin],
  ["slips.txt", "repairable", withSlips],
  ["entities.txt", "repairable", doubled],
  ["utf8-as-gbk.txt", "repairable", misread("gbk")],
  ["utf8-as-latin1.txt", "repairable", misread("latin1")],
  ["furniture.txt", "repairable", withFurniture],
  ["wrapped.txt", "repairable", hardWrapped],
];

/** The corpus: every text in every encoding, format and kind of damage, the same bytes for the same seed. */
export function damagedCorpus(texts: ReadonlyMap<string, string>, seed: number): readonly CorpusFile[] {
  const random = seededRandom(seed);
  return [...texts].flatMap(([base, original]) =>
    makers.map(([name, kind, make]) => ({ name: `${base}.${name}`, kind, original, bytes: make(original, random) })),
  );
}
