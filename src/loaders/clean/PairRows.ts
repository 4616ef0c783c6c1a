import type { PairCounts } from "./PairCounts.js";

const CODES = 0x10000;

/**
 * Counts of pairs of code units, the pairs of one first code unit side by side: where many are asked for that begin
 * alike, all but the first lie in the nearest memory.
 */
export class PairRows {
  private readonly starts = new Uint32Array(CODES + 1);
  private readonly nexts: Uint16Array;
  private readonly counts: Uint32Array;

  constructor(pairs: PairCounts) {
    pairs.forEach((first) => {
      this.starts[first + 1] = (this.starts[first + 1] as number) + 1;
    });
    for (let code = 0; code < CODES; code += 1) {
      this.starts[code + 1] = (this.starts[code + 1] as number) + (this.starts[code] as number);
    }
    this.nexts = new Uint16Array(pairs.size);
    this.counts = new Uint32Array(pairs.size);
    this.fill(pairs);
  }

  get(first: number, second: number): number {
    let low = this.starts[first] as number;
    let high = (this.starts[first + 1] as number) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const next = this.nexts[middle] as number;
      if (next === second) return this.counts[middle] as number;
      if (next < second) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  private fill(pairs: PairCounts): void {
    const filled = this.starts.slice(0, CODES);
    pairs.forEach((first, second) => {
      this.nexts[filled[first] as number] = second;
      filled[first] = (filled[first] as number) + 1;
    });
    for (let first = 0; first < CODES; first += 1) {
      const [start, end] = [this.starts[first] as number, this.starts[first + 1] as number];
      if (end === start) continue;
      this.nexts.subarray(start, end).sort();
      for (let at = start; at < end; at += 1) this.counts[at] = pairs.get(first, this.nexts[at] as number);
    }
  }
}
