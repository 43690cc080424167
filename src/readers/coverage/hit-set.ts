import { Slabs } from './slabs.ts';

/** Bit 31 of a slot's second word: hit. Bit 30: the slot is taken. */
const hitBit = 0x8000_0000 | 0;
const takenBit = 0x4000_0000;
/** Bytes of an empty set: 8 slots. */
const startSize = 64;

/**
 * A set of keys that remembers which were hit, in 8 bytes per slot: what a million branches or functions cost decides
 * whether a report of hundreds of megabytes fits. Open addressing with linear probing, at most 70 % full.
 */
export class HitSet {
  readonly #slabs: Slabs;
  #address: number;
  #words: Int32Array;
  /** Where the slots begin in `#words`, and how many words they have. */
  #start: number;
  #length = startSize / 4;
  #total = 0;
  #hits = 0;

  constructor(slabs: Slabs) {
    this.#slabs = slabs;
    this.#address = slabs.take(startSize);
    this.#words = slabs.words(this.#address);
    this.#start = Slabs.offset(this.#address) / 4;
  }

  get total(): number {
    return this.#total;
  }

  get hits(): number {
    return this.#hits;
  }

  /**
   * Adds the key of 62 bits (`high`: 30, `low`: 32), or merges: once hit, always hit.
   * @returns what is new about it: bit 0, the key; bit 1, that it is hit.
   */
  add(high: number, low: number, hit: boolean): number {
    const words = this.#words;
    const start = this.#start;
    const mask = this.#length - 2;
    const wanted = high | takenBit;
    const lowWord = low | 0;
    let at = slotOf(high, lowWord) & mask;
    for (;;) {
      const word = words[start + at + 1] ?? 0;
      if (word === 0) break;
      if ((word & ~hitBit) === wanted && words[start + at] === lowWord) {
        if (!hit || word < 0) return 0;
        words[start + at + 1] = word | hitBit;
        this.#hits += 1;
        return 2;
      }
      at = (at + 2) & mask;
    }
    words[start + at] = lowWord;
    words[start + at + 1] = hit ? wanted | hitBit : wanted;
    this.#total += 1;
    if (hit) this.#hits += 1;
    if (this.#total * 20 > this.#length * 7) this.#grow();
    return hit ? 3 : 1;
  }

  /** Calls `visit` for every key, in no particular order. */
  forEach(visit: (high: number, low: number, hit: boolean) => void): void {
    const end = this.#start + this.#length;
    for (let at = this.#start; at < end; at += 2) {
      const word = this.#words[at + 1] ?? 0;
      if (word !== 0) visit(word & (takenBit - 1), this.#words[at] ?? 0, word < 0);
    }
  }

  #grow(): void {
    const size = this.#length * 4;
    const address = this.#slabs.take(size * 2);
    const words = this.#slabs.words(address);
    const start = Slabs.offset(address) / 4;
    const mask = this.#length * 2 - 2;
    const end = this.#start + this.#length;
    for (let from = this.#start; from < end; from += 2) {
      const word = this.#words[from + 1] ?? 0;
      if (word === 0) continue;
      const low = this.#words[from] ?? 0;
      let at = slotOf(word & (takenBit - 1), low) & mask;
      while (words[start + at + 1] !== 0) at = (at + 2) & mask;
      words[start + at] = low;
      words[start + at + 1] = word;
    }
    this.#slabs.release(this.#address, size);
    this.#address = address;
    this.#words = words;
    this.#start = start;
    this.#length *= 2;
  }
}

function slotOf(high: number, low: number): number {
  const mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) << 1;
}
