import type { Identity } from './identity.ts';
import type { TestOutcome } from './reader.ts';

/** What was known of an identity when it was seen again. */
export interface IdentityState {
  /** Sightings so far, this one included; saturates at 15. */
  readonly sightings: number;
  /** Whether an earlier sighting failed. */
  readonly failedBefore: boolean;
  readonly passedBefore: boolean;
  /** The outcome that stood before this sighting. */
  readonly previous: TestOutcome;
}

const outcomes: readonly TestOutcome[] = ['passed', 'failed', 'error', 'skipped'];
const outcomeBits = 0b0000_0011;
const failedBit = 0b0000_0100;
const passedBit = 0b0000_1000;
const sightingsShift = 4;
const maximumSightings = 15;
const maximumLoad = 0.8;
const growth = 1.5;

/**
 * Remembers which tests were seen and how they ended, without keeping their names: an open-addressing table of 64-bit hashes and one
 * byte of state, 11 to 17 bytes for each test.
 */
export class IdentityTable {
  #capacity = 1024;
  #hashes = new Uint32Array(2 * this.#capacity);
  #states = new Uint8Array(this.#capacity);
  #size = 0;

  /** Notes one sighting; undefined when it is the first. `settle` chooses the outcome that stands when the identity was seen before. */
  note(
    identity: Identity,
    outcome: TestOutcome,
    settle: (previous: TestOutcome, next: TestOutcome) => TestOutcome,
  ): IdentityState | undefined {
    if (this.#size >= this.#capacity * maximumLoad) this.#grow();
    const { high, low } = identity;
    const slot = this.#find(high, low);
    const state = this.#states[slot] ?? 0;
    if (state === 0) {
      this.#hashes[2 * slot] = high;
      this.#hashes[2 * slot + 1] = low;
      this.#states[slot] = encode(outcome, outcome, 1);
      this.#size += 1;
      return undefined;
    }
    const previous = outcomes[state & outcomeBits] ?? 'error';
    const failedBefore = (state & failedBit) !== 0;
    const passedBefore = (state & passedBit) !== 0;
    const sightings = Math.min(maximumSightings, (state >> sightingsShift) + 1);
    this.#states[slot] = (state & (failedBit | passedBit)) | encode(settle(previous, outcome), outcome, sightings);
    return { sightings, failedBefore, passedBefore, previous };
  }

  /** Distinct identities seen. */
  get size(): number {
    return this.#size;
  }

  #find(high: number, low: number): number {
    let slot = (high ^ low) >>> 0;
    slot %= this.#capacity;
    while (this.#states[slot] !== 0 && (this.#hashes[2 * slot] !== high || this.#hashes[2 * slot + 1] !== low)) {
      slot += 1;
      if (slot === this.#capacity) slot = 0;
    }
    return slot;
  }

  #grow(): void {
    const hashes = this.#hashes;
    const states = this.#states;
    this.#capacity = Math.ceil(this.#capacity * growth);
    this.#hashes = new Uint32Array(2 * this.#capacity);
    this.#states = new Uint8Array(this.#capacity);
    for (let old = 0; old < states.length; old += 1) {
      const state = states[old] ?? 0;
      if (state === 0) continue;
      const high = hashes[2 * old] ?? 0;
      const low = hashes[2 * old + 1] ?? 0;
      const slot = this.#find(high, low);
      this.#hashes[2 * slot] = high;
      this.#hashes[2 * slot + 1] = low;
      this.#states[slot] = state;
    }
  }
}

/** Whether the outcome is one that must not be lost. */
export function isFailure(outcome: TestOutcome): boolean {
  return outcome === 'failed' || outcome === 'error';
}

function encode(settled: TestOutcome, seen: TestOutcome, sightings: number): number {
  const flags = isFailure(seen) ? failedBit : seen === 'passed' ? passedBit : 0;
  return outcomes.indexOf(settled) | flags | (sightings << sightingsShift);
}
