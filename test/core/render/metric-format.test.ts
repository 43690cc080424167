import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatCount, formatDelta, formatValue } from '../../../src/core/render/metric-format.ts';

test.each([
  [84.6176, 'percent', '84.61%'],
  [79.999, 'percent', '79.99%'],
  [78.21, 'percent', '78.21%'],
  [100, 'percent', '100.00%'],
  [0, 'percent', '0.00%'],
  [null, 'percent', 'unknown'],
  [Number.NaN, 'count', 'unknown'],
  [1234567, 'count', '1,234,567'],
  [412, 'ms', '412 ms'],
  [3240, 'ms', '3.2 s'],
  [59_999, 'ms', '59.9 s'],
  [252_400, 'ms', '4 min 12 s'],
  [7_500_000, 'ms', '2 h 5 min'],
  [1023, 'bytes', '1,023 bytes'],
  [4_404_019, 'bytes', '4.2 MiB'],
  [12.5, 'per-second', '12.5/s'],
  [0.0123, 'ratio', '0.0123'],
] as const)('%d %s is %s', (value, unit, expected) => {
  expect(formatValue(value, unit)).toBe(expected);
});

test('a percentage is never shown better than it is, nor worse by a hundredth', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }), (covered, more) => {
      const total = covered + more;
      const shown = Number(formatValue((covered / total) * 100, 'percent').slice(0, -1));
      expect(shown).toBeLessThanOrEqual((covered * 100) / total + 1e-9);
      expect(shown).toBeGreaterThan((covered * 100) / total - 0.0100001);
    }),
  );
});

test('counts are written as Intl writes them', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.integer(),
        fc.integer().map((value) => value / 4),
      ),
      (value) => {
        expect(formatCount(value)).toBe(value.toLocaleString('en-US', { maximumFractionDigits: 2 }));
      },
    ),
  );
  expect(formatCount(-0.001)).toBe('0');
});

test.each([
  [{ value: 84.61, baseline: 84.12, unit: 'percent' }, '+0.49 points'],
  [{ value: 80, baseline: 80.004, unit: 'percent' }, 'unchanged'],
  [{ value: 1284, baseline: 1290, unit: 'count' }, '\u22126'],
  [{ value: null, baseline: 1, unit: 'count' }, undefined],
  [{ value: 1, unit: 'count' }, undefined],
  [{ value: 1500, baseline: 250, unit: 'ms' }, '+1.2 s'],
] as const)('%j differs by %s', (metric, expected) => {
  expect(formatDelta({ id: 'm', title: 'M', ...metric })).toBe(expected);
});
