import { Slabs } from './slabs.ts';

/** A line's state: executable, and hit as well. 0 is not executable. */
const missed = 1;
const hit = 3;

/** Bytes a file may take before any line is known, and for each known line: what keeps absurd line numbers from costing memory. */
const startBytes = 64;
const freeBytes = 512;
const bytesPerLine = 32;
/** Bytes that an entry of the map is charged with: more than it takes, since a sparse million is no source file. */
const chargePerFarLine = 256;

export type LineState = 'none' | 'missed' | 'hit';

/** Which lines of one source file are executable and hit: a byte per line, and a map for numbers far beyond the rest. */
export class LineStates {
  readonly #slabs: Slabs;
  #address: number;
  #bytes: Uint8Array;
  /** Where in `#bytes` the line with number 0 would be, and how many numbers there is room for. */
  #start: number;
  #length = startBytes;
  #far: Map<number, number> | undefined;
  #total = 0;
  #hits = 0;

  constructor(slabs: Slabs) {
    this.#slabs = slabs;
    this.#address = slabs.take(startBytes);
    this.#bytes = slabs.bytes(this.#address);
    this.#start = Slabs.offset(this.#address);
  }

  get total(): number {
    return this.#total;
  }

  get hits(): number {
    return this.#hits;
  }

  /** Merges one fact. What is not a positive safe integer is ignored. */
  add(number: number, wasHit: boolean): void {
    if (number < this.#length) {
      if (!(number > 0)) return;
      const at = this.#start + number;
      const old = this.#bytes[at];
      if (old === undefined) return;
      const state = wasHit ? hit : missed;
      if ((old | state) === old) return;
      this.#bytes[at] = old | state;
      this.#count(old, wasHit);
      return;
    }
    this.#addBeyond(number, wasHit);
  }

  state(number: number): LineState {
    const near = number > 0 && number < this.#length ? this.#bytes[this.#start + number] : undefined;
    const state = near ?? this.#far?.get(number) ?? 0;
    return state === hit ? 'hit' : state === missed ? 'missed' : 'none';
  }

  /** Numbers of the lines that are executable and were never hit, ascending. */
  missed(): number[] {
    const numbers: number[] = [];
    for (let number = 1; number < this.#length; number += 1) {
      if (this.#bytes[this.#start + number] === missed) numbers.push(number);
    }
    if (this.#far === undefined) return numbers;
    const far = [...this.#far].filter(([, state]) => state === missed).map(([number]) => number);
    return numbers.concat(far.sort((a, b) => a - b));
  }

  #count(old: number, wasHit: boolean): void {
    if (old === 0) this.#total += 1;
    if (wasHit) this.#hits += 1;
  }

  #addBeyond(number: number, wasHit: boolean): void {
    if (!Number.isSafeInteger(number)) return;
    if (number < freeBytes + this.#total * bytesPerLine) {
      this.#stretch(number + 1);
      this.add(number, wasHit);
      return;
    }
    this.#far ??= new Map();
    const old = this.#far.get(number) ?? 0;
    const state = old | (wasHit ? hit : missed);
    if (state === old) return;
    if (old === 0) this.#slabs.charge(chargePerFarLine);
    this.#far.set(number, state);
    this.#count(old, wasHit);
  }

  #stretch(length: number): void {
    const address = this.#slabs.take(length);
    const bytes = this.#slabs.bytes(address);
    const start = Slabs.offset(address);
    bytes.set(this.#bytes.subarray(this.#start, this.#start + this.#length), start);
    this.#slabs.release(this.#address, this.#length);
    this.#address = address;
    this.#bytes = bytes;
    this.#start = start;
    this.#length = Slabs.sizeFor(length);
    if (this.#far === undefined) return;
    for (const [number, state] of this.#far) {
      if (number >= this.#length) continue;
      bytes[start + number] = state;
      this.#far.delete(number);
    }
  }
}
