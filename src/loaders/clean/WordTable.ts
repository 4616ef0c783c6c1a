const FULLEST = 0.6;
const NONE = -1;

/** Frequencies of words in a hash table over one pool of code units, so that a word can be looked up inside a text. */
export class WordTable {
  private pool = new Uint16Array(1 << 19);
  private ends = new Uint32Array(1 << 16);
  private counts = new Uint32Array(1 << 16);
  private slots = new Int32Array(1 << 17).fill(NONE);
  private size = 0;

  /** Adds the word `text[start, end)`; said again, the last frequency holds. */
  add(text: string, start: number, end: number, frequency: number): void {
    const slot = this.slotOf(text, start, end);
    const known = this.slots[slot] as number;
    if (known !== NONE) {
      this.counts[known] = frequency;
      return;
    }
    const from = this.startOf(this.size);
    this.makeRoom(from + end - start);
    for (let at = start; at < end; at += 1) this.pool[from + at - start] = text.charCodeAt(at);
    this.ends[this.size] = from + end - start;
    this.counts[this.size] = frequency;
    this.slots[slot] = this.size;
    this.size += 1;
    if (this.size > this.slots.length * FULLEST) this.rehash();
  }

  /** Frequency of the word `text[start, end)`, 0 for an unknown one. */
  get(text: string, start: number, end: number): number {
    const word = this.slots[this.slotOf(text, start, end)] as number;
    return word === NONE ? 0 : (this.counts[word] as number);
  }

  private startOf(word: number): number {
    return word === 0 ? 0 : (this.ends[word - 1] as number);
  }

  private slotOf(text: string, start: number, end: number): number {
    let hash = 0;
    for (let at = start; at < end; at += 1) hash = stepped(hash, text.charCodeAt(at));
    const mask = this.slots.length - 1;
    let slot = spread(hash) & mask;
    for (;;) {
      const word = this.slots[slot] as number;
      if (word === NONE || this.equals(word, text, start, end)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private equals(word: number, text: string, start: number, end: number): boolean {
    const from = this.startOf(word);
    if ((this.ends[word] as number) - from !== end - start) return false;
    for (let at = start; at < end; at += 1) if (this.pool[from + at - start] !== text.charCodeAt(at)) return false;
    return true;
  }

  private makeRoom(length: number): void {
    if (length > this.pool.length) {
      const pool = new Uint16Array(this.pool.length * 2);
      pool.set(this.pool);
      this.pool = pool;
    }
    if (this.size < this.ends.length) return;
    const [ends, counts] = [new Uint32Array(this.ends.length * 2), new Uint32Array(this.ends.length * 2)];
    ends.set(this.ends);
    counts.set(this.counts);
    [this.ends, this.counts] = [ends, counts];
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 2).fill(NONE);
    const mask = slots.length - 1;
    for (let word = 0; word < this.size; word += 1) {
      let hash = 0;
      for (let at = this.startOf(word); at < (this.ends[word] as number); at += 1) {
        hash = stepped(hash, this.pool[at] as number);
      }
      let slot = spread(hash) & mask;
      while (slots[slot] !== NONE) slot = (slot + 1) & mask;
      slots[slot] = word;
    }
    this.slots = slots;
  }
}

const stepped = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193) + code;
const spread = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 4;
