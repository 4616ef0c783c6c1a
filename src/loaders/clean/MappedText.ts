import type { Span } from "../../models/span.js";
import type { OffsetMappedText } from "./OffsetMappedText.js";

/**
 * A run of the text and the run of the source it stands for. Runs of equal length map code unit by code unit, others
 * only as a whole.
 */
export interface Piece {
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
  /** A part of a run that maps as a whole, which it still does where the lengths have become equal by chance. */
  readonly whole?: true;
}

/** Whether a run maps code unit by code unit. */
export function isExact({ length, sourceLength, whole }: Piece): boolean {
  return length === sourceLength && whole !== true;
}

/** An immutable text made of pieces of a source. The pieces cover the text in order; what the source has beyond them was left out. */
export class MappedText implements OffsetMappedText {
  /** Where each piece begins in `text`; one more entry closes the last one. */
  private readonly starts: Int32Array;

  constructor(
    readonly text: string,
    readonly pieces: readonly Piece[],
  ) {
    this.starts = new Int32Array(pieces.length + 1);
    let at = 0;
    pieces.forEach((piece, index) => {
      this.starts[index] = at;
      at += piece.length;
    });
    this.starts[pieces.length] = at;
    if (at !== text.length) throw new RangeError(`pieces cover ${at} code units of a text of ${text.length}`);
  }

  /** A text that is its own source. */
  static of(text: string): MappedText {
    return new MappedText(
      text,
      text.length === 0 ? [] : [{ length: text.length, source: 0, sourceLength: text.length }],
    );
  }

  toSource(span: Span): Span {
    const { start, end } = span;
    if (start < 0 || end < start || end > this.text.length) {
      throw new RangeError(`[${start}, ${end}) is not a span of a text of ${this.text.length} code units`);
    }
    if (start === end) {
      const at = this.sourceStart(start);
      return { start: at, end: at };
    }
    return { start: this.sourceStart(start), end: this.sourceEnd(end) };
  }

  /** Index of the piece that holds the code unit `at`. */
  pieceAt(at: number): number {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Where the piece of this index begins in `text`. */
  startOf(index: number): number {
    return this.starts[index] as number;
  }

  /** Whether every run that the span touches maps code unit by code unit. */
  mapsExactly({ start, end }: Span): boolean {
    for (let index = this.pieceAt(start); index < this.pieces.length && this.startOf(index) < end; index += 1) {
      if (!isExact(this.pieces[index] as Piece)) return false;
    }
    return true;
  }

  private sourceStart(at: number): number {
    const last = this.pieces.at(-1);
    if (last === undefined) return 0;
    if (at === this.text.length) return last.source + last.sourceLength;
    const index = this.pieceAt(at);
    const piece = this.pieces[index] as Piece;
    return isExact(piece) ? piece.source + at - this.startOf(index) : piece.source;
  }

  private sourceEnd(end: number): number {
    const index = this.pieceAt(end - 1);
    const piece = this.pieces[index] as Piece;
    if (isExact(piece)) return piece.source + end - this.startOf(index);
    return piece.source + piece.sourceLength;
  }
}
