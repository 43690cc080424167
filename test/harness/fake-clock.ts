import type { Clock } from '../../src/core/run/ports.ts';

/** A clock that jumps: whoever sleeps wakes at once, and the time has passed. */
export class FakeClock implements Clock {
  /** Milliseconds slept, in order. */
  readonly slept: number[] = [];
  #now: number;

  constructor(start = Date.UTC(2026, 0, 2, 3, 4, 5)) {
    this.#now = start;
  }

  now(): Date {
    return new Date(this.#now);
  }

  monotonic(): number {
    return this.#now;
  }

  advance(ms: number): void {
    this.#now += ms;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted === true) return Promise.reject(signal.reason);
    this.slept.push(ms);
    this.#now += ms;
    return Promise.resolve();
  }
}
