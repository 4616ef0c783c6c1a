import { memoized } from "./memoized.js";

/** Names of unified ideographs alone, as most are, have no other form. */
const PLAIN = /^[\u4e00-\u9fff]*$/;

/** A name as it is compared: without spaces, punctuation and quotation marks, masks made equal. */
export function plainForm(name: string): string {
  return PLAIN.test(name) ? name : withoutMarks(name);
}

const withoutMarks = memoized((name) =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[*×○]/gu, "某")
    .replace(/[\s\p{P}\p{S}]/gu, ""),
);
