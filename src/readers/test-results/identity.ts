const { imul } = Math;

/** A 64-bit hash of a test's suites and name. Two of a million tests share one with a probability of 3e-8. */
export interface Identity {
  readonly high: number;
  readonly low: number;
}

/** Hashes identities one after the other; tests of one suite share the work on its path. The result is valid until the next call. */
export class IdentityHash implements Identity {
  high = 0;
  low = 0;
  #suite: readonly string[] | undefined;
  #suiteHigh = 0;
  #suiteLow = 0;

  of(suite: readonly string[], name: string): Identity {
    if (suite !== this.#suite) {
      this.high = 0x811c9dc5;
      this.low = 0x9747b28c;
      for (const part of suite) this.#mix(part);
      this.#suite = suite;
      this.#suiteHigh = this.high;
      this.#suiteLow = this.low;
    }
    this.high = this.#suiteHigh;
    this.low = this.#suiteLow;
    this.#mix(name);
    this.high = avalanche(this.high);
    this.low = avalanche(this.low);
    return this;
  }

  /** Two multiplicative lanes over UTF-16 units; the length goes in last, so that parts do not run into each other. */
  #mix(text: string): void {
    let { high, low } = this;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      high = imul(high ^ unit, 0x01000193);
      low = imul(low ^ unit, 0x5bd1e995);
    }
    this.high = imul(high ^ text.length, 0x01000193) ^ (high >>> 15);
    this.low = imul(low ^ text.length, 0x5bd1e995) ^ (low >>> 13);
  }
}

/** Spreads every bit over all others (the finaliser of MurmurHash3). */
function avalanche(value: number): number {
  let mixed = value;
  mixed = imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
