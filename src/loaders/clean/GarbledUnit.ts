/** Stands in a reading for a byte that was lost. */
export const LOST = -1;

/** Stands in a reading for both bytes of a character of which only the pinyin is left. */
export const LOST_WHOLE = -2;

/** One way to read a piece of garbled text as the bytes that it was made from. */
export interface ByteReading {
  /** Bytes, `LOST` or `LOST_WHOLE`. */
  readonly bytes: readonly number[];
  /** A character that GBK does not have: it stands for itself. */
  readonly literal?: string;
  /** Natural logarithm of how likely this reading is, at most 0. */
  readonly cost: number;
  /** Pinyin that the lost byte gives together with the byte before it, or that the lost character has. */
  readonly pinyin?: string;
}

/** A piece of garbled text with all its readings. `start` and `end` are offsets in the text, its pinyin included. */
export interface GarbledUnit {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly ByteReading[];
}
