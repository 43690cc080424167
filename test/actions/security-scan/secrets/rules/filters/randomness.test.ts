import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { surpriseOf } from '../../../../../../src/actions/security-scan/secrets/rules/filters/letter-model.ts';
import {
  entropyOf,
  isGibberish,
  isMixed,
  isUnlikeWords,
  lettersOf,
  looksDrawn,
  shareOfWords,
} from '../../../../../../src/actions/security-scan/secrets/rules/filters/randomness.ts';

/** Share of 2,000 drawn texts that something holds for. */
function shareOf(alphabet: string, length: number, holds: (text: string) => boolean): number {
  const texts = fc.sample(fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }), {
    numRuns: 2000,
    seed: 5,
  });
  return texts.filter((letters) => holds(letters.join(''))).length / texts.length;
}

const lower = 'abcdefghijklmnopqrstuvwxyz';
const hex = '0123456789abcdef';
const all = `${lower}${lower.toUpperCase()}0123456789`;

describe('gibberish', () => {
  test.each([
    'password',
    'authentication',
    'refreshToken',
    'getUserById',
    'postgres',
    'notARealPassword',
    'http-only',
    'config',
    'kubernetes',
    'invalid_grant',
    'application/json',
    'oauth2_client',
    'hello world',
  ])('%s is none', (value) => {
    expect(isGibberish(value)).toBe(false);
  });

  test.each(['xqzvkwpt', 'dgvpisk', 'zvlqyxbfjxxf', 'cg-blcpwq', 'HJKQWZXV'])('%s is', (value) => {
    expect(isGibberish(value)).toBe(true);
  });

  test('is what letters are that were drawn, the longer the surer', () => {
    expect(shareOf(lower, 6, isGibberish)).toBeGreaterThan(0.9);
    expect(shareOf(lower, 8, isGibberish)).toBeGreaterThan(0.97);
    expect(shareOf(lower, 16, isGibberish)).toBeGreaterThan(0.999);
  });
});

describe('a mixture', () => {
  test('is what letters and digits are that were drawn', () => {
    expect(shareOf(all, 20, isMixed)).toBeGreaterThan(0.99);
    expect(shareOf(hex, 32, isMixed)).toBeGreaterThan(0.99);
    expect(shareOf(all, 12, looksDrawn)).toBeGreaterThan(0.99);
  });

  test.each([
    'someIdentifierName',
    'file-name-2',
    'UPPER_CASE_NAME',
    'version-1.2.3',
    'sha256',
    'HmacWithKey',
    'oauth2',
  ])('is not %s', (value) => {
    expect(isMixed(value)).toBe(false);
  });
});

test('words are told from a token of a provider’s form', () => {
  expect(isUnlikeWords('applicationConfigurationProvider')).toBe(false);
  expect(isUnlikeWords('user1AuthenticationProvider2')).toBe(false);
  expect(shareOf(all, 24, isUnlikeWords)).toBeGreaterThan(0.995);
  expect(shareOf(hex, 32, isUnlikeWords)).toBeGreaterThan(0.999);
});

test('words fill what is made of them', () => {
  expect(shareOfWords('refreshTokenProvider')).toBe(1);
  expect(shareOfWords('k9x2-lmq7')).toBe(0);
});

test('letters are taken apart where words begin', () => {
  expect(lettersOf('getHTTPResponse2xx_foo')).toEqual(['get', 'http', 'response', 'xx', 'foo']);
});

test('the surprise of a word is between its bounds', () => {
  const words = fc.string({ unit: fc.constantFrom(...lower), minLength: 1, maxLength: 60 });
  fc.assert(fc.property(words, (word) => surpriseOf(word) >= 0.7 && surpriseOf(word) <= 11));
});

test('entropy is that of Shannon', () => {
  expect(entropyOf('aaaa')).toBe(0);
  expect(entropyOf('abcd')).toBe(2);
  expect(entropyOf('aabb')).toBe(1);
});
