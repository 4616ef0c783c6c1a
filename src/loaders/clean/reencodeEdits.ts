import iconv from "iconv-lite";
import { isHan } from "./characterScore.js";
import { decodeLossyUtf8, LOST_BYTE } from "./decodeLossyUtf8.js";
import { gbkEncode } from "./gbk.js";
import { latin1Bytes } from "./latin1Bytes.js";
import type { GarbledRepair } from "./repairGarbled.js";
import type { WordModel } from "./WordModel.js";
import { matchesOf } from "./matchesOf.js";

/** A run of characters beyond ASCII, with the marks that lost bytes leave inside it. */
const run = /[^\p{ASCII}\n](?:[^\p{ASCII}\n]|\?(?=[^\p{ASCII}]|\?))*\??/gu;

/** So many characters of a run must come out of the other encoding to believe it. */
const SHORTEST = 3;
/** The share of them that may stay unknown. */
const UNKNOWN = 0.12;
const UNKNOWN_IN_MISREAD = 0.34;

/** What UTF-8 read as GBK begins its characters with most often, and Latin-1 letters: without them nothing is tried. */
const telltale = /[\u00c0-\u00ff][\u0080-\u00ff\u0152-\u2122]|[浜涓浠鏄鐨銆锛鍏鍥鏈鍚缁鑳娲鍔鏀璁杩绾]/u;

/** From so many sure runs on, the whole text was misread, and short runs of the same kind are believed as well. */
const SURE_RUNS = 3;

/** Repairs text that was read in another encoding than it was written in: UTF-8 as GBK or Latin-1, GBK as Latin-1. */
export function reencodeEdits(text: string, words: WordModel | undefined): readonly GarbledRepair[] {
  if (!telltale.test(text)) return [];
  const runs = matchesOf(text, run);
  const sure = runs
    .filter(({ 0: garbled }) => telltale.test(garbled))
    .flatMap((found) => mend(found, words, SHORTEST) ?? []);
  const counts = new Map<string, number>();
  for (const { method } of sure) counts.set(method, (counts.get(method) ?? 0) + 1);
  const [method, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
  if (count < SURE_RUNS) return sure;
  return runs.flatMap((found) => mend(found, words, 1, method) ?? []);
}

function mend(
  { 0: garbled, index }: RegExpExecArray,
  words: WordModel | undefined,
  shortest: number,
  method?: string,
): GarbledRepair | null {
  for (const read of [fromLatin1, fromGbk]) {
    for (const reading of read(garbled, words)) {
      const wanted = method === undefined || reading.method === method;
      if (wanted && believable(reading.text, shortest)) {
        return { start: index, end: index + garbled.length, confidence: 0.98, ...reading };
      }
    }
  }
  return null;
}

type Reading = { readonly text: string; readonly method: string };

function fromLatin1(garbled: string): readonly Reading[] {
  const bytes = latin1Bytes(garbled);
  if (bytes === null) return [];
  return [
    { text: iconv.decode(bytes, "utf-8"), method: "utf8-as-latin1" },
    { text: iconv.decode(bytes, "gb18030"), method: "gbk-as-latin1" },
  ];
}

function fromGbk(garbled: string, words: WordModel | undefined): readonly Reading[] {
  const bytes: number[] = [];
  for (const character of garbled) {
    const pair = gbkEncode(character);
    // Code page 936 has the euro sign at 0x80.
    if (character === "€") bytes.push(0x80);
    else if (pair !== 0) bytes.push(pair >> 8, pair & 0xff);
    else bytes.push(character === "?" ? LOST_BYTE : UNKNOWN_BYTE);
  }
  return [{ text: decodeLossyUtf8(bytes, words), method: "utf8-as-gbk" }];
}

const UNKNOWN_BYTE = 0xff;

function believable(text: string, shortest: number): boolean {
  const characters = [...text];
  const han = characters.filter((character) => isHan(character)).length;
  const unknown = characters.filter((character) => character === "\uFFFD").length;
  const odd = characters.filter(
    (character) => /[\u0080-\u036f\ue000-\uf8ff]/u.test(character) && !/[·×]/u.test(character),
  ).length;
  if (shortest === 1) return characters.length > 0 && unknown + odd <= characters.length * UNKNOWN_IN_MISREAD;
  return han + unknown >= shortest && unknown + odd <= characters.length * UNKNOWN && han > characters.length / 2;
}
