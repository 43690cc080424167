import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { tallyOf } from './tally-of.ts';

async function countsOf(value: unknown): Promise<string> {
  const { totals } = (await tallyOf(JSON.stringify(value))).summary;
  return `${totals.passed} passed, ${totals.failed} failed, ${totals.errors} errors, ${totals.suiteErrors} outside, ${totals.skipped} skipped, ${totals.flaky} flaky`;
}

describe('Jest and Vitest', () => {
  const recorded = JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/reports/jest-30.json'), 'utf8'));
  const assertion = (status: string, more: object = {}) => ({
    ancestorTitles: ['', 'suite'],
    fullName: 'suite a',
    status,
    title: 'a',
    duration: 1,
    failureMessages: [],
    ...more,
  });
  const run = (testResults: object[], more: object = {}) => ({
    numTotalTestSuites: 1,
    numTotalTests: 1,
    numFailedTests: 0,
    success: true,
    startTime: 1000,
    testResults,
    ...more,
  });
  const file = (assertionResults: object[], more: object = {}) => ({
    name: '/repo/a.test.ts',
    status: 'passed',
    message: '',
    startTime: 1000,
    endTime: 1500,
    assertionResults,
    ...more,
  });

  test('the figures are those that Jest 30 printed: 1 failed, 1 skipped, 1 todo, 4 passed, 7 total; 2 suites failed to run', async () => {
    expect(await countsOf(recorded)).toBe('4 passed, 1 failed, 0 errors, 2 outside, 2 skipped, 1 flaky');
  });

  test('a failure has the line in the test file, a suite that failed to run its reason', async () => {
    const { reader, summary } = await tallyOf(JSON.stringify(recorded));
    expect(reader).toBe('jest');
    expect(summary.failures[0]).toMatchObject({
      name: 'fails',
      file: '/repo/a.test.js',
      line: 2,
      message: expect.stringContaining('expect(received)'),
    });
    expect(summary.failures.slice(1).map(({ suite, message }) => [suite[0], message])).toEqual([
      ['/repo/after.test.js', 'after'],
      ['/repo/broken.test.js', 'cannot load'],
    ]);
    expect(summary.flaky).toEqual([{ suite: ['outer', 'inner'], name: 'flaky', file: '/repo/a.test.js', line: 5 }]);
  });

  test.each<[string, object, string]>([
    [
      'every word for skipped',
      run([file(['pending', 'skipped', 'todo', 'disabled'].map((status) => assertion(status)))]),
      '0 passed, 0 failed, 0 errors, 0 outside, 4 skipped, 0 flaky',
    ],
    [
      'an unknown status',
      run([file([assertion('focused'), assertion('passed')])]),
      '1 passed, 0 failed, 1 errors, 0 outside, 0 skipped, 0 flaky',
    ],
    [
      'a status named like a member of every object',
      run([file([assertion('constructor')])]),
      '0 passed, 0 failed, 1 errors, 0 outside, 0 skipped, 0 flaky',
    ],
    [
      'Vitest could not load a file',
      run([file([], { status: 'failed', message: 'Failed to resolve import' })], { success: false }),
      '0 passed, 0 failed, 0 errors, 1 outside, 0 skipped, 0 flaky',
    ],
    [
      'failed without a failure',
      run([file([assertion('passed')])], { success: false }),
      '1 passed, 0 failed, 0 errors, 1 outside, 0 skipped, 0 flaky',
    ],
    [
      'more failures counted than listed',
      run([file([assertion('passed')])], { numFailedTests: 2, success: false }),
      '1 passed, 0 failed, 0 errors, 1 outside, 0 skipped, 0 flaky',
    ],
    [
      'interrupted',
      run([file([assertion('passed')])], { wasInterrupted: true }),
      '1 passed, 0 failed, 0 errors, 1 outside, 0 skipped, 0 flaky',
    ],
    [
      'no tests found',
      run([], { success: false, numTotalTests: 0 }),
      '0 passed, 0 failed, 0 errors, 0 outside, 0 skipped, 0 flaky',
    ],
    [
      'retried until it passed',
      run([file([assertion('passed', { retryReasons: ['Error'], invocations: 2 })])]),
      '1 passed, 0 failed, 0 errors, 0 outside, 0 skipped, 1 flaky',
    ],
  ])('%s', async (_name, value, expected) => {
    expect(await countsOf(value)).toBe(expected);
  });

  test('colours are taken out of messages', async () => {
    const failureMessages = ['\u001b[31mError: red\u001b[39m\n    at /repo/a.test.ts:12:3'];
    const { summary } = await tallyOf(JSON.stringify(run([file([assertion('failed', { failureMessages })])])));
    expect(summary.failures[0]).toMatchObject({ suite: ['suite'], message: 'Error: red', line: 12 });
  });

  test.each([[run([7 as unknown as object])], [run([file([7 as unknown as object])])]])(
    '%j is malformed',
    async (value) => {
      await expect(tallyOf(JSON.stringify(value))).rejects.toMatchObject({ code: 'report-malformed' });
    },
  );
});

describe('Mocha', () => {
  const one = (title: string, more: object = {}) => ({
    title,
    fullTitle: `Suite ${title}`,
    file: '/repo/a.test.js',
    duration: 2,
    currentRetry: 0,
    err: {},
    ...more,
  });
  const run = (lists: { passes?: object[]; failures?: object[]; pending?: object[] }, stats: object = {}) => ({
    stats: {
      suites: 1,
      tests: 1,
      passes: 0,
      pending: 0,
      failures: 0,
      start: '2026-11-20T10:00:00.000Z',
      duration: 5,
      ...stats,
    },
    tests: [],
    pending: [],
    failures: [],
    passes: [],
    ...lists,
  });

  test.each<[string, object, string]>([
    [
      'a failed hook is an error',
      run(
        { failures: [one('"before each" hook for "a"', { err: { message: 'no', stack: 'Error: no' } })] },
        { failures: 1 },
      ),
      '0 passed, 0 failed, 1 errors, 0 outside, 0 skipped, 0 flaky',
    ],
    [
      'a retry that passed is flaky',
      run({ passes: [one('a', { currentRetry: 1 })] }),
      '1 passed, 0 failed, 0 errors, 0 outside, 0 skipped, 1 flaky',
    ],
    [
      'failures counted and not listed',
      run({ passes: [one('a')] }, { failures: 1 }),
      '1 passed, 0 failed, 0 errors, 1 outside, 0 skipped, 0 flaky',
    ],
  ])('%s', async (_name, value, expected) => {
    expect(await countsOf(value)).toBe(expected);
  });

  test("a failure's line is that of the test file, in either kind of path", async () => {
    const err = {
      message: 'Some error',
      stack: 'Error: Some error\n    at f (lib\\main.js:2:9)\n    at Context.<anonymous> (test\\a.test.js:15:11)',
    };
    const { summary } = await tallyOf(
      JSON.stringify(run({ failures: [one('a', { file: 'C:\\repo\\test\\a.test.js', err })] }, { failures: 1 })),
    );
    expect(summary.failures[0]).toMatchObject({ suite: ['Suite'], name: 'a', line: 15, message: 'Some error' });
  });

  test("mochawesome's report is not taken for it", async () => {
    await expect(tallyOf(JSON.stringify({ stats: { passes: 1, failures: 0 }, results: [] }))).rejects.toThrow(
      'not recognised',
    );
  });
});

describe('RSpec', () => {
  const example = (status: string, more: object = {}) => ({
    id: 'x',
    description: 'works',
    full_description: 'Thing works',
    status,
    file_path: './spec/a_spec.rb',
    line_number: 3,
    run_time: 0.5,
    pending_message: null,
    ...more,
  });
  const run = (examples: object[], summary: object = {}, more: object = {}) => ({
    version: '3.13.0',
    examples,
    summary: {
      duration: 1,
      example_count: examples.length,
      failure_count: 0,
      pending_count: 0,
      errors_outside_of_examples_count: 0,
      ...summary,
    },
    ...more,
  });

  test.each<[string, object, string]>([
    [
      'errors outside of examples',
      run(
        [],
        { errors_outside_of_examples_count: 1 },
        { messages: ['\nAn error occurred while loading ./spec/a_spec.rb.\nNameError'] },
      ),
      '0 passed, 0 failed, 0 errors, 1 outside, 0 skipped, 0 flaky',
    ],
    ['an unknown status', run([example('exploded')]), '0 passed, 0 failed, 1 errors, 0 outside, 0 skipped, 0 flaky'],
    [
      'failures counted and not listed',
      run([example('passed')], { failure_count: 1 }),
      '1 passed, 0 failed, 0 errors, 1 outside, 0 skipped, 0 flaky',
    ],
    ['no examples', run([]), '0 passed, 0 failed, 0 errors, 0 outside, 0 skipped, 0 flaky'],
  ])('%s', async (_name, value, expected) => {
    expect(await countsOf(value)).toBe(expected);
  });

  test('a failure has the line of the spec in its backtrace', async () => {
    const exception = {
      class: 'E',
      message: 'expected 1',
      backtrace: ["./lib/a.rb:11:in `call'", "./spec/a_spec.rb:7:in `block'"],
    };
    const { summary } = await tallyOf(JSON.stringify(run([example('failed', { exception })], { failure_count: 1 })));
    expect(summary.failures[0]).toMatchObject({
      suite: ['Thing'],
      name: 'works',
      file: './spec/a_spec.rb',
      line: 7,
      message: 'expected 1',
    });
  });
});

describe('CTRF', () => {
  const run = (tests: object[], summary: object = {}) => ({
    reportFormat: 'CTRF',
    specVersion: '0.0.0',
    results: {
      tool: { name: 'x' },
      summary: {
        tests: tests.length,
        passed: 0,
        failed: 0,
        skipped: 0,
        pending: 0,
        other: 0,
        start: 1000,
        stop: 2000,
        ...summary,
      },
      tests,
    },
  });
  const one = (status: string, more: object = {}) => ({ name: 'a', status, duration: 5, ...more });

  test.each<[string, object, string]>([
    [
      'every status',
      run(['passed', 'failed', 'skipped', 'pending', 'other'].map((status) => one(status))),
      '1 passed, 1 failed, 1 errors, 0 outside, 2 skipped, 0 flaky',
    ],
    [
      'flaky, and retried',
      run([one('passed', { flaky: true, retries: 2 })]),
      '1 passed, 0 failed, 0 errors, 0 outside, 0 skipped, 1 flaky',
    ],
    [
      'failures counted and not listed',
      run([one('passed')], { failed: 1 }),
      '1 passed, 0 failed, 0 errors, 1 outside, 0 skipped, 0 flaky',
    ],
    [
      'a status that no version knows',
      run([one('PASSED')]),
      '0 passed, 0 failed, 1 errors, 0 outside, 0 skipped, 0 flaky',
    ],
  ])('%s', async (_name, value, expected) => {
    expect(await countsOf(value)).toBe(expected);
  });

  test('a failure has its place; suites may be a text or a list', async () => {
    const failed = one('failed', {
      message: 'no',
      trace: 'Error: no\n    at /repo/a.test.ts:9:1',
      filePath: '/repo/a.test.ts',
      line: 3,
      suite: 'Suite',
    });
    const { summary } = await tallyOf(
      JSON.stringify(run([failed, { ...failed, suite: ['Outer', 'Inner'], trace: undefined }])),
    );
    expect(summary.failures).toMatchObject([
      { suite: ['Suite'], line: 9, message: 'no', file: '/repo/a.test.ts' },
      { suite: ['Outer', 'Inner'], line: 3 },
    ]);
  });

  test('a place that is only in the trace is found there', async () => {
    const { summary } = await tallyOf(
      JSON.stringify(run([one('failed', { trace: 'Error: no\n    at f (/repo/b.test.ts:4:2)' })])),
    );
    expect(summary.failures[0]).toMatchObject({ file: '/repo/b.test.ts', line: 4 });
  });

  test('fewer tests listed than counted is said', async () => {
    const { reading } = await tallyOf(JSON.stringify(run([one('passed')], { tests: 5 })));
    expect(reading.warnings).toEqual([expect.stringContaining('counts 5 tests, its list 1')]);
  });
});
