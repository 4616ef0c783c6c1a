import { pinyin } from "pinyin-pro";
import { isHanCode, simplifiedCode } from "./characterScore.js";
import { flatMap } from "./flatMap.js";
import { gbkCode } from "./gbk.js";

/** By code unit. */
const readings = new Map<number, readonly string[]>();

/** Whether a character can be read so; tone marks count. */
export function readsAs(code: number, reading: string): boolean {
  return isHanCode(code) && readingsOf(code).includes(reading);
}

/** Whether a character can be read so but for the tone: the norms of both sides of the strait differ in some. */
export function readsLike(code: number, reading: string): boolean {
  if (!isHanCode(code)) return false;
  const toneless = withoutTone(reading);
  return readingsOf(code).some((known) => withoutTone(known) === toneless);
}

const withoutTone = (reading: string): string => reading.normalize("NFD").replace(/[\u0300\u0301\u0304\u030c]/gu, "");

let byReading: Map<string, number[]> | undefined;

/** The common characters that can be read so, as code units. */
export function charactersRead(reading: string): readonly number[] {
  byReading ??= indexReadings();
  return byReading.get(reading) ?? [];
}

/** The 3,755 characters of the first level of GB 2312. */
function indexReadings(): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (let lead = 0xb0; lead <= 0xd7; lead += 1) {
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
      const code = gbkCode(lead, trail);
      if (code === 0) continue;
      for (const reading of readingsOf(code)) {
        const same = index.get(reading);
        if (same) same.push(code);
        else index.set(reading, [code]);
      }
    }
  }
  return index;
}

function readingsOf(code: number): readonly string[] {
  const known = readings.get(code);
  if (known) return known;
  const forms = new Set([code, simplifiedCode(code)]);
  const found = flatMap([...forms], (form) => pinyin(String.fromCharCode(form), { multiple: true, type: "array" }));
  readings.set(code, found);
  return found;
}
