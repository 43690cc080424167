import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CoverageDemands, judgeCoverage } from '../../../src/actions/quality-gate/coverage/judge.ts';
import { disagreements } from '../../../src/actions/quality-gate/coverage/own-figure.ts';
import type { CoverageFacts, TestFacts } from '../../../src/actions/quality-gate/facts.ts';
import { judgeTests } from '../../../src/actions/quality-gate/tests/judge.ts';
import type { Condition } from '../../../src/core/model/condition.ts';
import { TestTally } from '../../../src/readers/test-results/test-tally.ts';

const figure = (covered: number, total: number) => ({ covered, total });
const report = { name: 'lcov.info', format: 'LCOV', warnings: [] };
const missing = {
  name: 'b.info',
  code: 'report-cut-short' as const,
  why: 'The file ends inside a record.',
  fix: 'Upload it again.',
};

function coverage(overrides: Partial<CoverageFacts> = {}): CoverageFacts {
  const totals = { lines: figure(80, 100), branches: figure(5, 10), functions: figure(0, 0) };
  return {
    reports: [report],
    missing: [],
    discovered: false,
    totals,
    files: [],
    modules: [],
    unmatched: [],
    mixed: [],
    ...overrides,
  };
}

function demands(overrides: Partial<CoverageDemands> = {}): CoverageDemands {
  return { line: 80, minNewLines: 1, modules: [], ...overrides };
}

function tests(fill: (tally: TestTally) => void, overrides: Partial<TestFacts> = {}): TestFacts {
  const tally = new TestTally();
  fill(tally);
  return {
    reports: [{ ...report, format: 'JUnit XML' }],
    missing: [],
    discovered: false,
    summary: tally.summary(),
    ...overrides,
  };
}

const outcomes = (conditions: readonly Condition[]) =>
  Object.fromEntries(conditions.map((c) => [c.subject ?? c.id, c.outcome]));

describe('coverage', () => {
  test('is held against each minimum that is set', () => {
    const judged = judgeCoverage(coverage(), demands({ branch: 60, function: 50 }));
    expect(outcomes(judged)).toEqual({
      'line-coverage': 'pass',
      'branch-coverage': 'fail',
      'function-coverage': 'inconclusive',
    });
    expect(judged[1]).toMatchObject({
      actual: '50.00%',
      reason: 'Tests ran 5 of 10 branches, 1 fewer than 60% needs.',
    });
  });

  test('that was not read whole is inconclusive, whatever the rest shows', () => {
    const facts = coverage({ missing: [missing], totals: { ...coverage().totals, lines: figure(100, 100) } });
    const judged = judgeCoverage(
      facts,
      demands({ patch: 80, drop: 1, modules: [{ name: 'Triage', line: 1, expected: true }] }),
    );
    expect(outcomes(judged)).toEqual({
      'line-coverage': 'inconclusive',
      Triage: 'inconclusive',
      'patch-coverage': 'inconclusive',
      'coverage-drop': 'inconclusive',
    });
    expect(judged[0]).toMatchObject({
      actual: 'unknown',
      reason: 'b.info: The file ends inside a record.',
      fix: 'Upload it again.',
    });
  });

  test('without a single line is inconclusive, even when nothing is demanded', () => {
    const facts = coverage({ totals: { lines: figure(0, 0), branches: figure(0, 0), functions: figure(0, 0) } });
    expect(outcomes(judgeCoverage(facts, demands({ line: 0 })))).toEqual({ 'line-coverage': 'inconclusive' });
  });

  test('passes exactly when enough lines are covered and everything was read', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.nat(100), fc.boolean(), (a, b, minimum, whole) => {
        const lines = figure(Math.min(a, b), Math.max(a, b));
        const facts = coverage({ totals: { ...coverage().totals, lines }, missing: whole ? [] : [missing] });
        const [condition] = judgeCoverage(facts, demands({ line: minimum }));
        const expected =
          !whole || lines.total === 0 ? 'inconclusive' : lines.covered * 100 >= minimum * lines.total ? 'pass' : 'fail';
        expect(condition?.outcome).toBe(expected);
      }),
    );
  });

  test('of a module is judged apart, and says when it is carried forward', () => {
    const modules = [
      { name: 'Scheduling', lines: figure(9, 10), files: 1 },
      { name: 'Triage', lines: figure(5, 10), files: 0, carriedFrom: 'abc1234' },
      { name: 'Free', lines: figure(1, 10), files: 1 },
    ];
    const demanded = [
      { name: 'Scheduling', line: 80, expected: true },
      { name: 'Triage', line: 50, expected: false },
      { name: 'PatientRecords', line: 1, expected: true },
      { name: 'Elsewhere', line: 1, expected: false },
      { name: 'Free', expected: true },
      { name: 'Unmeasured', expected: true },
    ];
    const judged = judgeCoverage(coverage({ modules }), demands({ modules: demanded }));
    expect(outcomes(judged)).toEqual({
      'line-coverage': 'pass',
      Scheduling: 'pass',
      Triage: 'pass',
      PatientRecords: 'inconclusive',
      Elsewhere: 'skipped',
      Free: 'skipped',
      Unmeasured: 'inconclusive',
    });
    expect(judged[2]).toMatchObject({
      actual: '50.00% (carried forward)',
      reason: expect.stringContaining('carried forward from `abc1234`'),
    });
  });
});

describe('changed lines', () => {
  const patch = (lines: { covered: number; total: number }, unreported: string[] = []) => ({
    known: true as const,
    base: 'a'.repeat(40),
    lines,
    files: [{ path: 'a.ts', lines, missed: [{ start: 3, end: 4 }] }],
    unreported,
  });

  test('that no test runs fail and are pointed at', () => {
    const [, condition] = judgeCoverage(coverage({ patch: patch(figure(1, 3)) }), demands({ patch: 50 }));
    expect(condition).toMatchObject({
      outcome: 'fail',
      actual: '33.33%',
      findings: [{ message: 'No test runs lines 3 to 4.', location: { file: 'a.ts', line: 3, endLine: 4 } }],
    });
  });

  test.each([
    [
      'none is executable',
      patch(figure(0, 0), ['b.ts']),
      1,
      'warn',
      'No line that a report calls executable changed since `aaaaaaa`. b.ts is in no report.',
    ],
    ['all are run, and others are in no report', patch(figure(5, 5), ['b.ts', 'c.ts']), 1, 'warn', 'b.ts and 1 more'],
    ['all are run', patch(figure(5, 5)), 1, 'pass', 'Tests ran 5 of 5'],
    ['they are fewer than the policy judges', patch(figure(1, 5)), 20, 'skipped', 'Only 5 executable lines changed'],
    ['the base is unknown', { known: false as const, why: 'Shallow.', fix: 'Deepen.' }, 1, 'inconclusive', 'Shallow.'],
  ])('when %s', (_, facts, minNewLines, outcome, reason) => {
    const [, condition] = judgeCoverage(coverage({ patch: facts }), demands({ patch: 80, minNewLines }));
    expect(condition).toMatchObject({ outcome, reason: expect.stringContaining(reason) });
  });
});

describe('a baseline', () => {
  const baseline = { known: true as const, source: 'main', lines: figure(82, 100), modules: {} };

  test.each([
    [2, 'pass'],
    [1.99, 'fail'],
  ])('allows a fall of %f points: %s', (drop, outcome) => {
    const [, condition] = judgeCoverage(coverage({ baseline }), demands({ drop }));
    expect(condition).toMatchObject({ id: 'coverage-drop', outcome, actual: '-2.00 points' });
  });

  test('that is demanded and absent is inconclusive', () => {
    const [, condition] = judgeCoverage(coverage(), demands({ drop: 1 }));
    expect(condition?.outcome).toBe('inconclusive');
  });
});

describe('a producer’s own figure', () => {
  const declared = (covered: number, total: number) => ({ ...report, declared: { lines: figure(covered, total) } });

  test('is mentioned when it lies on the other side of the threshold', () => {
    const facts = coverage({ reports: [declared(25, 34)], totals: { ...coverage().totals, lines: figure(17, 24) } });
    expect(disagreements(facts, 72)).toEqual([expect.stringContaining('73.52% (25 of 34)')]);
    expect(disagreements(facts, 60)).toEqual([]);
  });

  test('whose producer counts statements instead of lines is compared by them', () => {
    const declared = { statements: figure(634, 1446) };
    const facts = coverage({
      reports: [
        { ...report, declared },
        { ...report, copyOf: 'lcov.info' },
      ],
    });
    expect(disagreements(facts, 80)).toEqual([expect.stringContaining('43.84% (634 of 1,446)')]);
  });
});

describe('test results', () => {
  const passed = { suite: ['S'], name: 'a', outcome: 'passed' as const };
  const failed = {
    suite: ['S'],
    name: 'b',
    outcome: 'failed' as const,
    message: 'no',
    file: 'b.ts',
    line: 3,
    details: 'stack',
  };

  test('with a failure fail, even when another report is unreadable', () => {
    const judged = judgeTests(
      tests((t) => t.test(failed), { missing: [missing] }),
      { minimum: 1 },
    );
    expect(outcomes(judged)).toEqual({ 'tests-failed': 'fail', 'tests-count': 'inconclusive' });
    expect(judged[0]?.findings).toEqual([
      {
        rule: 'test-failure',
        severity: 'high',
        message: 'S › b: no',
        location: { file: 'b.ts', line: 3 },
        details: 'stack',
      },
    ]);
  });

  test.each<[string, TestFacts, object]>([
    ['none at all', tests(() => {}), { 'tests-failed': 'inconclusive', 'tests-count': 'inconclusive' }],
    [
      'all skipped',
      tests((t) => t.test({ ...passed, outcome: 'skipped' })),
      { 'tests-failed': 'inconclusive', 'tests-count': 'pass' },
    ],
    [
      'an unreadable report',
      tests((t) => t.test(passed), { missing: [missing] }),
      { 'tests-failed': 'inconclusive', 'tests-count': 'inconclusive' },
    ],
    ['all green', tests((t) => t.test(passed)), { 'tests-failed': 'pass', 'tests-count': 'pass' }],
  ])('with %s', (_, facts, expected) => {
    expect(outcomes(judgeTests(facts, { minimum: 1 }))).toEqual(expected);
  });

  test('are counted against minimum and maxima', () => {
    const facts = tests((t) => {
      t.test({ ...passed, flaky: true });
      t.test({ ...passed, name: 'c', outcome: 'skipped' });
    });
    expect(outcomes(judgeTests(facts, { minimum: 3, maximumFlaky: 0, maximumSkipped: 1 }))).toEqual({
      'tests-failed': 'pass',
      'tests-count': 'fail',
      'tests-flaky': 'fail',
      'tests-skipped': 'pass',
    });
  });

  test('never pass with a failure among them', () => {
    const outcome = fc.constantFrom('passed' as const, 'failed' as const, 'error' as const, 'skipped' as const);
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 20 }), (list) => {
        const facts = tests((t) => {
          for (const [i, one] of list.entries()) t.test({ suite: [], name: String(i), outcome: one });
        });
        const [condition] = judgeTests(facts, { minimum: 1 });
        const red = list.some((one) => one === 'failed' || one === 'error');
        expect(condition?.outcome).toBe(red ? 'fail' : list.includes('passed') ? 'pass' : 'inconclusive');
      }),
    );
  });
});

test('a failure outside any test fails the gate though every test passed', () => {
  const facts = tests((tally) => {
    tally.test({ suite: ['s'], name: 'a', outcome: 'passed' });
    tally.suiteError(['s'], 'the bundle crashed');
  });
  const [failed] = judgeTests(facts, { minimum: 1 });
  expect(failed).toMatchObject({ id: 'tests-failed', outcome: 'fail', actual: '1' });
  expect(failed?.findings).toHaveLength(1);
});
