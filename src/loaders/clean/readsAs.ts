import { pinyin } from "pinyin-pro";
import { gbkDecode } from "./gbk.js";
import { isHan, simplified } from "./characterScore.js";

const readings = new Map<string, readonly string[]>();

/** Whether a character can be read so; tone marks count. */
export function readsAs(character: string | null, reading: string): boolean {
  if (character === null || !isHan(character)) return false;
  return readingsOf(character).includes(reading);
}

/** Whether a character can be read so but for the tone: the norms of both sides of the strait differ in some. */
export function readsLike(character: string | null, reading: string): boolean {
  if (character === null || !isHan(character)) return false;
  const toneless = withoutTone(reading);
  return readingsOf(character).some((known) => withoutTone(known) === toneless);
}

const withoutTone = (reading: string): string => reading.normalize("NFD").replace(/[\u0300\u0301\u0304\u030c]/gu, "");

let byReading: Map<string, string[]> | undefined;

/** The common characters that can be read so. */
export function charactersRead(reading: string): readonly string[] {
  byReading ??= indexReadings();
  return byReading.get(reading) ?? [];
}

/** The 3,755 characters of the first level of GB 2312. */
function indexReadings(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (let lead = 0xb0; lead <= 0xd7; lead += 1) {
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
      const character = gbkDecode(lead, trail);
      if (character === null) continue;
      for (const reading of readingsOf(character)) index.set(reading, [...(index.get(reading) ?? []), character]);
    }
  }
  return index;
}

function readingsOf(character: string): readonly string[] {
  const known = readings.get(character);
  if (known) return known;
  const forms = new Set([character, simplified(character)]);
  const found = [...forms].flatMap((form) => pinyin(form, { multiple: true, type: "array" }));
  readings.set(character, found);
  return found;
}
