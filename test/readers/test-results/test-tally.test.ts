import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TestOutcome } from '../../../src/readers/test-results/reader.ts';
import { TestTally, type TestTallyOptions } from '../../../src/readers/test-results/test-tally.ts';

function tallyAttempts(attempts: readonly (readonly [string, TestOutcome])[], options: TestTallyOptions = {}) {
  const tally = new TestTally(options);
  for (const [name, outcome] of attempts) tally.test({ suite: ['s'], name, outcome });
  return tally.summary();
}

describe('a test that appears more than once', () => {
  const attempts = [
    ['a', 'failed'],
    ['b', 'passed'],
    ['a', 'passed'],
    ['b', 'passed'],
  ] as const;

  test('counts each time by default, and is named', () => {
    const { totals, failures, repeated, repeatedCount } = tallyAttempts(attempts);
    expect(totals).toMatchObject({ total: 4, passed: 3, failed: 1, flaky: 0 });
    expect(failures).toHaveLength(1);
    expect(repeatedCount).toBe(2);
    expect(repeated).toEqual([
      { suite: ['s'], name: 'a', attempts: 2, mixed: true },
      { suite: ['s'], name: 'b', attempts: 2, mixed: false },
    ]);
  });

  test('is one test as its last attempt left it, where repeats are retries', () => {
    const { totals, failures, flaky } = tallyAttempts(attempts, { repeats: 'retry' });
    expect(totals).toMatchObject({ total: 2, passed: 2, failed: 0, flaky: 1 });
    expect(failures).toEqual([]);
    expect(flaky).toEqual([{ suite: ['s'], name: 'a' }]);
  });

  test.each<readonly [string, readonly TestOutcome[], string]>([
    ['failed, passed, failed', ['failed', 'passed', 'failed'], '0 1 0 0 0'],
    ['passed, failed', ['passed', 'failed'], '0 1 0 0 0'],
    ['failed, error', ['failed', 'error'], '0 0 1 0 0'],
    ['failed, skipped', ['failed', 'skipped'], '0 1 0 0 0'],
    ['skipped, passed', ['skipped', 'passed'], '1 0 0 0 0'],
    ['error, failed, passed', ['error', 'failed', 'passed'], '1 0 0 0 1'],
    ['failed, passed, passed', ['failed', 'passed', 'passed'], '1 0 0 0 1'],
  ])('retries: %s', (_, outcomes, expected) => {
    const { totals, failures } = tallyAttempts(
      outcomes.map((outcome) => ['a', outcome]),
      { repeats: 'retry' },
    );
    expect(totals.total).toBe(1);
    expect([totals.passed, totals.failed, totals.errors, totals.skipped, totals.flaky].join(' ')).toBe(expected);
    expect(failures).toHaveLength(totals.failed + totals.errors);
  });

  test('of another suite is another test', () => {
    const tally = new TestTally({ repeats: 'retry' });
    tally.test({ suite: ['a', 'b'], name: 'c', outcome: 'failed' });
    tally.test({ suite: ['a'], name: 'b', outcome: 'passed' });
    tally.test({ suite: ['a'], name: 'c', outcome: 'passed' });
    tally.test({ suite: ['ab'], name: 'c', outcome: 'passed' });
    expect(tally.summary().totals).toMatchObject({ total: 4, failed: 1, flaky: 0 });
  });
});

const outcome = fc.constantFrom<TestOutcome>('passed', 'failed', 'error', 'skipped');
const runs = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), outcome), { maxLength: 40 });

test('counting loses nothing', () => {
  fc.assert(
    fc.property(runs, (attempts) => {
      const { totals, failures } = tallyAttempts(attempts);
      const failing = attempts.filter(([, result]) => result === 'failed' || result === 'error');
      expect(totals.total).toBe(attempts.length);
      expect(failures.map(({ name, outcome: kind }) => [name, kind])).toEqual(failing);
    }),
  );
});

test('retries settle as the plain rule says', () => {
  fc.assert(
    fc.property(runs, (attempts) => {
      const stands = new Map<string, TestOutcome>();
      const failedOnce = new Set<string>();
      for (const [name, result] of attempts) {
        if (result === 'failed' || result === 'error') failedOnce.add(name);
        if (result !== 'skipped' || !stands.has(name)) stands.set(name, result);
      }
      const of = (wanted: TestOutcome) => [...stands].filter(([, result]) => result === wanted).map(([name]) => name);
      const { totals, failures, flaky } = tallyAttempts(attempts, { repeats: 'retry' });
      expect([totals.passed, totals.failed, totals.errors, totals.skipped]).toEqual(
        (['passed', 'failed', 'error', 'skipped'] as const).map((wanted) => of(wanted).length),
      );
      expect(failures.map(({ name }) => name).sort()).toEqual([...of('failed'), ...of('error')].sort());
      expect(flaky.map(({ name }) => name).sort()).toEqual(
        of('passed')
          .filter((name) => failedOnce.has(name))
          .sort(),
      );
      expect(totals.flaky).toBe(flaky.length);
    }),
  );
});

test('keeps the ten slowest, longest first', () => {
  const tally = new TestTally();
  for (let index = 0; index < 50; index += 1) {
    tally.test({ suite: [], name: `t${index}`, outcome: 'passed', durationMs: (index * 7) % 50 });
  }
  expect(tally.summary().slowest.map(({ durationMs }) => durationMs)).toEqual([49, 48, 47, 46, 45, 44, 43, 42, 41, 40]);
});

test('adds up reports: their own duration where they state one, suites, suite errors', () => {
  const tally = new TestTally();
  tally.test({ suite: ['a'], name: 't', outcome: 'passed', durationMs: 5 });
  tally.reading({ suites: 1, warnings: ['one'], durationMs: 100 });
  tally.test({ suite: ['b'], name: 't', outcome: 'passed', durationMs: 7 });
  tally.suiteError(['b'], 'crashed', 'log');
  tally.counters(['c'], { tests: 4, failures: 1, errors: 0, skipped: 1 });
  tally.reading({ suites: 2, warnings: ['two'] });
  const { totals, failures } = tally.summary();
  expect(totals).toEqual({
    total: 6,
    passed: 4,
    failed: 1,
    errors: 0,
    skipped: 1,
    flaky: 0,
    durationMs: 107,
    suites: 3,
    countedWithoutCases: 4,
    suiteErrors: 1,
  });
  expect(failures).toEqual([{ suite: ['b'], outcome: 'error', message: 'crashed', details: 'log' }]);
});

test('100,000 failures keep their place; the first 1,000 their details', () => {
  const tally = new TestTally();
  for (let index = 0; index < 100_000; index += 1) {
    const place = { file: `f${index}.swift`, line: index };
    tally.test({
      suite: ['s'],
      name: `t${index}`,
      outcome: 'failed',
      message: 'no',
      details: 'x'.repeat(16_384),
      ...place,
    });
  }
  const { failures } = tally.summary();
  expect(failures).toHaveLength(100_000);
  expect(failures.filter(({ details }) => details !== undefined)).toHaveLength(1000);
  expect(failures.at(-1)).toEqual({
    suite: ['s'],
    name: 't99999',
    outcome: 'failed',
    message: 'no',
    file: 'f99999.swift',
    line: 99_999,
  });
});

test('passed tests cost a few bytes each', () => {
  const tally = new TestTally();
  const suite = ['s'];
  const count = 200_000;
  const before = process.memoryUsage().arrayBuffers;
  for (let index = 0; index < count; index += 1) tally.test({ suite, name: `test number ${index}`, outcome: 'passed' });
  // At most 17 bytes; all smaller tables before, which may not be collected yet, are twice as many.
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(3 * 17 * count);
  expect(tally.summary()).toMatchObject({ totals: { total: count }, repeatedCount: 0 });
});
