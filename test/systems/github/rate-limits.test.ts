import { expect, test } from '@jest/globals';
import { rateLimitWaitMs } from '../../../src/systems/github/rate-limits.ts';

const now = new Date('2026-01-02T03:04:05Z');
const inTenMinutes = String(now.getTime() / 1000 + 600);
const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';

test.each<[string, number, Record<string, string>, string, number, number | undefined]>([
  ['a permission', 403, { 'x-ratelimit-remaining': '900' }, 'Resource not accessible by integration', 0, undefined],
  ['another status', 422, { 'retry-after': '5' }, secondary, 0, undefined],
  ['a wait named', 403, { 'retry-after': '5' }, secondary, 0, 5000],
  [
    'a wait named beside a reset',
    429,
    { 'retry-after': '5', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inTenMinutes },
    '',
    0,
    5000,
  ],
  ['none remaining', 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inTenMinutes }, '', 0, 600_000],
  ['a reset just past', 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }, '', 0, 1000],
  ['a secondary limit', 403, {}, secondary, 0, 60_000],
  ['a secondary limit for the third time', 403, { 'x-ratelimit-remaining': '900' }, secondary, 2, 240_000],
  ['the words of old', 403, {}, 'You have triggered an abuse detection mechanism', 0, 60_000],
  ['429 without a word', 429, {}, '', 0, 60_000],
])('%s (%i)', (_, status, headers, message, timesBefore, expected) => {
  const body = new TextEncoder().encode(JSON.stringify({ message }));
  expect(rateLimitWaitMs({ status, headers: new Headers(headers), body }, now, timesBefore)).toBe(expected);
});
