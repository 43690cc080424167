import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  isPlaceholder,
  isSequence,
} from '../../../../../../src/actions/security-scan/secrets/rules/filters/placeholder.ts';

describe('a sequence', () => {
  test.each(['aaaaaaaa', '12345678', '0123456789abcdef', 'abcdefghij', 'blahblahblah', 'qwertyuiop', 'abababababab'])(
    '%s is one',
    (value) => {
      expect(isSequence(value)).toBe(true);
    },
  );

  test.each(['k9x2lmq7zw', 'a8f5f167f44f4964e6c998dee827110c', 'Summer2024', 'oracle18'])('%s is none', (value) => {
    expect(isSequence(value)).toBe(false);
  });

  test('is whatever is repeated three times and more', () => {
    const unit = fc.string({ unit: fc.constantFrom(...'abc123XYZ'), minLength: 1, maxLength: 6 });
    fc.assert(fc.property(unit, fc.integer({ min: 3, max: 20 }), (text, times) => isSequence(text.repeat(times))));
  });
});

describe('a placeholder', () => {
  test.each([
    'xxxxxxxxxxxx',
    'YOUR_API_KEY',
    'AKIA' + 'IOSFODNN7' + 'EXAMPLE',
    '<token>',
    'abc...def',
    '********',
    'changeme',
  ])('%s is one', (value) => {
    expect(isPlaceholder(value)).toBe(true);
  });

  test('is hardly ever a drawn token', () => {
    const digits = fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 32, maxLength: 32 });
    const taken = fc.sample(digits, { numRuns: 2000, seed: 1 }).filter((letters) => isPlaceholder(letters.join('')));
    expect(taken.length).toBeLessThanOrEqual(4);
  });
});
