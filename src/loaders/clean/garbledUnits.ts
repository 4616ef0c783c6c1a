import type { Span } from "../../models/span.js";
import { type ByteReading, type GarbledUnit, LOST, LOST_WHOLE } from "./GarbledUnit.js";
import { gbkEncode } from "./gbk.js";
import { matchesOf } from "./matchesOf.js";

/** Costs are natural logarithms: a mark next to garbled text seldom stands for itself. */
const LOST_BYTE = -3;
const LOST_BYTE_WITH_PINYIN = -1;
const LOST_CHARACTER = -5;
const LITERAL_QUESTION = -5;
const FULL_WIDTH_QUESTION = -2;

const PINYIN = "[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,7}";

/** A lost byte swallowed the bracket or the angle after it; then what that opened; whole annotations; anything else. */
const piece = new RegExp(
  `[?？\uFFFD](?<lostReading>${PINYIN})[)）]` +
    `|[?？\uFFFD](?=/[pP]>)(?<tag>/[pP]>)` +
    `|[(（](?<reading>${PINYIN})[)）]` +
    `|(?<mark>[?？\uFFFD])|(?<character>[^])`,
  "gu",
);

/** Full-width forms that copies bring down to ASCII. */
const fullWidth: Readonly<Record<string, number>> = {
  "!": 0xa3a1,
  "(": 0xa3a8,
  ")": 0xa3a9,
  ",": 0xa3ac,
  ":": 0xa3ba,
  ";": 0xa3bb,
};

/** Cuts a stretch of a text into units with the bytes that may lie behind each. */
export function garbledUnits(text: string, { start, end }: Span): readonly GarbledUnit[] {
  const units: GarbledUnit[] = [];
  for (const match of matchesOf(text.slice(start, end), piece)) {
    const from = start + match.index;
    units.push({ start: from, end: from + match[0].length, readings: readingsOf(match.groups ?? {}) });
  }
  return units;
}

function readingsOf(groups: Readonly<Record<string, string | undefined>>): readonly ByteReading[] {
  if (groups.lostReading !== undefined) {
    const pinyin = groups.lostReading;
    return [
      { bytes: [LOST], cost: LOST_BYTE_WITH_PINYIN, pinyin },
      { bytes: [LOST_WHOLE], cost: LOST_CHARACTER, pinyin },
    ];
  }
  if (groups.tag !== undefined) return [{ bytes: [LOST], cost: LOST_BYTE }];
  if (groups.reading !== undefined) return [{ bytes: [], cost: 0 }];
  if (groups.mark === "\uFFFD") {
    return [
      { bytes: [LOST], cost: LOST_BYTE },
      { bytes: [], cost: 0, literal: groups.mark },
    ];
  }
  if (groups.mark !== undefined) {
    return [
      { bytes: [LOST], cost: LOST_BYTE },
      { bytes: [0xa3, 0xbf], cost: FULL_WIDTH_QUESTION },
      { bytes: [0x3f], cost: LITERAL_QUESTION },
    ];
  }
  return characterReadings(groups.character ?? "");
}

function characterReadings(character: string): readonly ByteReading[] {
  const code = character.charCodeAt(0);
  if (code >= 0x80) {
    const pair = gbkEncode(character);
    return pair === 0 ? [{ bytes: [], cost: 0, literal: character }] : [{ bytes: [pair >> 8, pair & 0xff], cost: 0 }];
  }
  const wide = fullWidth[character];
  const narrow = { bytes: [code], cost: 0 };
  return wide === undefined ? [narrow] : [narrow, { bytes: [wide >> 8, wide & 0xff], cost: 0 }];
}
