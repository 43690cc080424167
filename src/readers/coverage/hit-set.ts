import type { Slabs } from './slabs.ts';

/** Bit 31 of a slot's second word: hit. Bit 30: the slot is taken. */
const hitBit = 0x8000_0000 | 0;
const takenBit = 0x4000_0000;

/**
 * A set of keys that remembers which were hit, in 8 bytes per slot: what a million branches or functions cost decides
 * whether a report of hundreds of megabytes fits. Open addressing with linear probing, at most 70 % full.
 */
export class HitSet {
  readonly #slabs: Slabs;
  #slots: Int32Array;
  #total = 0;
  #hits = 0;

  constructor(slabs: Slabs) {
    this.#slabs = slabs;
    this.#slots = wordsOf(slabs.take(64));
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
    const slots = this.#slots;
    const mask = slots.length - 2;
    const wanted = high | takenBit;
    const lowWord = low | 0;
    let at = slotOf(high, lowWord) & mask;
    for (;;) {
      const word = slots[at + 1] ?? 0;
      if (word === 0) break;
      if ((word & ~hitBit) === wanted && slots[at] === lowWord) {
        if (!hit || word < 0) return 0;
        slots[at + 1] = word | hitBit;
        this.#hits += 1;
        return 2;
      }
      at = (at + 2) & mask;
    }
    slots[at] = lowWord;
    slots[at + 1] = hit ? wanted | hitBit : wanted;
    this.#total += 1;
    if (hit) this.#hits += 1;
    if (this.#total * 20 > slots.length * 7) this.#grow();
    return hit ? 3 : 1;
  }

  /** Calls `visit` for every key, in no particular order. */
  forEach(visit: (high: number, low: number, hit: boolean) => void): void {
    const slots = this.#slots;
    for (let at = 0; at < slots.length; at += 2) {
      const word = slots[at + 1] ?? 0;
      if (word !== 0) visit(word & (takenBit - 1), slots[at] ?? 0, word < 0);
    }
  }

  #grow(): void {
    const old = this.#slots;
    const slots = wordsOf(this.#slabs.take(old.length * 8));
    const mask = slots.length - 2;
    for (let from = 0; from < old.length; from += 2) {
      const word = old[from + 1] ?? 0;
      if (word === 0) continue;
      const low = old[from] ?? 0;
      let at = slotOf(word & (takenBit - 1), low) & mask;
      while (slots[at + 1] !== 0) at = (at + 2) & mask;
      slots[at] = low;
      slots[at + 1] = word;
    }
    this.#slots = slots;
    this.#slabs.release(new Uint8Array(old.buffer, old.byteOffset, old.byteLength));
  }
}

function wordsOf(block: Uint8Array): Int32Array {
  return new Int32Array(block.buffer, block.byteOffset, block.length / 4);
}

function slotOf(high: number, low: number): number {
  const mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) << 1;
}
