/** A text without quotation marks and spaces that knows where each code unit stood. */
export interface BareText {
  readonly text: string;
  /** Offset in the original of the code unit at `index`. */
  at(index: number): number;
}

const LEFT_OUT = new Set(["“", "”", "‘", "’", "「", "」", "『", "』", '"', " ", "\u3000"]);

/** Names are written with and without quotation marks (`“三讲”教育`, `三讲教育`): matching is done on the bare text. */
export function bareText(original: string): BareText {
  if (!/[“”‘’「」『』" \u3000，]/u.test(original)) return { text: original, at: (index) => index };
  const offsets: number[] = [];
  let text = "";
  for (let offset = 0; offset < original.length; offset += 1) {
    const character = original[offset] as string;
    if (LEFT_OUT.has(character)) continue;
    text += character === "，" ? "," : character;
    offsets.push(offset);
  }
  return { text, at: (index) => offsets[index] ?? original.length };
}
