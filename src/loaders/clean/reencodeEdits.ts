import iconv from "iconv-lite";
import { characterScore, isHan } from "./characterScore.js";
import { gbkEncode } from "./gbk.js";
import type { GarbledRepair } from "./repairGarbled.js";
import type { WordModel } from "./WordModel.js";

/** A run of characters beyond ASCII, with the marks that lost bytes leave inside it. */
const run = /[^\p{ASCII}\n](?:[^\p{ASCII}\n]|\?(?=[^\p{ASCII}]|\?))*\??/gu;

/** So many characters of a run must come out of the other encoding to believe it. */
const SHORTEST = 3;
/** The share of them that may stay unknown. */
const UNKNOWN = 0.12;

/** What UTF-8 read as GBK begins its characters with most often, and Latin-1 letters: without them nothing is tried. */
const telltale = /[\u00c0-\u00ff][\u0080-\u00ff\u0152-\u2122]|[浜涓浠鏄鐨銆锛鍏鍥鏈鍚缁鑳娲鍔鏀璁杩绾]/u;

/** Repairs text that was read in another encoding than it was written in: UTF-8 as GBK or Latin-1, GBK as Latin-1. */
export function reencodeEdits(text: string, words: WordModel | undefined): readonly GarbledRepair[] {
  if (!telltale.test(text)) return [];
  const repairs: GarbledRepair[] = [];
  for (const match of text.matchAll(run)) {
    if (!telltale.test(match[0])) continue;
    const found = fromLatin1(match[0]) ?? fromGbk(match[0], words);
    if (found) repairs.push({ start: match.index, end: match.index + match[0].length, confidence: 0.98, ...found });
  }
  return repairs;
}

type Reading = { readonly text: string; readonly method: string };

function fromLatin1(garbled: string): Reading | null {
  const bytes = iconv.encode(garbled, "windows-1252");
  if (/[\u2e80-\uffff]/u.test(garbled) || bytes.length < garbled.length) return null;
  const utf8 = iconv.decode(bytes, "utf-8");
  if (believable(utf8)) return { text: utf8, method: "utf8-as-latin1" };
  const gbk = iconv.decode(bytes, "gb18030");
  return believable(gbk) ? { text: gbk, method: "gbk-as-latin1" } : null;
}

function fromGbk(garbled: string, words: WordModel | undefined): Reading | null {
  const bytes: number[] = [];
  for (const character of garbled) {
    const pair = gbkEncode(character);
    if (pair === 0) bytes.push(character === "?" ? LOST : UNKNOWN_BYTE);
    else bytes.push(pair >> 8, pair & 0xff);
  }
  const text = decodeUtf8(bytes, words);
  return believable(text) ? { text, method: "utf8-as-gbk" } : null;
}

const LOST = -1;
const UNKNOWN_BYTE = 0xff;

function believable(text: string): boolean {
  const characters = [...text];
  const han = characters.filter((character) => isHan(character)).length;
  const unknown = characters.filter((character) => character === "\uFFFD").length;
  const odd = characters.filter((character) => /[\u0080-\u036f\ue000-\uf8ff]/u.test(character)).length;
  return han + unknown >= SHORTEST && unknown + odd <= characters.length * UNKNOWN && han > characters.length / 2;
}

/** Decodes three-byte characters; where the last byte was lost, the likeliest one stands in. */
function decodeUtf8(bytes: readonly number[], words: WordModel | undefined): string {
  let text = "";
  for (let at = 0; at < bytes.length;) {
    const [first = 0, second = 0, third = 0] = bytes.slice(at, at + 3);
    const begun = first >= 0xe0 && first <= 0xef && isTrail(second);
    if (begun && isTrail(third)) text += codeOf(first, second, third);
    else if (begun && third === LOST) text += words ? likeliest(first, second, text.slice(-1), words) : "\uFFFD";
    else {
      text += first < 0x80 && first >= 0 ? String.fromCharCode(first) : "\uFFFD";
      at += 1;
      continue;
    }
    at += 3;
  }
  return text;
}

const isTrail = (byte: number): boolean => byte >= 0x80 && byte <= 0xbf;

const codeOf = (first: number, second: number, third: number): string =>
  String.fromCharCode(((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f));

function likeliest(first: number, second: number, previous: string, words: WordModel): string {
  let best = "\uFFFD";
  let highest = Number.NEGATIVE_INFINITY;
  for (let third = 0x80; third <= 0xbf; third += 1) {
    const character = codeOf(first, second, third);
    const score = characterScore(previous, character, words);
    if (score > highest) [best, highest] = [character, score];
  }
  return best;
}
