import { characterScore } from "./characterScore.js";
import type { WordModel } from "./WordModel.js";

/** Stands for a byte that was lost, of which a mark is left. */
export const LOST_BYTE = -1;

const UNITS = /[年月日号名个]/u;
const UNIT_AFTER_NUMBER = 6;
const FULL_STOP_AT_END = 3;
const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
const TRAILS = range(0x80, 0xbf);
/** First bytes of ideographs and of full-width and general punctuation. */
const LEADS = [0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xef];

/**
 * Decodes UTF-8 of up to three bytes a character. Where one byte of a character was lost, the character that is
 * likeliest after the one before stands in; other bytes that mean nothing become U+FFFD.
 */
export function decodeLossyUtf8(bytes: readonly number[], words: WordModel | undefined): string {
  let text = "";
  for (let at = 0; at < bytes.length;) {
    const [first = 0, second = 0, third = 0] = bytes.slice(at, at + 3);
    if (first >= 0 && first < 0x80) {
      text += String.fromCharCode(first);
      at += 1;
    } else if (first >= 0xc2 && first <= 0xdf && isTrail(second)) {
      text += String.fromCharCode(((first & 0x1f) << 6) | (second & 0x3f));
      at += 2;
    } else {
      const readings = combinations(first, second, third);
      text += readings.length === 0 ? "\uFFFD" : likeliest(readings, text.slice(-1), at + 3 >= bytes.length, words);
      at += readings.length === 0 ? 1 : 3;
    }
  }
  return text;
}

const isTrail = (byte: number): boolean => byte >= 0x80 && byte <= 0xbf;
const isLead = (byte: number): boolean => byte >= 0xe0 && byte <= 0xef;

/** The characters that three bytes can be, of which at most one was lost. */
function combinations(first: number, second: number, third: number): readonly string[] {
  if ([first, second, third].filter((byte) => byte === LOST_BYTE).length > 1) return [];
  const leads = first === LOST_BYTE ? LEADS : isLead(first) ? [first] : [];
  const seconds = second === LOST_BYTE ? TRAILS : isTrail(second) ? [second] : [];
  const thirds = third === LOST_BYTE ? TRAILS : isTrail(third) ? [third] : [];
  return leads.flatMap((lead) => seconds.flatMap((middle) => thirds.map((last) => characterOf(lead, middle, last))));
}

const characterOf = (first: number, second: number, third: number): string =>
  String.fromCharCode(((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f));

function likeliest(readings: readonly string[], previous: string, last: boolean, words: WordModel | undefined): string {
  const [only] = readings;
  if (readings.length === 1) return only ?? "\uFFFD";
  if (words === undefined) return "\uFFFD";
  const score = (character: string): number => {
    const unit = /[0-9]/u.test(previous) || previous === "" ? UNITS.test(character) : false;
    // A line begins with an opening bracket rather than with a stop.
    const opening = previous === "" && /[，。、；：]/u.test(character) ? -UNIT_AFTER_NUMBER : 0;
    // Bytes are mostly lost before a line feed, where sentences end.
    const closing = last && character === "。" ? FULL_STOP_AT_END : 0;
    return (
      characterScore(previous === "" ? 0 : previous.charCodeAt(0), character.charCodeAt(0), words) +
      (unit ? UNIT_AFTER_NUMBER : 0) +
      opening +
      closing
    );
  };
  return readings.reduce((best, next) => (score(next) > score(best) ? next : best));
}
