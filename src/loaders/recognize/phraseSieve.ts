/** Two code units as one number, by which phrases are looked up: no substring is made at each place of a text. */
export function headOf(first: number, second: number): number {
  return (first << 16) | second;
}

/** Marks the places of heads in a table with room for sixteen times as many, so that few others fall on them. */
export function sieveOf(heads: Iterable<number>, count: number): Uint8Array {
  const sieve = new Uint8Array(1 << Math.max(10, Math.ceil(Math.log2(16 * count + 1))));
  for (const head of heads) sieve[placeIn(sieve, head)] = 1;
  return sieve;
}

/** Multiplicative hashing (Knuth, TAOCP 6.4): the upper half of the product spreads best. */
export function placeIn(sieve: Uint8Array, head: number): number {
  return (Math.imul(head, 0x9e3779b1) >>> 12) & (sieve.length - 1);
}
