import { matchesOf } from "../clean/matchesOf.js";
/** A text without quotation marks and spaces that knows where each code unit stood. */
export interface BareText {
  readonly text: string;
  /** Offset in the original of the code unit at `index`. */
  at(index: number): number;
}

const MARKS = /[“”‘’「」『』" \u3000]/gu;

/**
 * Names are written with and without quotation marks (`“三讲”教育`, `三讲教育`): matching is done on the bare text. Where its
 * code units stood is worked out only when somebody asks.
 */
export function bareText(original: string): BareText {
  const unmarked = original.replace(MARKS, "");
  const text = unmarked.replaceAll("，", ",");
  if (unmarked.length === original.length) return { text, at: (index) => index };
  let offsets: number[] | null = null;
  return {
    text,
    at(index) {
      offsets ??= offsetsOf(original);
      return offsets[index] ?? original.length;
    },
  };
}

function offsetsOf(original: string): number[] {
  const offsets: number[] = [];
  let from = 0;
  for (const { index } of matchesOf(original, MARKS)) {
    for (; from < index; from += 1) offsets.push(from);
    from = index + 1;
  }
  for (; from < original.length; from += 1) offsets.push(from);
  return offsets;
}
