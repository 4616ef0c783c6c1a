/**
 * The texts that share a key form a group. The first of them by id heads it and is the one that the others are compared
 * and linked with, so that a group of n texts has fewer than n links, and the links follow from the texts alone, not from
 * the order in which they came. A stored key says in its lowest bit whether its text heads the group: one look-up finds
 * the head, however many follow.
 */
export const headOf = (key: number): number => key * 2;
export const followerOf = (key: number): number => key * 2 + 1;
export const isHead = (stored: number): boolean => stored % 2 === 0;
export const keyIn = (stored: number): number => Math.floor(stored / 2);

/** A text with its stored keys, null for one that has none. */
export interface KeyedText {
  readonly id: string;
  readonly keys: (number | null)[];
}

/** Whether some group that both belong to has one of them as its head, so that they are linked if they are alike. */
export function meet(a: KeyedText, b: KeyedText): boolean {
  return a.keys.some((mine, index) => {
    const other = b.keys[index];
    return mine !== null && other != null && keyIn(mine) === keyIn(other) && (isHead(mine) || isHead(other));
  });
}
