import { describe, expect, test } from 'vitest';
import { ejectionFractionTrend, heartFailureType } from './ejection-fraction.ts';

const study = (date: string, ejectionFraction: number) => ({ date, ejectionFraction });

describe('The trend of the ejection fraction', () => {
  test('is a line through all studies, whatever their order', () => {
    const trend = ejectionFractionTrend([study('2026-01-01', 45), study('2024-01-01', 55), study('2025-01-01', 50)]);
    expect(trend?.perYear).toBeCloseTo(-5, 1);
    expect(trend).toMatchObject({ change: -10, type: 'mildly reduced', isAlarming: true });
  });

  test('that rises is not alarming', () => {
    const trend = ejectionFractionTrend([study('2025-03-01', 35), study('2026-03-01', 48)]);
    expect(trend).toMatchObject({ change: 13, type: 'improved', isAlarming: false });
  });

  test('leaves out what cannot be', () => {
    const studies = [study('2025-01-01', 60), study('some day', 20), study('2025-06-01', 0), study('2026-01-01', 60)];
    expect(ejectionFractionTrend(studies)).toMatchObject({ change: 0, type: 'preserved' });
  });

  test.each([
    ['no study', []],
    ['one study', [study('2025-01-01', 60)]],
    ['two of one day', [study('2025-01-01', 60), study('2025-01-01', 40)]],
  ])('is unknown with %s', (_, studies) => {
    expect(ejectionFractionTrend(studies)).toBeUndefined();
  });
});

test.each([
  [60, 40, 'reduced'],
  [60, 41, 'mildly reduced'],
  [38, 47, 'mildly reduced'],
  [38, 48, 'improved'],
  [55, 50, 'preserved'],
] as const)('from %d %% to %d %% is %s', (first, latest, type) => {
  expect(heartFailureType(first, latest)).toBe(type);
});
