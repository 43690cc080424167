import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { lineHashes } from '../../../../src/actions/security-scan/triage/line-hash.ts';

/**
 * The same key from its definition, for each line by itself: the sum over 100 characters of each by a power of 37, modulo
 * 2^64, of the text without blanks, with LF for any line end, then 65535, then zeros.
 */
function byDefinition(text: string): string[] {
  const units: number[] = [];
  const starts: number[] = [];
  let begins = true;
  let previous = '';
  for (const unit of [...Array(text.length).keys()].map((index) => text.charAt(index))) {
    const isBlank = unit === ' ' || unit === '\t' || (previous === '\r' && unit === '\n');
    previous = unit;
    if (isBlank) continue;
    if (begins) starts.push(units.length);
    begins = unit === '\r' || unit === '\n';
    units.push(begins ? 10 : unit.charCodeAt(0));
  }
  if (begins) starts.push(units.length);
  units.push(65_535, ...Array<number>(100).fill(0));
  const counts = new Map<string, number>();
  return starts.map((start) => {
    const value = units.slice(start, start + 100).reduce((sum, unit) => (sum * 37n + BigInt(unit)) % 2n ** 64n, 0n);
    const hash = value.toString(16);
    counts.set(hash, (counts.get(hash) ?? 0) + 1);
    return `${hash}:${counts.get(hash)}`;
  });
}

function all(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/).length;
  const hashes = lineHashes(text, new Set(Array.from({ length: lines }, (_, index) => index + 1)));
  return Array.from({ length: lines }, (_, index) => hashes.get(index + 1) ?? 'none');
}

describe('code scanning’s own key of a line', () => {
  // Published with the algorithm, in the tests of github/codeql-action (src/fingerprints.test.ts).
  test.each([
    ['', ['c129715d7a2bc9a3:1']],
    [' a\nb\n  \t\tc\n d', ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1']],
  ])('%j', (text, expected) => {
    expect(all(text)).toEqual(expected);
  });

  test('any text agrees with the definition', () => {
    const text = fc.array(fc.constantFrom('a', 'b', ' ', '\t', '\n', '\r', '\r\n', 'é', '\u{1f600}', 'x'.repeat(99)), {
      maxLength: 300,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const joined = parts.join('');
        const expected = byDefinition(joined);
        expect(all(joined).slice(0, expected.length)).toEqual(expected);
      }),
    );
  });

  test('equal lines are numbered even where only the last of them is asked for', () => {
    const text = 'same\n'.repeat(300);
    expect(lineHashes(text, new Set([2])).get(2)).toBe(byDefinition(text)[1]);
    expect(byDefinition(text)[1]).toMatch(/:2$/);
  });
});
