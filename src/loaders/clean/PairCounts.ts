const EMPTY = 0;
const FULLEST = 0.6;
const SMALLEST = 1 << 10;

/**
 * Counts of pairs of code units, in a hash table of numbers: a tenth of the memory of a map, and no objects for the
 * garbage collector.
 */
export class PairCounts {
  private keys: Uint32Array;
  private counts: Uint32Array;
  private held = 0;

  /** @param expected so many pairs fit before the table grows */
  constructor(expected: number) {
    let capacity = SMALLEST;
    while (capacity * FULLEST < expected) capacity *= 2;
    this.keys = new Uint32Array(capacity);
    this.counts = new Uint32Array(capacity);
  }

  /** Neither code unit is 0. */
  add(first: number, second: number, count: number): void {
    const key = keyOf(first, second);
    const slot = this.slotOf(key);
    if (this.keys[slot] === EMPTY) {
      this.keys[slot] = key;
      this.held += 1;
    }
    this.counts[slot] = (this.counts[slot] as number) + count;
    if (this.held > this.keys.length * FULLEST) this.grow();
  }

  get(first: number, second: number): number {
    return this.counts[this.slotOf(keyOf(first, second))] as number;
  }

  /** How many different pairs are held. */
  get size(): number {
    return this.held;
  }

  /** Visits the pairs in no order that means anything. */
  forEach(visit: (first: number, second: number) => void): void {
    for (const key of this.keys) if (key !== EMPTY) visit(key >>> 16, key & 0xffff);
  }

  private slotOf(key: number): number {
    const { keys } = this;
    const mask = keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
    while (keys[slot] !== EMPTY && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, counts } = this;
    this.keys = new Uint32Array(keys.length * 2);
    this.counts = new Uint32Array(keys.length * 2);
    keys.forEach((key, at) => {
      if (key === EMPTY) return;
      const slot = this.slotOf(key);
      this.keys[slot] = key;
      this.counts[slot] = counts[at] as number;
    });
  }
}

const keyOf = (first: number, second: number): number => ((first << 16) | second) >>> 0;
