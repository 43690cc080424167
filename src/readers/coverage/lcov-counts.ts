import { ReadError } from '../read-error.ts';
import { code, exactDigits, textOf } from './lcov-bytes.ts';

/** Characters of an odd count that are looked at. */
const shownLength = 60;

/**
 * Execution counts of a trace, of which only zero or not matters. Producers write more than digits: true and wrapped
 * negatives, `1e+20`, gcov's `=====`, `undefined`. One such record is no reason to lose a report, so it is read as far as it
 * makes sense and told once: negative or no number is 0, too large is a hit.
 */
export class LcovCounts {
  #odd = 0;
  #first = '';

  /** Whether the count between `start` and `end` says hit; `-` is the format's own word for never. */
  isHit(bytes: Uint8Array, start: number, end: number): boolean {
    let hit = 0;
    for (let at = start; at < end; at += 1) {
      const digit = (bytes[at] ?? 0) - code.zero;
      if (digit < 0 || digit > 9) return this.#isOddHit(bytes, start, end);
      hit |= digit;
    }
    if (end === start || end - start > exactDigits) return this.#isOddHit(bytes, start, end);
    return hit !== 0;
  }

  get warnings(): string[] {
    if (this.#odd === 0) return [];
    const what = this.#odd === 1 ? '1 record has an odd count' : `${this.#odd} records have an odd count`;
    return [`${what}, the first ${JSON.stringify(this.#first)}: negative or no number is read as 0, too large as hit`];
  }

  #isOddHit(bytes: Uint8Array, start: number, end: number): boolean {
    const text = textOf(bytes, start, Math.min(end, start + shownLength)).trim();
    if (/SF:|TN:|end_of_record/.test(text)) {
      throw new ReadError(
        'report-cut-short',
        `a record was cut and another report follows on its line: ${JSON.stringify(text)}`,
        'Join reports only when each was written to its end.',
      );
    }
    const number = /^\+?\d+(\.\d*)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
    if (text !== '-' && !(number <= Number.MAX_SAFE_INTEGER)) {
      this.#odd += 1;
      if (this.#odd === 1) this.#first = text;
    }
    return number > 0;
  }
}
