import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  fellByAtMost,
  formatFigure,
  formatPercent,
  percentOf,
  pointsBetween,
  reaches,
} from '../../../src/actions/quality-gate/ratio.ts';

const figure = (covered: number, total: number) => ({ covered, total });
const anyFigure = fc
  .tuple(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 0, max: 10_000_000 }))
  .map(([total, covered]) => figure(covered % (total + 1), total));

describe('a threshold', () => {
  test.each([
    [821, 1000, 82.1, true],
    [8099, 10_000, 81, false],
    [7_999_999, 10_000_000, 80, false],
    [8_000_000, 10_000_000, 80, true],
    [29, 100, 29, true],
    [57, 100, 57, true],
    [0, 10, 0, true],
    [0, 0, 0, false],
  ])('%i of %i against %f%% holds: %s', (covered, total, percent, holds) => {
    expect(reaches(figure(covered, total), percent)).toBe(holds);
  });

  test('is never reached by a figure that prints below it', () => {
    fc.assert(
      fc.property(anyFigure, fc.integer({ min: 0, max: 10_000 }), (f, hundredths) => {
        const threshold = hundredths / 100;
        expect(reaches(f, threshold)).toBe((percentOf(f) ?? 0) >= threshold);
      }),
    );
  });
});

describe('a percentage', () => {
  test.each([
    [79_999, 100_000, '79.99%'],
    [1, 3, '33.33%'],
    [2, 3, '66.66%'],
    [3, 3, '100.00%'],
    [9_999_999, 10_000_000, '99.99%'],
    [0, 0, 'unknown'],
  ])('of %i in %i is printed as %s', (covered, total, printed) => {
    expect(formatPercent(figure(covered, total))).toBe(printed);
  });

  test('stands beside its counts', () => {
    expect(formatFigure(figure(4_605_869, 5_580_221))).toBe('82.53% (4,605,869 of 5,580,221)');
  });
});

describe('a change', () => {
  test.each([
    [figure(18, 20), figure(17, 20), -5],
    [figure(1, 3), figure(1, 3), 0],
    [figure(2, 3), figure(1, 3), -33.34],
    [figure(1, 3), figure(2, 3), 33.33],
    [figure(100_000, 100_000), figure(99_999, 100_000), -0.01],
  ])('from %j to %j is %f points', (before, now, points) => {
    expect(pointsBetween(before, now)).toBe(points);
  });
});

describe('a fall', () => {
  test('is exact at its limit', () => {
    expect(fellByAtMost(figure(8_250, 10_000), figure(8_150, 10_000), 1)).toBe(true);
    expect(fellByAtMost(figure(8_250, 10_000), figure(8_149, 10_000), 1)).toBe(false);
    expect(fellByAtMost(figure(1, 3), figure(1, 3), 0)).toBe(true);
  });

  test('of nothing or less never exceeds the limit', () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, fc.integer({ min: 0, max: 100 }), (a, b, points) => {
        const [low, high] = a.covered * b.total <= b.covered * a.total ? [a, b] : [b, a];
        expect(fellByAtMost(low, high, points)).toBe(true);
      }),
    );
  });
});
