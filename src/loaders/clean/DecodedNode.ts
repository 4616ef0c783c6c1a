/** A decoded text as a chain of its code units, so that texts with a common beginning share it. */
export interface DecodedNode {
  readonly parent: DecodedNode | null;
  readonly code: number;
  /** Where the stretch of the garbled text ends that gave this code unit. */
  readonly end: number;
  /** Tells texts apart: the same for equal ones, and but for a chance of 1 in 10^12 for no others. */
  readonly hash: number;
}

/** The empty text after the code unit `before` (0 for none), decoded from what begins at `start`. */
export const emptyDecoding = (before: number, start: number): DecodedNode => ({
  parent: null,
  code: before,
  end: start,
  hash: 1,
});

/** The text and one more code unit. */
export function goneOn(parent: DecodedNode, code: number, end: number): DecodedNode {
  // Two remainders by primes, together below 2^42, so that every product is an exact integer.
  const low = parent.hash % PRIME;
  const high = (parent.hash - low) / PRIME;
  const hash = ((high * 31 + code) % HIGH_PRIME) * PRIME + ((low * 65_599 + code) % PRIME);
  return { parent, code, end, hash };
}

const PRIME = 4_194_301;
const HIGH_PRIME = 1_048_573;

/** The nodes of a text in its order, without the empty one. */
export function pathOf(last: DecodedNode): readonly DecodedNode[] {
  const nodes: DecodedNode[] = [];
  for (let node = last; node.parent !== null; node = node.parent) nodes.push(node);
  return nodes.reverse();
}
