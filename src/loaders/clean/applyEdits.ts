import type { Edit } from "./Edit.js";
import { isExact, MappedText, type Piece } from "./MappedText.js";

/**
 * Applies edits to a mapped text; the result maps to the same source. Edits are given in offsets of `mapped.text`,
 * sorted and not overlapping.
 * @throws RangeError for edits that overlap, are out of order or leave the text
 */
export function applyEdits(mapped: MappedText, edits: readonly Edit[]): MappedText {
  if (edits.length === 0) return mapped;
  const builder = new PieceBuilder(mapped);
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    if (edit.start < at || edit.end < edit.start || edit.end > mapped.text.length) {
      throw new RangeError(`edit [${edit.start}, ${edit.end}) overlaps, is out of order or leaves the text`);
    }
    if (edit.start > at) {
      parts.push(mapped.text.slice(at, edit.start));
      builder.copy(at, edit.start);
    }
    if (edit.text.length > 0) {
      parts.push(edit.text);
      builder.replace(edit);
    }
    at = edit.end;
  }
  parts.push(mapped.text.slice(at));
  builder.copy(at, mapped.text.length);
  return new MappedText(parts.join(""), builder.pieces);
}

class PieceBuilder {
  readonly pieces: Piece[] = [];
  /** Copies come in order, so the search for the next piece goes on from the last one. */
  private index = 0;

  constructor(private readonly mapped: MappedText) {}

  copy(start: number, end: number): void {
    const { mapped } = this;
    let at = start;
    while (at < end) {
      while (mapped.startOf(this.index + 1) <= at) this.index += 1;
      const piece = mapped.pieces[this.index] as Piece;
      const from = mapped.startOf(this.index);
      const length = Math.min(end, from + piece.length) - at;
      if (isExact(piece)) {
        this.push({ length, source: piece.source + at - from, sourceLength: length });
      } else {
        this.push({ ...piece, length, whole: true });
      }
      at += length;
    }
  }

  replace(edit: Edit): void {
    const { start, end } = this.mapped.toSource(edit);
    const piece = { length: edit.text.length, source: start, sourceLength: end - start };
    this.push(this.mapped.mapsExactly(edit) ? piece : { whole: true, ...piece });
  }

  /** Neighbours that map code unit by code unit and adjoin in the source become one. */
  private push(piece: Piece): void {
    const last = this.pieces.at(-1);
    const adjoins =
      last !== undefined && isExact(last) && isExact(piece) && last.source + last.sourceLength === piece.source;
    if (!adjoins) this.pieces.push(piece);
    else {
      const length = last.length + piece.length;
      this.pieces[this.pieces.length - 1] = { length, source: last.source, sourceLength: length };
    }
  }
}
