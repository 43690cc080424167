import { describe, expect, test } from '@jest/globals';
import { estimateMedian, median } from '../../bench/statistics.ts';

test.each([
  [[3], 3],
  [[4, 1], 2.5],
  [[9, 1, 5], 5],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
  expect(() => median([])).toThrow(RangeError);
});

describe('the interval of the median', () => {
  /** Ranks as in tables of the sign test at the level of 5 %, both sides together. */
  test.each([
    [3, 1],
    [6, 1],
    [7, 1],
    [9, 2],
    [12, 3],
    [25, 8],
    [31, 10],
  ])('of %d values begins at value %d from either end', (count, rank) => {
    const values = Array.from({ length: count }, (_, at) => ((at * 7) % count) + 1);
    const shuffled = new Set(values).size === count ? values : values.map((_, at) => at + 1);
    expect(estimateMedian(shuffled)).toEqual({ median: (count + 1) / 2, low: rank, high: count + 1 - rank });
  });
});
