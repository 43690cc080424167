import { describe, expect, test } from 'vitest';
import { classifyQtc, correctQt, formulas } from './qtc.ts';

describe('QTc', () => {
  test.each(formulas)('by %s leaves an interval at 60/min as it is', (formula) => {
    expect(correctQt(400, 60, formula)).toBeCloseTo(400, 6);
  });

  test.each([
    ['bazett', 438.2],
    ['fridericia', 425.1],
    ['framingham', 425.7],
    ['hodges', 421],
  ] as const)('by %s of 400 ms at 72/min is %d ms', (formula, qtc) => {
    expect(correctQt(400, 72, formula)).toBeCloseTo(qtc, 1);
  });

  test('is by Fridericia unless said otherwise', () => {
    expect(correctQt(400, 90)).toBe(correctQt(400, 90, 'fridericia'));
  });

  test.each([
    [0, 60],
    [Number.NaN, 60],
    [400, 0],
    [400, 500],
  ])('refuses %d ms at %d/min', (qt, heartRate) => {
    expect(() => correctQt(qt, heartRate)).toThrow(RangeError);
  });

  describe('class', () => {
    test.each([
      [449, 'male', 'normal'],
      [450, 'male', 'prolonged'],
      [459, 'female', 'normal'],
      [460, 'female', 'prolonged'],
      [500, 'female', 'high risk'],
    ] as const)('of %d ms (%s) is %s', (qtc, sex, answer) => {
      expect(classifyQtc(qtc, sex)).toBe(answer);
    });
  });
});
