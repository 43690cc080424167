import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { backoffMs, connectionCode, isUnsent, maxAttempts, retryAfterMs } from '../../../src/core/net/retry-policy.ts';

const now = new Date('2026-01-02T03:04:05Z');

test.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Fri, 02 Jan 2026 03:05:05 GMT', 60_000],
  ['Fri, 02 Jan 2026 03:00:00 GMT', 0],
  ['soon', undefined],
  ['-5', undefined],
  ['1.5', undefined],
  ['', undefined],
])('retry-after %j is a wait of %p ms', (value, expected) => {
  expect(retryAfterMs(new Headers({ 'retry-after': value }), now)).toBe(expected);
});

test('without retry-after no wait is asked for', () => {
  expect(retryAfterMs(new Headers(), now)).toBeUndefined();
});

test('a wait is never negative, never above 10 s, and may be any part of its range', () => {
  const attempts = fc.integer({ min: 1, max: maxAttempts * 10 });
  fc.assert(
    fc.property(attempts, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (attempt, random) => {
      const wait = backoffMs(attempt, () => random);
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThanOrEqual(Math.min(10_000, 500 * 2 ** (attempt - 1)) * random);
    }),
  );
});

const refused = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
const reset = Object.assign(new Error('reset'), { code: 'ECONNRESET' });

test.each<[string, unknown, boolean, string | undefined]>([
  ['refused', new TypeError('fetch failed', { cause: refused }), true, 'ECONNREFUSED'],
  ['reset', new TypeError('fetch failed', { cause: reset }), false, 'ECONNRESET'],
  ['refused at every address', { cause: { errors: [refused, refused] } }, true, 'ECONNREFUSED'],
  ['refused at one address, reset at another', { cause: { errors: [refused, reset] } }, false, 'ECONNREFUSED'],
  ['without a reason', new TypeError('fetch failed'), false, undefined],
  ['no error at all', 'fetch failed', false, undefined],
])('a connection %s', (_, error, unsent, code) => {
  expect([isUnsent(error), connectionCode(error)]).toEqual([unsent, code]);
});
