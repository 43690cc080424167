import type { Slabs } from './slabs.ts';

/** A line's state: executable, and hit as well. 0 is not executable. */
const missed = 1;
const hit = 3;

/** Bytes a file may take before any line is known, and for each known line: what keeps absurd line numbers from costing memory. */
const freeBytes = 512;
const bytesPerLine = 32;

export type LineState = 'none' | 'missed' | 'hit';

/** Which lines of one source file are executable and hit: a byte per line, and a map for numbers far beyond the rest. */
export class LineStates {
  readonly #slabs: Slabs;
  #near: Uint8Array;
  #far: Map<number, number> | undefined;
  #total = 0;
  #hits = 0;

  constructor(slabs: Slabs) {
    this.#slabs = slabs;
    this.#near = slabs.take(64);
  }

  get total(): number {
    return this.#total;
  }

  get hits(): number {
    return this.#hits;
  }

  /** Merges one fact. What is not a positive safe integer is ignored. */
  add(number: number, wasHit: boolean): void {
    if (number < this.#near.length) {
      if (!(number > 0)) return;
      const old = this.#near[number];
      if (old === undefined) return;
      const state = wasHit ? hit : missed;
      if ((old | state) === old) return;
      this.#near[number] = old | state;
      this.#count(old, wasHit);
      return;
    }
    this.#addBeyond(number, wasHit);
  }

  state(number: number): LineState {
    const state = this.#near[number] ?? this.#far?.get(number) ?? 0;
    return state === hit ? 'hit' : state === missed ? 'missed' : 'none';
  }

  /** Numbers of the lines that are executable and were never hit, ascending. */
  missed(): number[] {
    const numbers: number[] = [];
    for (let at = this.#near.indexOf(missed); at >= 0; at = this.#near.indexOf(missed, at + 1)) numbers.push(at);
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
    this.#far.set(number, state);
    this.#count(old, wasHit);
  }

  #stretch(length: number): void {
    const near = this.#slabs.take(length);
    near.set(this.#near);
    this.#slabs.release(this.#near);
    this.#near = near;
    if (this.#far === undefined) return;
    for (const [number, state] of this.#far) {
      if (number >= near.length) continue;
      near[number] = state;
      this.#far.delete(number);
    }
  }
}
