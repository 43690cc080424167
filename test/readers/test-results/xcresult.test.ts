import { describe, expect, test } from '@jest/globals';
import { parseXcodeDuration } from '../../../src/readers/test-results/xcresult-duration.ts';
import { tallyOf } from './tally-of.ts';

type Node = { nodeType: string; name: string; result?: string; children?: Node[]; [more: string]: unknown };

const node = (nodeType: string, name: string, result?: string, children: Node[] = [], more: object = {}): Node => ({
  nodeType,
  name,
  ...(result !== undefined && { result }),
  children,
  ...more,
});
const testCase = (name: string, result?: string, children: Node[] = [], more: object = {}) =>
  node('Test Case', name, result, children, more);
const bundle = (result: string | undefined, children: Node[]) => node('Unit test bundle', 'AppTests', result, children);
const failure = (text: string) => node('Failure Message', text, 'Failed');

function tests(...nodes: Node[]): string {
  const plan = node('Test Plan', 'Plan', nodes[0]?.result, nodes);
  return JSON.stringify({ devices: [], testNodes: [plan], testPlanConfigurations: [] });
}

async function countsOf(text: string): Promise<string> {
  const { totals } = (await tallyOf(text)).summary;
  return `${totals.passed} passed, ${totals.failed} failed, ${totals.errors + totals.suiteErrors} errors, ${totals.skipped} skipped, ${totals.flaky} flaky`;
}

describe('tests', () => {
  test.each<[string, Node[], string]>([
    [
      'an expected failure has passed',
      [bundle('Passed', [testCase('a', 'Expected Failure')])],
      '1 passed, 0 failed, 0 errors, 0 skipped, 0 flaky',
    ],
    [
      'an unknown result is an error',
      [bundle('Passed', [testCase('a', 'unknown')])],
      '0 passed, 0 failed, 1 errors, 0 skipped, 0 flaky',
    ],
    [
      'a result of a later Xcode is an error',
      [bundle('Passed', [testCase('a', 'Cancelled')])],
      '0 passed, 0 failed, 1 errors, 0 skipped, 0 flaky',
    ],
    [
      'a missing result is an error',
      [bundle('Passed', [testCase('a')])],
      '0 passed, 0 failed, 1 errors, 0 skipped, 0 flaky',
    ],
    [
      'arguments are one test',
      [
        bundle('Passed', [
          testCase('a', 'Passed', [node('Arguments', '1', 'Passed'), node('Arguments', '2', 'Passed')]),
        ]),
      ],
      '1 passed, 0 failed, 0 errors, 0 skipped, 0 flaky',
    ],
    [
      'a failed argument fails its test, whatever the test says',
      [bundle('Passed', [testCase('a', 'Passed', [node('Arguments', '1', 'Failed')])])],
      '0 passed, 1 failed, 0 errors, 0 skipped, 0 flaky',
    ],
    [
      'a failed run of a kind that a later Xcode may add fails its test',
      [bundle('Passed', [testCase('a', 'Passed', [node('Quantum Run', '1', 'Failed')])])],
      '0 passed, 1 failed, 0 errors, 0 skipped, 0 flaky',
    ],
    [
      'a failed argument on a device that passed fails its test',
      [
        bundle('Passed', [
          testCase('a', 'Passed', [node('Device', 'iPhone', 'Passed', [node('Arguments', '1', 'Failed')])]),
        ]),
      ],
      '0 passed, 1 failed, 0 errors, 0 skipped, 0 flaky',
    ],
    [
      'a failed device fails its test',
      [
        bundle('Passed', [
          testCase('a', 'Passed', [
            node('Device', 'iPhone', 'Passed'),
            node('Device', 'iPad', 'Failed', [failure('A.swift:1: x')]),
          ]),
        ]),
      ],
      '0 passed, 1 failed, 0 errors, 0 skipped, 0 flaky',
    ],
    [
      'a repetition that failed before one that passed is flaky',
      [
        bundle('Passed', [
          testCase('a', 'Passed', [
            node('Repetition', 'First Run', 'Failed', [failure('A.swift:1: x')]),
            node('Repetition', 'Retry 1', 'Passed'),
          ]),
        ]),
      ],
      '1 passed, 0 failed, 0 errors, 0 skipped, 1 flaky',
    ],
    [
      'a bundle that failed without a failed test has crashed',
      [bundle('Failed', [testCase('a', 'Passed')])],
      '1 passed, 0 failed, 1 errors, 0 skipped, 0 flaky',
    ],
    [
      'a bundle that failed without any test has crashed',
      [bundle('Failed', [])],
      '0 passed, 0 failed, 1 errors, 0 skipped, 0 flaky',
    ],
    [
      'a bundle of unknown result does not pass',
      [bundle('unknown', [testCase('a', 'Passed')])],
      '1 passed, 0 failed, 1 errors, 0 skipped, 0 flaky',
    ],
    [
      'nothing ran at all: zero tests, and no failure made up',
      [bundle('unknown', [])],
      '0 passed, 0 failed, 0 errors, 0 skipped, 0 flaky',
    ],
    [
      'a message of a suite is a failure outside tests',
      [bundle('Passed', [testCase('a', 'Passed'), failure('Crash: setUp')])],
      '1 passed, 0 failed, 1 errors, 0 skipped, 0 flaky',
    ],
    [
      'an unknown kind of node is looked through',
      [node('Test Group', 'new', 'Failed', [testCase('a', 'Failed', [failure('A.swift:1: x')])])],
      '0 passed, 1 failed, 0 errors, 0 skipped, 0 flaky',
    ],
  ])('%s', async (_name, nodes, expected) => {
    expect(await countsOf(tests(...nodes))).toBe(expected);
  });

  test('a failure names its place, and the test its suites', async () => {
    const text = 'UserTests.swift:156: Expectation failed: (count → 11) < 8\nPassword is too short';
    const failed = testCase(
      'Password length',
      'Failed',
      [
        node('Repetition', 'First Run', 'Failed', [failure(text)]),
        node('Repetition', 'Retry 1', 'Failed', [failure(text)]),
      ],
      { duration: '1m 0,5s' },
    );
    const { summary } = await tallyOf(tests(bundle('Failed', [node('Test Suite', 'User', 'Failed', [failed])])));
    expect(summary.failures).toEqual([
      {
        suite: ['AppTests', 'User'],
        name: 'Password length',
        outcome: 'failed',
        file: 'UserTests.swift',
        line: 156,
        message: 'Expectation failed: (count → 11) < 8',
        details: 'UserTests.swift:156: Expectation failed: (count → 11) < 8\nPassword is too short',
      },
    ]);
    expect(summary.slowest[0]).toMatchObject({ name: 'Password length', durationMs: 60_500 });
  });

  test('a place given apart wins over the text', async () => {
    const message = {
      ...failure('Expectation failed'),
      sourceLocation: { filePath: '/repo/Tests/UserTests.swift', lineNumber: 7 },
    };
    const { summary } = await tallyOf(tests(bundle('Failed', [testCase('a', 'Failed', [message])])));
    expect(summary.failures[0]).toMatchObject({
      file: '/repo/Tests/UserTests.swift',
      line: 7,
      message: 'Expectation failed',
    });
  });

  test('a cut file is not read', async () => {
    const text = tests(bundle('Passed', [testCase('a', 'Passed')]));
    await expect(tallyOf(text.slice(0, -10))).rejects.toMatchObject({ code: 'report-cut-short' });
  });

  test.each([[[7]], [[{ nodeType: 'Test Plan', children: ['x'] }]]])(
    'nodes that are %j are malformed',
    async (testNodes) => {
      await expect(tallyOf(JSON.stringify({ testNodes }))).rejects.toMatchObject({ code: 'report-malformed' });
    },
  );
});

describe('durations', () => {
  test.each<[string | undefined, number | undefined]>([
    ['0,012s', 12],
    ['0.012s', 12],
    ['5s', 5000],
    ['1m 12s', 72_000],
    ['1h 2m 3s', 3_723_000],
    ['1d 1s', 86_401_000],
    ['12 ms', 12],
    ['1 Min. 5 Sek.', undefined],
    ['1\u00a0min 5\u202fs', 65_000],
    ['soon', undefined],
    ['5', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j', (text, ms) => {
    const parsed = parseXcodeDuration(text);
    if (ms === undefined) expect(parsed).toBeUndefined();
    else expect(parsed).toBeCloseTo(ms, 6);
  });
});

describe('summary', () => {
  const summary = (more: object) =>
    JSON.stringify({
      title: 'Test - App',
      result: 'Passed',
      totalTestCount: 4,
      passedTests: 3,
      failedTests: 0,
      skippedTests: 1,
      expectedFailures: 0,
      testFailures: [],
      devicesAndConfigurations: [],
      ...more,
    });
  const failed = (testName: string, failureText: string) => ({
    testName,
    targetName: 'AppTests',
    failureText,
    testIdentifierString: `Suite/${testName}()`,
    testIdentifierURL: `test://App/AppTests/Suite/${testName}`,
  });

  test.each<[string, object, string]>([
    ['green', {}, '3 passed, 0 failed, 0 errors, 1 skipped, 0 flaky'],
    [
      'expected failures have passed',
      { passedTests: 2, expectedFailures: 1 },
      '3 passed, 0 failed, 0 errors, 1 skipped, 0 flaky',
    ],
    [
      'red',
      {
        result: 'Failed',
        passedTests: 2,
        failedTests: 1,
        testFailures: [failed('a', 'A.swift:3: x'), failed('a', 'A.swift:4: y')],
      },
      '2 passed, 1 failed, 0 errors, 1 skipped, 0 flaky',
    ],
    [
      'failures that are not named',
      { result: 'Failed', passedTests: 1, failedTests: 2, testFailures: [failed('a', 'x')] },
      '1 passed, 2 failed, 0 errors, 1 skipped, 0 flaky',
    ],
    [
      'tests of which nothing is said never pass',
      { passedTests: 1 },
      '1 passed, 0 failed, 2 errors, 1 skipped, 0 flaky',
    ],
    ['failed without a failed test', { result: 'Failed' }, '3 passed, 0 failed, 1 errors, 1 skipped, 0 flaky'],
    ['unknown with tests', { result: 'unknown' }, '3 passed, 0 failed, 1 errors, 1 skipped, 0 flaky'],
    [
      'unknown without tests stays zero tests',
      { result: 'unknown', totalTestCount: 0, passedTests: 0, skippedTests: 0 },
      '0 passed, 0 failed, 0 errors, 0 skipped, 0 flaky',
    ],
  ])('%s', async (_name, more, expected) => {
    expect(await countsOf(summary(more))).toBe(expected);
  });

  test('names failures with their place', async () => {
    const { reader, summary: read } = await tallyOf(
      summary({
        result: 'Failed',
        passedTests: 2,
        failedTests: 1,
        startTime: 1000,
        finishTime: 1002.5,
        testFailures: [failed('a', 'A.swift:3: wrong\nmore')],
      }),
    );
    expect(reader).toBe('xcresult-summary');
    expect(read.failures[0]).toEqual({
      suite: ['AppTests'],
      name: 'a',
      outcome: 'failed',
      file: 'A.swift',
      line: 3,
      message: 'wrong',
      details: 'wrong\nmore',
    });
    expect(read.totals.durationMs).toBe(2500);
  });

  test('a missing counter is malformed, not zero', async () => {
    await expect(tallyOf(summary({ failedTests: undefined }))).rejects.toMatchObject({ code: 'report-malformed' });
    await expect(tallyOf(summary({ failedTests: -1 }))).rejects.toMatchObject({ code: 'report-malformed' });
  });
});

test.each([
  '{"_type":{"_name":"ActionsInvocationRecord"},"actions":{}}',
  '{"actions":{"_type":{"_name":"Array"},"_values":[]},"issues":{"_type":{"_name":"ResultIssueSummaries"}}}',
])('the legacy tree %s is refused with the command to use', async (text) => {
  await expect(tallyOf(text)).rejects.toMatchObject({
    code: 'report-legacy-format',
    mend: expect.stringContaining('xcresulttool get test-results tests'),
  });
});
