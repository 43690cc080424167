import type { TestOutcome } from './reader.ts';

/** What is remembered of all sightings of one identity. */
export interface IdentityState {
  /** Sightings so far, this one included; saturates at 15. */
  readonly sightings: number;
  readonly outcome: TestOutcome;
  /** Whether an earlier sighting, not this one, failed. */
  readonly failedBefore: boolean;
  /** The outcome before this sighting; undefined at the first. */
  readonly previous?: TestOutcome;
}

const outcomes: readonly TestOutcome[] = ['passed', 'failed', 'error', 'skipped'];
const outcomeBits = 0b0000_0011;
const failedBit = 0b0000_0100;
const sightingsShift = 4;
const maximumSightings = 15;
const maximumLoad = 0.8;
const growth = 1.5;

/**
 * Remembers which tests were seen and how they ended, without keeping their names: an open-addressing table of 64-bit hashes and one
 * byte of state, 11 to 17 bytes for each test. Two of a million names collide with a probability of 3e-8; callers that act on a
 * repetition compare the full name first.
 */
export class IdentityTable {
  #capacity = 1024;
  #hashes = new Uint32Array(2 * this.#capacity);
  #states = new Uint8Array(this.#capacity);
  #size = 0;

  /** Notes one sighting. `settle` chooses the outcome that stands when the identity was seen before. */
  note(
    identity: string,
    outcome: TestOutcome,
    settle: (previous: TestOutcome, next: TestOutcome) => TestOutcome,
  ): IdentityState {
    if (this.#size >= this.#capacity * maximumLoad) this.#grow();
    const { high, low } = hash(identity);
    const slot = this.#find(high, low);
    const state = this.#states[slot] ?? 0;
    if (state === 0) {
      this.#hashes[2 * slot] = high;
      this.#hashes[2 * slot + 1] = low;
      this.#states[slot] = encode(outcome, isFailure(outcome), 1);
      this.#size += 1;
      return { sightings: 1, outcome, failedBefore: false };
    }
    const previous = outcomes[state & outcomeBits] ?? 'error';
    const failedBefore = (state & failedBit) !== 0;
    const sightings = Math.min(maximumSightings, (state >> sightingsShift) + 1);
    const settled = settle(previous, outcome);
    this.#states[slot] = encode(settled, failedBefore || isFailure(outcome), sightings);
    return { sightings, outcome: settled, failedBefore, previous };
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
    for (const [old, state] of states.entries()) {
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

function encode(outcome: TestOutcome, failed: boolean, sightings: number): number {
  return outcomes.indexOf(outcome) | (failed ? failedBit : 0) | (sightings << sightingsShift);
}

/** Two FNV-1a-like lanes over UTF-16 units with a final avalanche (murmur3's). */
function hash(text: string): { high: number; low: number } {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x5bd1e995);
    low ^= low >>> 15;
  }
  return { high: avalanche(high), low: avalanche(low) };
}

function avalanche(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
