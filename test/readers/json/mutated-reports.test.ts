import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Coverage } from '../../../src/readers/coverage/coverage.ts';
import { coverageReaders } from '../../../src/readers/coverage/index.ts';
import { recogniseCoverage } from '../../../src/readers/coverage/recognise.ts';
import { ReadError } from '../../../src/readers/read-error.ts';
import { testResultReaders } from '../../../src/readers/test-results/index.ts';
import { recogniseTestResults } from '../../../src/readers/test-results/recognise.ts';
import { TestTally } from '../../../src/readers/test-results/test-tally.ts';
import { reportOf } from '../coverage/report-bytes.ts';

type Json = fc.JsonValue;

const folder = join(import.meta.dirname, '../../fixtures/reports');
const recorded = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !name.startsWith('go-'))
  .map((name): [string, Json] => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))]);

/** Small reports of the formats that no tool here writes. */
const written: [string, Json][] = [
  [
    'llvm-cov',
    {
      data: [
        {
          files: [
            {
              filename: 'a',
              segments: [
                [1, 1, 1, true, true, false],
                [3, 1, 0, false, false, false],
              ],
              branches: [[1, 1, 1, 5, 1, 0, 0, 0, 4]],
            },
          ],
          functions: [{ name: 'f', count: 1, filenames: ['a'] }],
          totals: { lines: { count: 3, covered: 3 } },
        },
      ],
      type: 'llvm.coverage.json.export',
    },
  ],
  [
    'xccov',
    {
      coveredLines: 1,
      executableLines: 2,
      targets: [
        {
          name: 'A.app',
          executableLines: 2,
          files: [
            {
              path: '/a.swift',
              coveredLines: 1,
              executableLines: 2,
              functions: [{ name: 'f', lineNumber: 1, executionCount: 1 }],
            },
          ],
        },
      ],
    },
  ],
  ['xccov-archive', { '/a.swift': [{ line: 1, isExecutable: true, executionCount: 1 }] }],
  [
    'simplecov',
    {
      RSpec: {
        coverage: {
          '/a.rb': { lines: [1, null, 0], branches: { '[:if, 0, 2, 4, 7, 7]': { '[:then, 1, 3, 6, 3, 10]': 1 } } },
        },
        timestamp: 1,
      },
    },
  ],
  [
    'gcovr-summary',
    {
      'gcovr/summary_format_version': '0.6',
      files: [{ filename: 'a', line_total: 2, line_covered: 1 }],
      line_total: 2,
      line_covered: 1,
    },
  ],
  [
    'ctrf',
    {
      results: {
        tool: { name: 'x' },
        summary: { tests: 1 },
        tests: [{ name: 'a', status: 'failed', suite: ['s'], trace: 'at a:1:2', filePath: 'a' }],
      },
    },
  ],
  [
    'rspec',
    {
      version: '3',
      examples: [
        {
          description: 'a',
          full_description: 'b a',
          status: 'failed',
          file_path: 'a.rb',
          exception: { message: 'm', backtrace: ['a.rb:1'] },
        },
      ],
      messages: ['error'],
      summary: { errors_outside_of_examples_count: 1 },
    },
  ],
  [
    'xcresult-tests',
    {
      devices: [],
      testPlanConfigurations: [],
      testNodes: [
        {
          nodeType: 'Test Plan',
          name: 'P',
          result: 'Failed',
          children: [
            {
              nodeType: 'Unit test bundle',
              name: 'B',
              result: 'Failed',
              children: [
                {
                  nodeType: 'Test Case',
                  name: 'a',
                  result: 'Failed',
                  duration: '1s',
                  children: [
                    {
                      nodeType: 'Repetition',
                      name: 'r',
                      result: 'Failed',
                      children: [{ nodeType: 'Failure Message', name: 'A.swift:1: x' }],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  [
    'xcresult-summary',
    {
      title: 't',
      result: 'Failed',
      totalTestCount: 1,
      passedTests: 0,
      failedTests: 1,
      skippedTests: 0,
      expectedFailures: 0,
      testFailures: [{ testName: 'a', failureText: 'A.swift:1: x' }],
    },
  ],
];

/** The value with one member, found by going down `steps`, replaced. */
function replace(value: Json, steps: readonly number[], by: Json): Json {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) return by;
  if (Array.isArray(value)) {
    if (value.length === 0) return by;
    const at = step % value.length;
    return value.map((item, index) => (index === at ? replace(item, rest, by) : item));
  }
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return by;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      name === key ? replace(item ?? null, rest, by) : (item ?? null),
    ]),
  );
}

const anyValue = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<Json>(
    null,
    '',
    'passed',
    -1,
    0,
    1.5,
    1e300,
    2 ** 53,
    [],
    {},
    [null],
    { toString: 1 },
    { length: 1 },
    true,
  ),
);

/** Rejects with anything but a ReadError: a bug. */
async function readByAll(text: string): Promise<void> {
  const file = reportOf(text, 4096);
  const attempts = [
    ...coverageReaders.map((reader) => () => reader.read(file, new Coverage((path) => path))),
    ...testResultReaders.map((reader) => () => reader.read(file, new TestTally())),
  ];
  const first = (readers: readonly { readonly id: string; sniff(report: typeof file): boolean }[]) =>
    readers.find((reader) => reader.sniff(file))?.id;
  // Looking only at the readers that are in question finds the same one.
  expect((await recogniseCoverage(file))?.id).toBe(first(coverageReaders));
  expect((await recogniseTestResults(file))?.id).toBe(first(testResultReaders));
  for (const attempt of attempts) {
    try {
      await attempt();
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
    }
  }
}

describe('a report with something else in one place', () => {
  test.each([...recorded, ...written])('%s is read or refused, never a crash', async (_name, report) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { maxLength: 9 }), anyValue, async (steps, by) => {
        await readByAll(JSON.stringify(replace(report, steps, by)));
      }),
      { numRuns: 60 },
    );
  });
});

test('any text is read or refused, never a crash', async () => {
  const text = fc.oneof(fc.json(), fc.string({ unit: 'binary', maxLength: 200 }));
  await fc.assert(fc.asyncProperty(text, readByAll), { numRuns: 150 });
});

test.each([...recorded, ...written])('%s is recognised as itself and by one reader of a kind', (_name, report) => {
  const file = reportOf(JSON.stringify(report));
  const coverage = coverageReaders.filter((reader) => reader.sniff(file)).map(({ id }) => id);
  const tests = testResultReaders.filter((reader) => reader.sniff(file)).map(({ id }) => id);
  expect(coverage.length).toBeLessThanOrEqual(1);
  expect(tests.length).toBeLessThanOrEqual(1);
  expect(coverage.length + tests.length).toBeGreaterThan(0);
});

test.each([
  '['.repeat(1_000_000),
  '{"a":'.repeat(200_000),
  `{"x":"${'\\"'.repeat(500_000)}`,
  '"',
  '{',
  '\u0000'.repeat(100_000),
])('hostile beginnings are recognised as nothing', async (text) => {
  const file = reportOf(text);
  expect(await recogniseCoverage(file)).toBeUndefined();
  expect(await recogniseTestResults(file)).toBeUndefined();
});
